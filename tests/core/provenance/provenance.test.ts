import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, extractPlain } from '../../../src/core/extract/index.ts';
import { dayOf } from '../../../src/core/provenance/dates.ts';
import { compareProvenance, provenanceFindings } from '../../../src/core/provenance/index.ts';
import { pageAddress } from '../../../src/core/provenance/names.ts';
import type { Document } from '../../../src/core/types.ts';

interface Head {
  readonly author?: string;
  readonly date?: string;
  readonly canonical?: string;
  readonly site?: string;
  readonly caption?: string;
  readonly text?: string;
}

const page = (h: Head): Promise<Document> =>
  extract({
    name: 'a.html',
    format: 'html',
    raw: `<html><head><title>The ferry gets a second crew</title>${h.author ? `<meta name="author" content="${h.author}">` : ''}${h.date ? `<meta property="article:published_time" content="${h.date}">` : ''}${h.canonical ? `<link rel="canonical" href="${h.canonical}">` : ''}${h.site ? `<meta property="og:site_name" content="${h.site}">` : ''}</head><body><article><h1>The ferry gets a second crew</h1><p>The council of Skarholm will pay for a second crew on its ferry from the first of May, it said.</p>${h.caption ? `<figure><figcaption>${h.caption}</figcaption></figure>` : ''}<p>${h.text ?? 'Until then the first boat leaves at half past six, as it has done for years.'}</p></article></body></html>`,
  });

const ORIGINAL: Head = {
  author: 'Maren Holt',
  date: '2026-03-14T06:30:00+01:00',
  canonical: 'https://herald.example/ferry',
  site: 'Skarholm Herald',
  caption: 'The boat at the inner quay on Sunday. Photo: Per Aas',
};

const fate = async (candidate: Head, reference: Head = ORIGINAL) => {
  const { fields } = compareProvenance(await page(candidate), await page(reference));
  return Object.fromEntries(fields.map((f) => [f.field, f.status]));
};

describe('what became of each fact', () => {
  test.each<readonly [string, Head, Record<string, string>]>([
    ['the same page', ORIGINAL, { byline: 'kept', published: 'kept', canonical: 'kept', site: 'kept', credit: 'kept' }],
    ['nothing stated', {}, { byline: 'lost', published: 'lost', canonical: 'lost', site: 'lost', credit: 'lost' }],
    [
      'another head',
      { author: 'Staff Writer', date: '2 May 2026', canonical: 'https://copies.example/f', site: 'Copies' },
      { byline: 'changed', published: 'changed', canonical: 'changed', site: 'changed', credit: 'lost' },
    ],
    [
      'credited in the text',
      { text: 'Maren Holt of the Skarholm Herald reported it first, with a picture by Per Aas.' },
      { byline: 'kept', site: 'kept', credit: 'kept', published: 'lost', canonical: 'lost' },
    ],
    [
      'written otherwise',
      {
        ...ORIGINAL,
        author: 'By MAREN HOLT',
        date: 'March 14, 2026',
        canonical: 'http://www.herald.example/ferry/?utm_source=feed',
      },
      { byline: 'kept', published: 'kept', canonical: 'kept', site: 'kept', credit: 'kept' },
    ],
  ])('%s', async (_, candidate, expected) => {
    expect(await fate(candidate)).toEqual(expected);
  });

  test('one author of two dropped is a change, one added is none', async () => {
    const two = { ...ORIGINAL, author: 'Maren Holt and Per Aas' };
    expect((await fate({ author: 'Maren Holt', text: 'No more was said.' }, { author: two.author })).byline).toBe(
      'changed',
    );
    expect((await fate(two)).byline).toBe('kept');
  });

  test('only the candidate states something', async () => {
    expect(await fate(ORIGINAL, {})).toMatchObject({ byline: 'added', published: 'added', site: 'added' });
  });
});

describe('findings', () => {
  const told = async (candidate: Document, label: 'spun' | 'independent' = 'spun') => {
    const reference = await page(ORIGINAL);
    return provenanceFindings(compareProvenance(candidate, reference), candidate, reference, { label });
  };

  test('another name and an earlier date weigh more than silence', async () => {
    const found = await told(await page({ author: 'Staff Writer', date: '2026-03-01', site: 'Copies' }));
    expect(found.map((f) => `${f.id} ${f.severity}`)).toEqual([
      'provenance/byline minor',
      'provenance/date minor',
      'provenance/canonical info',
      'provenance/source info',
      'provenance/credit info',
    ]);
    expect(found[0]!.message).toBe('The reference is by “Maren Holt”, the candidate says it is by “Staff Writer”');
    expect(found[1]!.message).toContain('before the text that it was made from');
  });

  test('one of several authors; days without their clock; credits of an agency', async () => {
    const message = async (candidate: Document, reference: Document, id: string) => {
      const found = provenanceFindings(compareProvenance(candidate, reference), candidate, reference, {
        label: 'spun',
      });
      return found.find((f) => f.id === id)?.message;
    };
    const two = await page({ author: 'Maren Holt and Per Aas', date: '14 March 2026' });
    const copy = await page({ author: 'Maren Holt', date: '2026-03-15T08:00:00Z' });
    expect(await message(copy, two, 'provenance/byline')).toBe(
      'The reference is by “Maren Holt and Per Aas”, the candidate says it is by “Maren Holt” and does not name all of its authors',
    );
    expect(await message(copy, two, 'provenance/date')).toBe(
      'The reference is dated “14 March 2026”, the candidate “2026-03-15”',
    );
    const line = '(Reporting by Maren Holt in Skarholm; Editing by Per Aas)';
    const agency = await extract({ name: 'r.txt', raw: `The council will pay, it said on Monday.\n\n${line}` });
    const silent = await extract({ name: 'c.txt', raw: 'Skarholm: the council will pay, it said on Monday.' });
    expect(await message(silent, agency, 'provenance/credit')).toBe(
      `The credit “${line}” of the reference is not in the candidate`,
    );
  });

  test('an article of its own owes nothing', async () => {
    expect(await told(await page({ author: 'Staff Writer' }), 'independent')).toEqual([]);
  });

  test('a plain text can lose neither date nor link', async () => {
    const text = await extract({ name: 'a.txt', raw: 'The council will pay for a second crew, it said on Monday.' });
    expect((await told(text)).map((f) => f.id)).toEqual([
      'provenance/byline',
      'provenance/source',
      'provenance/credit',
    ]);
  });
});

test.each<readonly [string, string]>([
  ['2026-03-14', '2026-03-14'],
  ['2026-03-14T23:59:00-11:00', '2026-03-14'],
  ['20260314', '2026-03-14'],
  ['Sat, 14 Mar 2026 06:30:00 +0000', '2026-03-14'],
  ['March 4th, 2026', '2026-03-04'],
  ['4. March 2026', '2026-03-04'],
  ['spring 2026', 'spring 2026'],
])('day of %s', (stated, day) => {
  expect(dayOf(stated)).toBe(day);
});

test.each<readonly [string, string]>([
  ['https://www.Port.example/a/?utm_source=x&id=3#top', 'port.example/a?id=3'],
  ['http://m.port.example/a/amp', 'port.example/a'],
  ['//port.example', 'port.example'],
  ['port', 'port'],
])('address of %s', (address, plain) => {
  expect(pageAddress(address)).toBe(plain);
});

test('property: of one document everything is kept, whatever it states', () => {
  fc.assert(
    fc.property(
      fc.record({
        byline: fc.option(fc.string()),
        published: fc.option(fc.string()),
        canonical: fc.option(fc.webUrl()),
      }),
      fc.string(),
      (stated, text) => {
        const document: Document = {
          name: 'x',
          format: 'html',
          title: null,
          text,
          blocks: [{ start: 0, end: text.length, kind: 'caption', furniture: true, reason: '' }],
          offsets: [],
          metadata: { site: null, language: null, ...stated },
          notices: [],
        };
        const { fields } = compareProvenance(document, document);
        expect(fields.every((f) => f.status === 'kept')).toBe(true);
      },
    ),
  );
});

describe('the date that a text itself shows', () => {
  const text = (line: string) =>
    extractPlain({
      name: 't',
      raw: `The ferry gets a second crew\n\n${line}\n\nThe council of Skarholm will pay for a second crew on its ferry from the first of May, it said.`,
    });
  const found = (candidate: string, reference: string) => {
    const [c, r] = [text(candidate), text(reference)];
    return provenanceFindings(compareProvenance(c, r), c, r, { label: 'verbatim' }).map((f) => [f.id, f.severity]);
  };
  test.each<[string, string, [string, string][]]>([
    ['13 March 2026', '14 March 2026', [['provenance/date', 'minor']]],
    ['15 March 2026', '14 March 2026', [['provenance/date', 'info']]],
    ['March 14, 2026 | 3 min read', '14 March 2026', []],
    ['14 March 2026, updated 15 March 2026', '14 March 2026', []],
    ['SKARHOLM HERALD Saturday 14 March 2026 5', '14 March 2026', []],
    ['The boat is old.', '14 March 2026', []],
  ])('%s, of a text of %s', (candidate, reference, findings) => {
    expect(found(candidate, reference)).toEqual(findings);
  });
});
