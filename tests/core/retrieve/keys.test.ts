import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPlain } from '../../../src/core/extract/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import type { Lexicon } from '../../../src/core/lexicon/types.ts';
import { conceptsOf } from '../../../src/core/retrieve/concepts.ts';
import { distinctKeys, KEY_BITS, KINDS, keysOf, labelKey } from '../../../src/core/retrieve/keys.ts';
import { readBody, writeBody } from '../../../src/core/retrieve/record.ts';
import { termsOf } from '../../../src/core/retrieve/terms.ts';
import { segment } from '../../../src/core/segment/index.ts';
import { lexicon } from '../annotate/lexicon-for-tests.ts';

const keys = (text: string, l: Lexicon = lexicon) => {
  const document = extractPlain({ name: 'text', raw: text });
  return keysOf(termsOf(document.text, segment(document), l));
};
/** Share of the keys of each kind in `copy` that `original` has. */
const kept = (original: string, copy: string) => {
  const there = new Set(keys(original).key);
  const { key, kind } = keys(copy);
  return Object.fromEntries(
    KINDS.map((name, k) => {
      const own = [...key].filter((_, i) => kind[i] === k);
      return [name, own.length ? own.filter((x) => there.has(x)).length / own.length : null];
    }),
  );
};

const ORIGINAL = `The harbour authority in Port Merrow shut the main quay on Tuesday after a 28-tonne crane fell on the ferry Aldera.
Four dockworkers were hurt, said Edvard Lunn, who runs the port, and the quay would stay closed until an inquiry had looked at
the brakes. About 1,200 passengers had to wait for the ferry from Skarn, which it could not take on board before the evening.`;
const SPUN = `The harbor authority in Port Merrow closed the principal quay on Tuesday after a 28-tonne crane dropped on the ferry Aldera.
Four dockworkers were injured, said Edvard Lunn, who operates the port, and the quay would remain shut until an investigation had looked at
the brakes. About 1200 travellers had to wait for the ferry from Skarn, which it could not take on board before the evening.`;

describe('keys', () => {
  test('of a spun text keep its facts and function words, and lose its runs', () => {
    const share = kept(ORIGINAL, SPUN);
    expect(share.fact).toBeGreaterThan(0.8);
    expect(share.rare).toBeGreaterThan(0.7);
    expect(share.stops).toBe(1);
    expect(share.concept).toBeGreaterThan(0.3);
    expect(share.run).toBeLessThan(0.7);
  });

  test('a verbatim run of twelve words shares a run key wherever it stands', () => {
    const run = 'the quay would stay closed until an inquiry had looked at the';
    const there = new Set(keys(ORIGINAL).key);
    const { key, kind } = keys(
      `Nobody in town believed what they read, that ${run} moon and stars instead of anything else.`,
    );
    expect([...key].some((k, i) => kind[i] === KINDS.indexOf('run') && there.has(k))).toBe(true);
  });

  test.each([
    ['a thousands separator', 'About 1,200 people came.', 'About 1200 people came.'],
    ['typographic apostrophes', 'The port’s crane doesn’t move.', "The port's crane doesn't move."],
    ['letters of another alphabet', 'The police searched the harbour.', 'The pоlice searched the harbоur.'],
    ['invisible characters', 'The police searched the harbour.', 'The po\u200blice searched the har\u00adbour.'],
    ['letter case of whole texts', 'CRANE FALLS IN PORT MERROW', 'crane falls in port merrow'],
  ])('are the same despite %s', (_, a, b) => {
    expect([...distinctKeys(keys(a))]).toEqual(expect.arrayContaining([...distinctKeys(keys(b))].slice(0, 3)));
    expect(keys(a).length).toBeGreaterThan(1);
  });

  test('different, ascending, below the limit, the same every time, for any text and without a lexicon', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 80 })), (text) => {
        for (const l of [lexicon, NO_LEXICON]) {
          const distinct = distinctKeys(keys(text, l));
          for (let i = 0; i < distinct.length; i++) {
            expect(Number.isInteger(distinct[i]) && distinct[i]! >= 0 && distinct[i]! < 2 ** KEY_BITS).toBe(true);
            if (i > 0) expect(distinct[i]).toBeGreaterThan(distinct[i - 1]!);
          }
          expect(distinctKeys(keys(text, l))).toEqual(distinct);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('labels of a name and of a text do not meet', () => {
    expect(labelKey('name a')).not.toBe(labelKey('text a'));
  });
});

describe('synonym classes', () => {
  test.each([
    ['big', 'large'],
    ['begin', 'start'],
    ['cities', 'city'],
    ['decided', 'decide'],
  ])('%s and %s are one', (a, b) => {
    const { classOf } = conceptsOf(lexicon);
    expect(classOf(lexicon.idOf(a))).toBe(classOf(lexicon.idOf(b)));
  });

  test('stay small, so that they still say something', () => {
    const sizes = new Map<number, number>();
    for (let id = 0; id < 20_000; id++) {
      const c = conceptsOf(lexicon).classOf(id);
      if (lexicon.lemmaOf(id, 'VERB') === id && lexicon.lemmaOf(id, 'NOUN') === id)
        sizes.set(c, (sizes.get(c) ?? 0) + 1);
    }
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(24);
  });
});

test('a kept document is read back as it was, without offsets into its source', () => {
  const raw = `Crane falls\n\n${ORIGINAL.replaceAll('\n', ' ')}\n\nShare this: Facebook | Email | Print\n`;
  const document = extractPlain({ name: 'a.txt', raw });
  const sentences = segment(document).filter((s) => s.role !== 'furniture');
  const back = readBody('a.txt', writeBody(document, sentences));
  expect(back.document.text).toBe(document.text);
  expect(back.document.title).toBe(document.title);
  expect(back.document.blocks.map(({ start, end, kind, furniture }) => ({ start, end, kind, furniture }))).toEqual(
    document.blocks.map(({ start, end, kind, furniture }) => ({ start, end, kind, furniture })),
  );
  expect(back.sentences).toEqual(sentences.map(({ start, end }) => ({ start, end })));
  expect(back.document.blocks.some((b) => b.furniture)).toBe(true);
});
