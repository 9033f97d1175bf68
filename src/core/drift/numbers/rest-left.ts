// A part that is gone on the one side, and the part that is left on the other:
//
//   a fifth was recovered               ↔  four fifths are still missing
//   paid out a third of 96 million      ↔  64 of 96 million are left
//
// Linear in the words beside the two.
import type { Side, Value } from '../../types.ts';
import { figuresOfBoth, fractionOf, isAbout, isFraction } from '../figures/part-of.ts';
import type { DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import { CLAUSE, clauseOf, firstIn } from './said-of-figure.ts';

/** "calls at eleven of the seventeen" ↔ "six get no visit", "paid out a third of 96 million" ↔ "64 of 96 million are left" */
export function isWhatIsLeft(input: DriftInput, a: Value, b: Value): boolean {
  const [r, c] = [input.reference, input.candidate];
  if (isLeft(r, a) === isLeft(c, b) && isLost(r, a) === isLost(c, b)) return false;
  const of = (v: Value, whole: number) => (isFraction(v) ? fractionOf(v) * whole : v.lo);
  // "a fifth was recovered" ↔ "four fifths are still missing"
  const wholes = isFraction(a) && isFraction(b) ? [1] : figuresOfBoth(input, a, b);
  return wholes.some((whole) => isAbout(of(a, whole) + of(b, whole), whole));
}

/** "six get no visit", "64 million are left", "still holds 64 million" */
function isLeft(side: Side, v: Value): boolean {
  const clause = clauseOf(side, v);
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clause.to);
  return near.some((t) => LEFT.test(t.norm)) || firstIn(side, clause, isDenial) >= 0 || remains(side, v);
}

/** "a third is lost", "29 percent short of full" */
function isLost(side: Side, v: Value): boolean {
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clauseOf(side, v).to);
  return near.some((t) => LOST.test(t.norm));
}

/** "two thirds of the ice that the glacier held in 1980 remains" */
function remains({ tokens }: Side, v: Value): boolean {
  if (tokens[v.to]?.norm !== 'of') return false;
  const behind = tokens.slice(v.to, v.to + 2 * CLAUSE);
  const end = behind.findIndex((t) => /^[.;:,]$/.test(t.norm));
  return behind.slice(0, end < 0 ? behind.length : end).some((t) => /^remain(?:s|ed)?$/.test(t.norm));
}

/** Tokens before a figure that tell of it: "still holds 64 million". */
const LEFT_REACH = 4;
const LEFT =
  /^(?:still|left|remain(?:s|ed|ing)?|unspent|unpaid|unsold|unused|missing|outstanding|lacks?|lacked|failed|against)$/;
/** Of what is no more: the rest is there. */
const LOST = /^(?:short|lost|gone|destroyed)$/;
