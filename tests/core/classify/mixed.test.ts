// Documents made in several ways: the verdict says whether a part was spun, the parts say where, and the report names them.
import { beforeAll, describe, expect, test } from 'vitest';
import { type MixedResult, measureMixed } from '../../../bench/mixed.ts';
import type { Notice, Verdict, VerdictLabel } from '../../../src/core/index.ts';
import { loadEngine } from '../../../src/node/engine.ts';
import { verdictWords } from '../../../src/report/view/verdict-words.ts';

let results: MixedResult[];
beforeAll(async () => {
  results = measureMixed(await loadEngine());
});

describe('corpus/mixed', () => {
  // In one of the twenty the spun half is as mild as the edited one beside it (`bench/RESULTS.md`).
  const MOST_WRONG = 1;

  test('a spun part makes the verdict, its absence unmakes it', () => {
    const wrong = results.filter((r) => (r.verdict === 'spun') !== (r.spun !== null));
    expect(results.length).toBeGreaterThanOrEqual(20);
    expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG);
  });

  test('nine words in ten stand in a part of the right label, in all but one document two in three', () => {
    const right = results.map((r) => r.right);
    expect(right.reduce((a, b) => a + b, 0) / right.length).toBeGreaterThan(0.9);
    expect(results.filter((r) => r.right < 0.66).length).toBeLessThanOrEqual(MOST_WRONG);
  });

  test('the spun part is found where it is', () => {
    const overlaps = results.flatMap((r) => (r.overlap === null ? [] : [r.overlap]));
    expect(overlaps.filter((o) => o <= 0.6).length).toBeLessThanOrEqual(MOST_WRONG);
  });
});

const wordsOf = (verdict: Verdict, notices: readonly Notice[] = []) => verdictWords({ verdict, notices });

describe('what is said of a mixed document', () => {
  const verdict = (
    label: 'spun' | 'edited',
    parts: readonly (readonly [string, number, number, number])[],
    wordedAnew = false,
  ) =>
    wordsOf({
      label,
      confidence: 0.9,
      spin: 0.9,
      similarity: 0.9,
      coverage: { candidate: 1, reference: 1 },
      copied: 0.5,
      wordedAnew,
      evidence: [],
      parts: parts.map(([name, from, to, share]) => ({ label: name as 'spun', sentences: [from, to], share })),
    }).sentence;

  test.each([
    [
      verdict('spun', [
        ['copied', 0, 9, 0.5],
        ['spun', 10, 15, 0.3],
        ['added', 16, 19, 0.2],
      ]),
      '30% of the candidate is a machine-rewritten version of the reference (sentences 11 to 16); 50% is the reference word for word, 20% is text without a source in it.',
    ],
    [
      verdict('spun', [['spun', 0, 19, 1]], true),
      'The candidate looks like a machine-rewritten version of the reference. It is worded anew and not word by word: a person who rewrites sentence by sentence leaves the same traces.',
    ],
    [
      verdict(
        'spun',
        [
          ['spun', 6, 9, 0.3],
          ['rewritten', 10, 20, 0.7],
        ],
        true,
      ),
      '30% of the candidate looks like a machine-rewritten version of the reference (sentences 7 to 10); 70% is the reference in other words. It is worded anew and not word by word: a person who rewrites sentence by sentence leaves the same traces.',
    ],
    [verdict('spun', [['spun', 0, 19, 1]]), 'The candidate is a machine-rewritten version of the reference.'],
    [
      verdict('edited', [
        ['edited', 0, 9, 0.6],
        ['copied', 10, 19, 0.4],
      ]),
      'The candidate is the reference with light edits.',
    ],
    [
      verdict('edited', [
        ['spun', 0, 7, 0.63],
        ['edited', 8, 13, 0.37],
      ]),
      '37% of the candidate is the reference with light edits (sentences 9 to 14); 63% looks like a machine-rewritten version of the reference.',
    ],
    [
      verdict('edited', [
        ['copied', 0, 14, 0.67],
        ['added', 15, 26, 0.33],
      ]),
      '67% of the candidate is the reference word for word (sentences 1 to 15); 33% is text without a source in it.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the name of a verdict says no more than is true', () => {
  const titled = (
    label: VerdictLabel,
    [candidate, reference]: readonly [number, number],
    spun = 0,
    notices: readonly Notice[] = [],
  ) =>
    wordsOf(
      {
        label,
        confidence: 0.9,
        spin: 0.1,
        similarity: 0.9,
        coverage: { candidate, reference },
        copied: 0.5,
        wordedAnew: false,
        evidence: [],
        parts: spun > 0 ? [{ label: 'spun', sentences: [8, 11], share: spun }] : [],
      },
      notices,
    );

  test.each([
    [titled('verbatim', [1, 1]), 'Verbatim copy', 'The candidate repeats the reference word for word.'],
    [
      titled('verbatim', [0.97, 1]),
      'Verbatim copy with additions',
      '97% of the candidate repeats the reference word for word; 3% is text without a source in it.',
    ],
    [titled('verbatim', [0.5, 1]), 'Verbatim copy in part', expect.stringContaining('50% is text without a source')],
    [
      titled('edited', [1, 0.38]),
      'Shortened copy',
      'The candidate is a shortened copy of the reference: it keeps 38% of it, with light edits.',
    ],
    [titled('edited', [0.97, 0.9]), 'Edited copy', 'The candidate is the reference with light edits.'],
    [
      titled('edited', [0.53, 1]),
      'Edited copy in part',
      '53% of the candidate is the reference with light edits; 47% is text without a source in it.',
    ],
    [
      titled('rewritten', [0.6, 1]),
      'Rewritten in part',
      '60% of the candidate tells the content of the reference in words of its own; 40% is text without a source in it.',
    ],
    [titled('spun', [1, 1], 0.18), 'Spun in part', expect.any(String)],
    [titled('spun', [1, 1], 1), 'Spun', expect.any(String)],
    [
      titled('insufficient', [0, 0], 0, [{ id: 'languages-differ', message: 'm' }]),
      'No verdict',
      expect.stringContaining('different languages'),
    ],
  ])('%j', ({ title, sentence }, name, said) => {
    expect(title).toBe(name);
    expect(sentence).toEqual(said);
  });
});
