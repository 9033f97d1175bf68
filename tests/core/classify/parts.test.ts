import { describe, expect, test } from 'vitest';
import type { LabelOdds } from '../../../src/core/classify/document-features.ts';
import { partsOf } from '../../../src/core/classify/parts.ts';

const ODDS: Record<string, LabelOdds | null> = {
  c: [0.97, 0.02, 0.005, 0.005],
  e: [0.05, 0.85, 0.05, 0.05],
  s: [0.01, 0.04, 0.9, 0.05],
  r: [0.01, 0.04, 0.1, 0.85],
  a: null,
};

/** "cccss" → parts as "copied 0-2, spun 3-4". */
function parts(made: string, words = 20): string {
  return partsOf([...made].map((x, id) => ({ id, words, odds: ODDS[x]! })))
    .map((p) => `${p.label} ${p.sentences.join('-')}`)
    .join(', ');
}

describe('parts of the candidate', () => {
  test.each([
    ['', ''],
    ['ccccc', 'copied 0-4'],
    ['ssssss', 'spun 0-5'],
    // An edited article holds copied sentences: one part, not five.
    ['eceecceec', 'edited 0-8'],
    // A name-only sentence that a spinner left alone does not end the spun part.
    ['sssscsss', 'spun 0-7'],
    ['ccccccssssssaaaaa', 'copied 0-5, spun 6-11, added 12-16'],
    ['aaaaassssssaaaaa', 'added 0-4, spun 5-10, added 11-15'],
    ['rrarrrar', 'rewritten 0-7'],
  ])('%s → %s', (made, expected) => {
    expect(parts(made)).toBe(expected);
  });

  test('shares add up to the whole', () => {
    const odds = [...'ccccssssaaaa'].map((x, id) => ({ id, words: 5 + id, odds: ODDS[x]! }));
    expect(partsOf(odds).reduce((n, p) => n + p.share, 0)).toBeCloseTo(1, 10);
  });
});
