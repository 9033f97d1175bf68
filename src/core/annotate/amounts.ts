// A number at a token: digits or words → an interval, without unit.
//
//   "1,450-tonne" → 1450, unit text "tonne"     "two-thirds" → 0.667     "tens of thousands" → [20,000, 100,000], vague
//   "half a million" → 500,000                  "1.2bn" → 1.2e9          "twenty-first" → 21, ordinal
import { PORTIONS } from '../text/number-words.ts';
import { type Amount, PLAIN } from './amount.ts';
import { digitsAt } from './amount-digits.ts';
import { wordsAt } from './amount-words.ts';

/** The number that starts at token `i`, or null. */
export function amountAt(norms: readonly string[], i: number): Amount | null {
  const first = norms[i]!;
  // Before the digits: "½" is "1⁄2" in normal form.
  const portion = PORTIONS.get(first);
  if (portion !== undefined) return { ...PLAIN, to: i + 1, lo: portion, hi: portion, share: true };
  const c = first.charCodeAt(0);
  if ((c >= 48 && c <= 57) || ((c === 43 || c === 45 || c === 0x2212) && first.length > 1)) return digitsAt(norms, i);
  return wordsAt(norms, i);
}
