// So much less, and what is left of it:
//
//   a third less                   ↔  two thirds as much
//   40 percent cheaper             ↔  60 percent as expensive
//   a third less                   →  a third as much           the share of which, no rest: changed
//   a third longer                 →  two thirds as long        more is not less: changed
//
// Tempting and wrong: any two shares that come to one; so the one must be told as less, the other as so much. Constant.
import type { Token, Value } from '../../types.ts';
import { fractionOf, isAbout, isFraction } from '../figures/part-of.ts';
import type { DriftInput } from '../types.ts';

/** A line: words for less, and what there is as much of. */
const SCALES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:less|fewer|lower)$/, /^(?:much|many|high)$/],
  [/^smaller$/, /^(?:big|large|much)$/],
  [/^cheaper$/, /^(?:expensive|dear|costly|much)$/],
  [/^shorter$/, /^(?:long|tall|much)$/],
  [/^slower$/, /^fast$/],
  [/^lighter$/, /^(?:heavy|much)$/],
  [/^weaker$/, /^strong$/],
  [/^narrower$/, /^wide$/],
];

/** "a third less" ↔ "two thirds as much" */
export function isLeftOfLess(input: DriftInput, a: Value, b: Value): boolean {
  if (!isFraction(a) || !isFraction(b) || !isAbout(fractionOf(a) + fractionOf(b), 1)) return false;
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return isLessAndAs(r, a, c, b) || isLessAndAs(c, b, r, a);
}

const isLessAndAs = (own: readonly Token[], less: Value, there: readonly Token[], as: Value): boolean =>
  there[as.to]?.norm === 'as' &&
  SCALES.some(([x, y]) => x.test(own[less.to]?.norm ?? '') && y.test(there[as.to + 1]?.norm ?? ''));
