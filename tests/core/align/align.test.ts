import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/index.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { documentOf } from './documents.ts';

const LIGHTHOUSE = [
  'The old lighthouse at Gannet Point was sold on Monday for 240,000 crowns.',
  'Its buyer, a retired pilot named Orsola Venn, plans to open a small observatory.',
  'Fishermen in the village of Harrow Bay had asked the council to keep the lamp burning.',
  'The council voted seven to two against the petition after a stormy meeting.',
  'Nobody has lived in the keeper’s cottage since 1987.',
  'Repairs to the cracked gallery will cost at least 60,000 crowns.',
  'Venn expects to welcome her first visitors in the spring.',
];

const pairsOf = (c: readonly string[], r: readonly string[]) =>
  align(documentOf(c), documentOf(r), NO_LEXICON).pairs.map((p) => [p.candidate, p.reference, p.moved] as const);

describe('align', () => {
  test('identical texts pair one to one in order', () => {
    expect(pairsOf(LIGHTHOUSE, LIGHTHOUSE)).toEqual(LIGHTHOUSE.map((_, i) => [[i], [i], false]));
  });

  test('a split sentence becomes a pair of two and one', () => {
    const split = [
      ...LIGHTHOUSE.slice(0, 3),
      'The council voted seven to two against the petition.',
      'The vote came after a stormy meeting of the council.',
      ...LIGHTHOUSE.slice(4),
    ];
    expect(pairsOf(split, LIGHTHOUSE)).toContainEqual([[3, 4], [3], false]);
  });

  test('a sentence moved to the end is marked moved, the others are not', () => {
    const [first, ...rest] = LIGHTHOUSE;
    const pairs = pairsOf([...rest, first!], LIGHTHOUSE);
    expect(pairs.filter((p) => p[2])).toEqual([[[6], [0], true]]);
    expect(pairs).toHaveLength(7);
  });

  test('unrelated sentences stay alone', () => {
    const other = ['Whisk four eggs with the sugar until pale.', 'Fold in the flour and bake for twenty minutes.'];
    const result = align(documentOf(other), documentOf(LIGHTHOUSE), NO_LEXICON);
    expect(result.pairs).toEqual([]);
    expect(result.onlyCandidate).toEqual([0, 1]);
    expect(result.onlyReference).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('titles pair with titles only, furniture with nothing', () => {
    const c = documentOf([['title', 'Lighthouse sold'], ...LIGHTHOUSE, ['furniture', LIGHTHOUSE[0]!]]);
    const r = documentOf([['title', 'Gannet Point lamp goes to a pilot'], ...LIGHTHOUSE]);
    const { pairs, onlyCandidate, onlyReference } = align(c, r, NO_LEXICON);
    expect(pairs[0]).toMatchObject({ candidate: [0], reference: [0] });
    expect(pairs).toHaveLength(8);
    expect([...onlyCandidate, ...onlyReference]).toEqual([]);
  });

  test('titles of two articles share a word or two and are no pair; those that say the same are', () => {
    const ferry = ['Eleven passengers were treated for bruises.', 'Divers will look at the hull tomorrow.'];
    const titled = (c: string, r: string) =>
      align(documentOf([['title', c], ...LIGHTHOUSE]), documentOf([['title', r], ...ferry]), NO_LEXICON).pairs.length;
    expect(titled('Harbour lamp to be sold', 'Ferry to be sold')).toBe(0);
    expect(titled('Old ferry to be sold', 'Old ferry to be sold')).toBe(1);
  });

  test('a title that the other side lacks shares no sentence with the text, but may be one', () => {
    const text = LIGHTHOUSE.map((s) => s.replace('240,000', '420,000'));
    const c = documentOf([['title', 'Old lighthouse at Gannet Point sold for 240,000 crowns'], ...text]);
    const { pairs, onlyCandidate } = align(c, documentOf(LIGHTHOUSE), NO_LEXICON);
    expect(pairs[0]).toMatchObject({ candidate: [1], reference: [0] });
    expect(onlyCandidate).toEqual([0]);
    const cut = documentOf([['title', LIGHTHOUSE[0]!], ...LIGHTHOUSE.slice(1)]);
    expect(align(cut, documentOf(LIGHTHOUSE), NO_LEXICON).pairs).toHaveLength(7);
  });

  test('empty sides give no pairs', () => {
    expect(align(documentOf([]), documentOf(LIGHTHOUSE), NO_LEXICON).pairs).toEqual([]);
    expect(align(documentOf(LIGHTHOUSE), documentOf([]), NO_LEXICON).onlyCandidate).toHaveLength(7);
    expect(align(documentOf([]), documentOf([]), NO_LEXICON).pairs).toEqual([]);
  });
});

const WORDS =
  'harbour crane judge inquiry ship union crack boom lorry cargo storm diver weekend report 17 28 Kestrel'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 14 }).map((w) => `${w.join(' ')}.`);
const article = fc.array(sentence, { maxLength: 40 });

describe('align, on any sentences', () => {
  test('ids are valid and ascending, and no sentence is both in a pair and alone', () => {
    fc.assert(
      fc.property(article, article, (c, r) => {
        const a = align(documentOf(c), documentOf(r), NO_LEXICON);
        const ascending = (xs: readonly number[]) => xs.every((x, i) => i === 0 || xs[i - 1]! < x);
        expect(a.pairs.map((p) => p.id)).toEqual(a.pairs.map((_, i) => i));
        for (const p of a.pairs) {
          expect(p.candidate.length > 0 && p.reference.length > 0).toBe(true);
          expect(ascending(p.candidate) && ascending(p.reference)).toBe(true);
          expect(p.confidence >= 0 && p.confidence <= 1).toBe(true);
        }
        for (const [only, all, used] of [
          [a.onlyCandidate, c, a.pairs.flatMap((p) => p.candidate)],
          [a.onlyReference, r, a.pairs.flatMap((p) => p.reference)],
        ] as const) {
          expect(ascending(only)).toBe(true);
          expect([...new Set([...used, ...only])].sort((x, y) => x - y)).toEqual(all.map((_, i) => i));
          expect(only.filter((x) => used.includes(x))).toEqual([]);
        }
      }),
    );
  });

  test('the same input gives the same alignment', () => {
    fc.assert(
      fc.property(article, article, (c, r) => {
        const run = () => JSON.stringify(align(documentOf(c), documentOf(r), NO_LEXICON));
        expect(run()).toBe(run());
      }),
      { numRuns: 30 },
    );
  });
});
