// What the links leave over and how they run, on words made by hand.
import { describe, expect, test } from 'vitest';
import { MEANING_WIDTH } from '../../../src/core/models/meaning.ts';
import { courseOf, leftOver, rareWords, strangers } from '../../../src/core/score/remains.ts';
import { KIND, type Words } from '../../../src/core/score/words.ts';
import type { Link } from '../../../src/core/types.ts';

/** Words "0 1 2 …", every second place of the token list a mark; `explained` a number a word. */
function words(explained: readonly number[], light: readonly number[] = []): Words {
  const n = explained.length;
  return {
    n,
    kind: Uint8Array.from(explained, (_, k) => (light.includes(k) ? KIND.light : KIND.noun)),
    weight: new Float64Array(n).fill(0.8),
    explained: Float64Array.from(explained),
    linked: new Float64Array(n),
    kept: new Float64Array(n),
    lemma: explained.map((_, k) => String(k)),
    lemmaId: Int32Array.from(explained, (_, k) => k + 1),
    meaning: explained.map((_, k) => new Float32Array(MEANING_WIDTH).fill(k + 1)),
    point: explained.map(() => null),
    at: Int32Array.from(explained, (_, k) => 2 * k),
  };
}

const link = (reference: number, candidate: number): Link => ({
  reference: 2 * reference,
  candidate: 2 * candidate,
  relation: 'identical',
  confidence: 1,
});

describe('left over', () => {
  test('the sum is that of the words without an explained link', () => {
    expect(leftOver(words([1, 0.7, 0.95, 0]))[0]).toBe(2 + 4);
    expect(leftOver(words([1, 1])).every((v) => v === 0)).toBe(true);
  });

  test('strangers are words of meaning far from all', () => {
    const near = Float64Array.from([0.2, 0.6, 0.1, 0.4]);
    expect(strangers(words([0, 0, 0, 0]), near)).toBe(0.75);
    expect(strangers(words([0, 0, 0, 0], [0, 2]), near)).toBe(0.5);
    expect(strangers(words([]), new Float64Array(0))).toBe(0);
  });

  test('rare words count by weight, and are half kept where there are none', () => {
    expect(rareWords(words([1, 0])).share).toBeCloseTo(0.5, 9);
    expect(rareWords(words([1, 1, 1])).kept).toBeCloseTo(0.6, 9);
    expect(rareWords(words([1], [0]))).toEqual({ share: 0.5, kept: 0 });
  });
});

describe('course of the links', () => {
  const a = words([1, 1, 1, 1, 1, 1]);
  test.each([
    ['none', [], { inRuns: 0, span: 0, step: 10 }],
    ['all in a row', [0, 1, 2, 3, 4, 5], { inRuns: 1, span: 1, step: 1 }],
    ['a stretch of three', [0, 1, 2, -1, -1, -1], { inRuns: 0.5, span: 0.5, step: 1 }],
    ['two are no stretch', [0, 1, -1, -1, -1, 5], { inRuns: 0, span: 1, step: 2.5 }],
    ['turned round', [5, 4, 3, 2, 1, 0], { inRuns: 0, span: 1, step: 1 }],
  ])('%s', (_, to, course) => {
    const links = to.flatMap((j, i) => (j < 0 ? [] : [link(i, j)]));
    expect(courseOf(a, a, links)).toEqual(course);
  });

  test('links of marks are not asked', () => {
    const marks = [{ ...link(0, 0), reference: 1, candidate: 1 }];
    expect(courseOf(a, a, marks)).toEqual(courseOf(a, a, []));
    expect(courseOf(words([]), a, marks).span).toBe(0);
  });
});
