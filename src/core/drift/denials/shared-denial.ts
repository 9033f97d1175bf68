// One denial of two things, and two of one each:
//
//   has never met him and never paid him   ↔  denied ever having met or paid him
//   did not eat and did not sleep          ↔  did not eat or sleep
//   did not eat and did not sleep          →  did not eat but slept             one of the two is told: a denial is left
//   did not smoke and did not drink        →  did not smoke a pipe or cigars, but drank      the "or" joins something else
//
// "Neither A nor B" is "not A" and "not B". The tempting wrong answer is to let one denial answer any two: what the two deny must
// stand behind the one, the second right behind an "or" and in the form of the first. Linear in the denials.
import type { Token } from '../../types.ts';
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
  if (first <= one.from) return NONE;
  const { tokens } = input[otherSide(side)];
  const between = tokens.slice(first + 1, last);
  const or = findOr(between).at(-1);
  if (or === undefined || between.some((t) => /^(?:and|but)$/.test(t.norm))) return NONE;
  // "nor to drink", "or ever drank"
  const isBeside = between.slice(or + 1).every((t) => t.stop && t.kind === 'word');
  return isBeside && areOneForm(tokens[first]!, tokens[last]!) ? new Set([own[1]!.from]) : NONE;
}

/** "did not eat or sleep", and not "did not eat or slept". */
const areOneForm = (a: Token, b: Token): boolean => a.tag !== 'VERB' || a.norm !== a.lemma || b.norm === b.lemma;

const NONE: ReadonlySet<number> = new Set();
