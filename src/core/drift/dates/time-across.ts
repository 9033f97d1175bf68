// Where the time of one side stands on the other: "until noon" ↔ "at noon". Constant: a few tokens are looked at.
import { across, type SideName } from '../pair/across.ts';
import { isCovered } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

/** Tokens from the word that opens a time to the time: "until early on Friday". */
export const TIME_WORDS = 3;

/** Where the time behind the word at `at` stands on the other side, −1 for nowhere. */
export function timeAcross(input: DriftInput, side: SideName, at: number): number {
  for (let k = at + 1; k <= at + TIME_WORDS; k++) {
    const t = input[side].tokens[k];
    if (!t || t.kind === 'punctuation') return -1;
    // "May" is a little word, too.
    const there = t.stop && !isCovered(input[side].values, k) ? -1 : across(input, side, k);
    if (there >= 0) return there;
  }
  return -1;
}
