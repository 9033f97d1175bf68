// A count, and the whole that it is a part of:
//
//   six of the eight      10 of 40 schools      Of the 40 schools, 10 closed      94 people, among them 31 children
//
// Tempting and wrong: any two counts of which the one is larger ("six boats, eight crews"); so "of", or a comma behind an opening
// "of", joins them. Linear in the figures.
import type { Side, Token, Value } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { isWholeCount } from './values.ts';

/** A share of something: "half", "30 percent". */
export const isFraction = (v: Value): boolean => v.kind === 'percent' || (v.kind === 'number' && v.hi < 1);

/** How much of it, 0..1; of what is no share, how much. */
export const fractionOf = (v: Value): number => (v.kind === 'percent' ? v.lo / 100 : v.lo);

/** What may stand between: "of the", "of its", "of the last". */
export const JOINS = /^(?:of|out|the|its|his|her|their|our|these|those|one|single|last|past|latest|previous)$/;
/** Tokens between the two. */
export const BETWEEN = 4;
/** Tokens from the whole to a part told after it. */
const AFTER = 6;

/** "six of the eight", "nine out of fifteen", "40 of the line's 95" */
export function isPartOf(tokens: readonly Token[], part: Value, whole: Value): boolean {
  const between = tokens.slice(part.to, whole.from);
  const isJoint = (t: Token, k: number) => JOINS.test(t.norm) || t.norm === "'s" || between[k + 1]?.norm === "'s";
  const joined = between.length > 0 && between.length <= BETWEEN && between.every(isJoint);
  return joined && between.some((t) => t.norm === 'of');
}

/** "Of the 40 schools, 10 closed" */
export function isOpenedBy(tokens: readonly Token[], part: Value, whole: Value): boolean {
  if (whole.to > part.from || part.from - whole.to > AFTER) return false;
  const before = tokens.slice(Math.max(0, whole.from - BETWEEN), whole.from);
  const of = before.findLastIndex((t) => t.norm === 'of');
  const isJoint = (t: Token, k: number) => JOINS.test(t.norm) || t.norm === "'s" || before[of + 2 + k]?.norm === "'s";
  const gap = tokens.slice(whole.to, part.from);
  return (
    of >= 0 &&
    before.slice(of + 1).every(isJoint) &&
    gap.some((t) => t.norm === ',') &&
    !gap.some((t) => t.tag === 'VERB')
  );
}

/** "31 of the 60 patients": 60 is the whole, whatever else of the sentence is a part of it. */
export const isWhole = (tokens: readonly Token[], v: Value): boolean =>
  tokens[v.from - 1]?.norm === 'of' || tokens[v.from - 2]?.norm === 'of';

/** The whole of which `part` counts some, null where none is told. */
export function wholeOf({ tokens, values }: Side, part: Value): Value | null {
  if (!isWholeCount(part)) return null;
  for (const whole of values) {
    if (!isWholeCount(whole) || whole.lo <= part.lo) continue;
    if (isPartOf(tokens, part, whole) || isOpenedBy(tokens, part, whole)) return whole;
  }
  return null;
}

/** Counts and sums that stand on both sides: of what the two may be parts. */
export function figuresOfBoth(input: DriftInput, a: Value, b: Value): number[] {
  return input.reference.values
    .filter((v) => v !== a && v.lo === v.hi && v.lo > 1 && v.date === null)
    .filter((v) => input.candidate.values.some((w) => w !== b && w.kind === v.kind && w.lo === v.lo && w.hi === v.hi))
    .map((v) => v.lo);
}

/** The same but for what is lost where a share is rounded: "a third" of 1,000 is 333. */
export const isAbout = (x: number, y: number): boolean => Math.abs(x - y) <= 0.005 * Math.max(1, Math.abs(y));
