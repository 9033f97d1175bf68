// One denial of two things, and two of one each:
//
//   has never met him and never paid him   ↔  denied ever having met or paid him
//   did not eat and did not sleep          ↔  did not eat or sleep
//   did not eat and did not sleep          →  did not eat but slept             one of the two is told: a denial is left
//
// "Neither A nor B" is "not A" and "not B". The tempting wrong answer is to let one denial answer any two: what the two deny must
// stand behind the one, with an "or" between. Linear in the denials.
import { across, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';

const findOr = wordFinder(/^(?:or|nor)$/);

/** The second denials of a side that the one denial of the other side holds as well. */
export function sharedDenials(
  input: DriftInput,
  side: SideName,
  own: readonly CueHit<number>[],
  other: readonly CueHit<number>[],
): ReadonlySet<number> {
  const [one, ...more] = other;
  if (own.length !== 2 || !one || more.length > 0) return NONE;
  const [a, b] = own.map((h) => (h.anchor < 0 ? -1 : across(input, side, h.anchor))) as [number, number];
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const or = findOr(input[otherSide(side)].tokens).some((k) => k > first && k < last);
  return or && first > one.from ? new Set([own[1]!.from]) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
