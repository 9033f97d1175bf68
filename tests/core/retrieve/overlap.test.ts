import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractPlain } from '../../../src/core/extract/index.ts';
import { overlapOf } from '../../../src/core/retrieve/overlap.ts';
import { rivalsOf } from '../../../src/core/retrieve/rivals.ts';
import { termsOf } from '../../../src/core/retrieve/terms.ts';
import { segment } from '../../../src/core/segment/index.ts';
import { lexicon } from '../annotate/lexicon-for-tests.ts';

const terms = (text: string) => {
  const document = extractPlain({ name: 'text', raw: text });
  const sentences = segment(document);
  return { terms: termsOf(document.text, sentences, lexicon), open: new Uint8Array(sentences.length).fill(1) };
};
const sum = (list: Float64Array) => list.reduce((a, b) => a + b, 0);
/** Shares of the candidate's information that the document has anywhere, and close together. */
const shares = (candidate: string, document: string) => {
  const c = terms(candidate);
  const { all, somewhere, together } = overlapOf(c.terms, terms(document).terms, c.open);
  return { somewhere: sum(somewhere) / sum(all), together: sum(together) / sum(all) };
};

const DIARY = 'A crane toppled onto the ferry. Dockworkers were injured. The inquiry begins in autumn.';

describe('the words of a candidate', () => {
  test('are all there in the text itself, each sentence in one place', () => {
    expect(shares(DIARY, DIARY)).toEqual({ somewhere: 1, together: 1 });
  });

  test('count as there when a synonym stands for them', () => {
    const { somewhere } = shares('He began a large city hall.', 'She started big cities, halls, all of it.');
    expect(somewhere).toBeGreaterThan(0.6);
  });

  test('scattered over a document are there, but not together', () => {
    const scattered = 'The crane is old. It rains. Nobody toppled. It is late. The ferry sleeps.';
    const { somewhere, together } = shares('A crane toppled onto the ferry.', scattered);
    expect(somewhere).toBe(1);
    expect(together).toBeLessThan(0.7);
  });

  test('say less of a longer document, which has more of everything', () => {
    const c = terms('The minister visited a bakery.');
    const info = (words: number) => sum(overlapOf(c.terms, terms('tired '.repeat(words)).terms, c.open).all);
    expect(info(10)).toBeGreaterThan(2 * info(5_000));
  });

  test('are looked at in open sentences alone, and in order of size for any text', () => {
    const c = terms(DIARY);
    const open = Uint8Array.from(c.open, (_, s) => (s === 1 ? 1 : 0));
    const { all, somewhere } = overlapOf(c.terms, terms(DIARY).terms, open);
    expect([...all].map((x) => x > 0)).toEqual([false, true, false]);
    expect(somewhere).toEqual(all);
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30, mode: 'sentences' }), fc.string({ unit: 'binary' }), (a, b) => {
        for (const [x, y] of [
          [a, b],
          [b, a],
          [a, a],
        ] as const) {
          const t = terms(x);
          const o = overlapOf(t.terms, terms(y).terms, t.open);
          o.all.forEach((all, s) => {
            expect(o.together[s]).toBeLessThanOrEqual(o.somewhere[s]! + 1e-9);
            expect(o.somewhere[s]).toBeLessThanOrEqual(all + 1e-9);
            expect(Number.isFinite(all)).toBe(true);
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('documents worth reading', () => {
  const listed = (...weights: number[]) => weights.map((w, id) => ({ id, bySentence: Float64Array.of(w, 0) }));
  const all = Float64Array.of(1000, 1000);
  const open = Uint8Array.of(1, 1);
  const none = new Set<number>();

  test.each([
    ['one that stands out of what all share by accident', listed(70, 20, 19, 18, 18, 17, 16), [0]],
    ['those that come near it', listed(70, 60, 19, 18, 18, 17, 16), [0, 1]],
    ['nothing that two rare keys explain', listed(14, 14), []],
    ['none, when the best is one of many', listed(20, 20, 19, 19, 18, 18, 17), []],
    ['copies, however many, of a good part', listed(300, 299, 298, 297, 296, 295, 294), [0, 1, 2]],
  ])('%s', (_, list, ids) => {
    expect(rivalsOf(list, none, all, open).ids).toEqual(ids);
  });

  test('are judged by what is still open, without those that were refused', () => {
    const list = [
      { id: 7, bySentence: Float64Array.of(90, 5) },
      { id: 8, bySentence: Float64Array.of(0, 60) },
    ];
    expect(rivalsOf(list, none, all, Uint8Array.of(0, 1)).ids).toEqual([8]);
    expect(rivalsOf(list, new Set([7]), all, open).ids).toEqual([8]);
  });
});
