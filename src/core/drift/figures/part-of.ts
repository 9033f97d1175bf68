// A count, and the whole that it is a part of:
//
//   six of the eight      10 of 40 schools      Of the 40 schools, 10 closed      94 people, among them 31 children
//
// Linear in the figures.
import type { Side, Value } from '../../types.ts';
import { isWholeCount } from './values.ts';

/** A share of something: "half", "30 percent". */
export const isFraction = (v: Value): boolean => v.kind === 'percent' || (v.kind === 'number' && v.hi < 1);

/** How much of it, 0..1. */
export const fractionOf = (v: Value): number => (v.kind === 'percent' ? v.lo / 100 : v.lo);

/** What may stand between: "of the", "of its". */
export const JOINS = /^(?:of|out|the|its|his|her|their|our|these|those|one|single)$/;
/** Tokens between the two. */
export const BETWEEN = 4;
/** Tokens from the whole to a part told after it. */
const AFTER = 6;

/** The whole of which `part` counts some, null where none is told. */
export function wholeOf({ tokens, values }: Side, part: Value): Value | null {
  if (!isWholeCount(part)) return null;
  for (const whole of values) {
    if (!isWholeCount(whole) || whole.lo <= part.lo) continue;
    const between = tokens.slice(part.to, whole.from);
    const joined = between.length > 0 && between.length <= BETWEEN && between.every((t) => JOINS.test(t.norm));
    if (joined && between.some((t) => t.norm === 'of')) return whole;
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
