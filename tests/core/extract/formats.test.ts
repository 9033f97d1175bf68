// Files of real programs from one text of our own (files/ferry.md): XHTML of LibreOffice, two-column PDF of groff and LibreOffice, MHTML
// of Chromium, EPUB and plain text of pandoc, a mail of Python's mail library, a crawl of wget.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import type { Document } from '../../../src/core/types.ts';
import { type ReadOptions, readInput } from '../../../src/node/read-input.ts';

const path = (name: string) => new URL(`./files/${name}`, import.meta.url).pathname;
const read = async (name: string, options: ReadOptions = {}): Promise<Document> =>
  extract(await readInput(path(name), options));
const kept = (d: Document) =>
  d.blocks
    .filter((b) => !b.furniture)
    .map((b) => d.text.slice(b.start, b.end).replace(/\s+/g, ' ').replaceAll("'", '’'));

const FIRST =
  'The council of Skarholm will pay for a second crew on the island’s only ferry from the first of May, its chair, Ingrid Vaal, said on Tuesday. The boat has sailed four times a day since 1998; in summer it will now sail nine times.';
const QUOTE =
  '“We lost two doctors in one winter because they could not get home at night,” Vaal said. “That will not happen again.”';

describe('one text in many formats', () => {
  test.each<readonly [string, Document['container']]>([
    ['ferry.md', undefined],
    ['ferry.txt', undefined],
    ['ferry.xhtml', undefined],
    ['ferry.mhtml', 'mhtml'],
    ['ferry.eml', 'mail'],
    ['ferry-columns.pdf', 'pdf'],
    ['ferry-heads.pdf', 'pdf'],
  ])('%s', async (name, container) => {
    const d = await read(name);
    expect(d.container).toBe(container);
    expect(kept(d)).toContain(FIRST);
    expect(kept(d)).toContain(QUOTE);
    if (name !== 'ferry.eml') expect(d.title).toBe('The ferry to Skarholm gets a second crew');
  });

  test('Markdown: front matter, table, code, quote and footnote each as what they are', async () => {
    const d = await read('ferry.md');
    expect(d.metadata).toMatchObject({ byline: 'Maren Holt', published: '2026-03-14', language: 'en' });
    const kinds = d.blocks.map((b) => `${b.kind}: ${d.text.slice(b.start, b.end)}`);
    for (const line of [
      'cell: July\t9\t11,800',
      'code: timetable --from skarholm --month may',
      'item: Two hotel owners had asked for a larger boat instead of a second crew.',
      'quote: A ferry that sails at five in the morning wakes eleven thousand kittiwakes, and they do not go back to sleep.',
      'item: The council said so in a note to the minutes of its meeting.',
    ])
      expect(kinds).toContain(line);
  });
});

describe('XHTML', () => {
  test('LibreOffice’s: author and date from its Dublin Core', async () => {
    const d = await read('ferry.xhtml');
    expect(d.format).toBe('html');
    expect(d.metadata.byline).toBe('Maren Holt');
    expect(d.offsets.length).toBeGreaterThan(10);
  });

  test('empty elements end where they end, CDATA is text, offsets stay', async () => {
    const raw =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><p>The crane fell into the harbour on Monday.</p><iframe src="ad"/><p><![CDATA[Nobody was hurt, the port said.]]></p></body></html>';
    const d = await extract({ name: 'a.xhtml', raw });
    expect(kept(d)).toEqual(['The crane fell into the harbour on Monday.', 'Nobody was hurt, the port said.']);
    for (const r of d.offsets)
      expect(raw.slice(r.source, r.source + r.sourceLength)).toBe(d.text.slice(r.text, r.text + r.length));
  });
});

describe('EPUB chapters', () => {
  test.each(['2', 'the station', 'station'])('--select %s', async (select) => {
    const d = await read('skarholm.epub', { select });
    expect(d.title).toBe('The station');
    expect(d.text).toContain('carries the gas bottles');
    expect(d.text).not.toContain('piano');
  });

  test('a chapter that is not there: the message lists those that are', async () => {
    await expect(read('skarholm.epub', { select: 'harbour' })).rejects.toMatchObject({
      message: expect.stringContaining('has no chapter “harbour”: it has 3') as unknown,
      hint: expect.stringContaining('1 The crossing, 2 The station, 3 The meeting') as unknown,
    });
    await expect(read('crane.docx', { select: '1' })).rejects.toThrow(/nothing to select/);
  });
});

describe('PDF in columns', () => {
  test.each(['ferry-columns.pdf', 'ferry-heads.pdf'])(
    '%s: paragraphs whole over columns and pages, words joined, heads and page numbers gone',
    async (name) => {
      const d = await read(name);
      const days = kept(d).filter((t) => /^In the (?:morning|evening) of day \d+ of the consultation/.test(t));
      expect(days).toHaveLength(30);
      const forms = new Set(days.map((t) => t.replace(/(?:morning|evening) of day \d+/, 'day')));
      expect([...forms]).toEqual([
        'In the day of the consultation the harbourmaster recorded the considerable correspondence that passengers, fishermen and representatives of the administration had deposited, and he acknowledged that overcrowding remained the predominant complaint of everybody who travelled with perambulators or refrigerators.',
      ]);
      expect(d.text).not.toMatch(/supplement|Page \d|Skarholm Herald|– ?\d/);
    },
  );

  test('pages: each begins where its first words stand', async () => {
    const d = await read('ferry-heads.pdf');
    expect(d.pages?.map((p) => p.page)).toEqual([1, 2, 3, 4, 5, 6]);
    const second = d.pages![1]!.start;
    expect(d.text.slice(second, second + 24)).toBe('had deposited, and he ac');
    expect(d.offsets).toEqual([]);
  });
});

describe('plain text as mail writes it', () => {
  test('flowed lines joined, quoted lines without marks, reply header and signature set aside', async () => {
    const d = await read('ferry.eml');
    expect(d.metadata).toMatchObject({ byline: 'Máren Holt', published: '2026-03-14T06:30:00.000Z' });
    expect(d.title).toBe('The ferry gets a second crew – at last');
    expect(kept(d)).toEqual([
      FIRST,
      QUOTE,
      'Does anybody know whether the children will still travel free when the price of a ticket goes up in May?',
      'Children under seven still travel free, and everybody else pays 48 crowns instead of 42 for a single journey across the sound.',
    ]);
  });

  test('offsets lead past the quotation marks', async () => {
    const raw = 'The port answered on Monday.\n\n> The crane was old,\n> and everybody knew.\n';
    const d = await extract({ name: 'a.txt', raw, format: 'text' });
    expect(d.text).not.toContain('>');
    for (const r of d.offsets)
      expect(raw.slice(r.source, r.source + r.length)).toBe(d.text.slice(r.text, r.text + r.length));
    expect(d.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph']);
  });
});

test('a page saved as MHTML: its address, and not the advertisement of its frame', async () => {
  const d = await read('ferry.mhtml');
  expect(d.metadata).toMatchObject({ canonical: 'https://herald.example/2026/ferry', byline: 'Maren Holt' });
  expect(d.text).not.toContain('blankets');
});

test('RTF is refused with the way to convert it', async () => {
  await expect(read('ferry.rtf')).rejects.toMatchObject({
    code: 'unsupported-format',
    hint: expect.stringContaining('soffice --convert-to docx') as unknown,
  });
});
