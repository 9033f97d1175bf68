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

/** What may stand between: "of the", "of its". */
export const JOINS = /^(?:of|out|the|its|his|her|their|our|these|those|one|single)$/;
/** Tokens between the two. */
export const BETWEEN = 4;
/** Tokens from the whole to a part told after it. */
const AFTER = 6;

/** "six of the eight", "nine out of fifteen" */
export function isPartOf(tokens: readonly Token[], part: Value, whole: Value): boolean {
  const between = tokens.slice(part.to, whole.from);
  const joined = between.length > 0 && between.length <= BETWEEN && between.every((t) => JOINS.test(t.norm));
  return joined && between.some((t) => t.norm === 'of');
}

/** "31 of the 60 patients": 60 is the whole, whatever else of the sentence is a part of it. */
export const isWhole = (tokens: readonly Token[], v: Value): boolean =>
  tokens[v.from - 1]?.norm === 'of' || tokens[v.from - 2]?.norm === 'of';

/** The whole of which `part` counts some, null where none is told. */
export function wholeOf({ tokens, values }: Side, part: Value): Value | null {
  if (!isWholeCount(part)) return null;
  for (const whole of values) {
    if (!isWholeCount(whole) || whole.lo <= part.lo) continue;
    if (isPartOf(tokens, part, whole)) return whole;
    if (whole.to > part.from || part.from - whole.to > AFTER) continue;
    const opens = /^of(?: the| its| his| her| their| our| these| those)?$/.test(
      tokens
        .slice(Math.max(0, whole.from - 2), whole.from)
        .map((t) => t.norm)
        .join(' ')
        .replace(/^(?!of\b)\S+ /, ''),
    );
    const gap = tokens.slice(whole.to, part.from);
    if (opens && gap.some((t) => t.norm === ',') && !gap.some((t) => t.tag === 'VERB')) return whole;
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
