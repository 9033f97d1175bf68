import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMemo } from '../../../src/core/lexicon/memo.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import type { Lexicon } from '../../../src/core/lexicon/types.ts';

/** Answers that follow from the ids alone, and a count of the questions that came through. */
function arithmetic(): { lexicon: Lexicon; asked: () => number } {
  let count = 0;
  const of = (a: number, b: number) => {
    count++;
    return (Math.imul(Math.min(a, b) + 1, 73856093) ^ Math.imul(Math.max(a, b) + 1, 19349663)) >>> 0;
  };
  return {
    asked: () => count,
    lexicon: {
      ...NO_LEXICON,
      cosine: (a, b) => (of(a, b) % 1999) / 1000 - 1,
      synonymRank: (a, b, tag) => (tag ? 7 : of(a, b) % 33),
      areAntonyms: (a, b) => of(a, b) % 3 === 0,
      areDerived: (a, b) => of(a, b) % 5 === 0,
      areSisters: (a, b, tag) => tag !== undefined || of(a, b) % 7 === 0,
      thesaurusLevel: (a, b) => (of(a, b) % 3) as 0 | 1 | 2,
      hypernymSteps: (a, b, tag) => (tag ? 2 : a < b ? of(a, b) % 4 : (of(a, b) >>> 3) % 4),
    },
  };
}

const QUESTIONS = [
  'cosine',
  'synonymRank',
  'areAntonyms',
  'areDerived',
  'areSisters',
  'hypernymSteps',
  'thesaurusLevel',
] as const;

describe('withMemo', () => {
  test('whatever was asked before, answers are those of the lexicon', () => {
    const { lexicon } = arithmetic();
    const memo = withMemo(lexicon);
    const id = fc.integer({ min: -1, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, fc.constantFrom(...QUESTIONS)), { maxLength: 60 }), (asked) => {
        for (const [a, b, question] of asked) expect(memo[question](a, b)).toBe(lexicon[question](a, b));
      }),
    );
  });

  test('a pair that loses its slot to another is asked anew', () => {
    const { lexicon } = arithmetic();
    const memo = withMemo(lexicon);
    // More pairs than slots, twice.
    for (let round = 0; round < 2; round++)
      for (let a = 0; a < 400; a++)
        for (let b = a + 1; b < 400; b++)
          if (memo.cosine(a, b) !== lexicon.cosine(a, b) || memo.areSisters(b, a) !== lexicon.areSisters(a, b))
            throw new Error(`wrong answer about ${a} and ${b}`);
    expect(memo.cosine(3, 9)).toBe(lexicon.cosine(3, 9));
  });

  test('asks once, for either order of a symmetric question', () => {
    const { lexicon, asked } = arithmetic();
    const memo = withMemo(lexicon);
    for (let k = 0; k < 5; k++) {
      memo.cosine(4, 8);
      memo.cosine(8, 4);
      memo.areAntonyms(8, 4);
      memo.synonymRank(4, 8);
    }
    expect(asked()).toBe(3);
  });

  test('a question about one part of speech is not mixed up with that about all', () => {
    const memo = withMemo(arithmetic().lexicon);
    const all = memo.synonymRank(1, 2);
    expect(memo.synonymRank(1, 2, 'NOUN')).toBe(7);
    expect(memo.hypernymSteps(1, 2, 'VERB')).toBe(2);
    expect(memo.areSisters(1, 2, 'ADJ')).toBe(true);
    expect(memo.synonymRank(1, 2)).toBe(all);
  });
});
