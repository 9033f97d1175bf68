// Figures that differ and say the same by what stands beside them:
//
//   kept at 38 degrees rather than the required 63   ↔  stored 25 degrees below the required 63       the difference
//   41 seats, three more than before                 ↔  41 seats, against 38 before                   the sum
//   any of the 26 sites                              ↔  none of the other 25                          all but one
//   fewer than five                                  ↔  four or less                                  counted things
//   from 40 to 44 cents                              ↔  gained four cents to 44                       the rise
//   seven votes for it, five against                 ↔  by a majority of two                          the gap between two others
//   minus six                                        ↔  six degrees below zero                        the sign
//
// Tempting and wrong: any sum of two figures; in an article full of them one always fits. So one of the three must stand on both
// sides, and of the other two one must be told as a difference. Products and shares: `arithmetic.ts`; what is told of the others:
// `rest.ts`. Quadratic in the figures of a pair, `MOST_FIGURES` at most.
import type { Side, Token, Value } from '../../types.ts';
import { figuresOfBoth, fractionOf, isAbout, isFraction } from '../figures/part-of.ts';
import { isResult, pointsOf } from '../figures/results.ts';
import { isEqual, isWholeCount } from '../figures/values.ts';
import type { DriftInput } from '../types.ts';
import { signOf } from '../words/motion.ts';
import { isWorkedOut } from './arithmetic.ts';
import { isLeftOfLess } from './less-as-much.ts';
import { isMultiple } from './multiple.ts';
import { isOneAlone } from './one-alone.ts';
import { isBesidePlace } from './place-in-order.ts';
import { isRest } from './rest.ts';
import { MOST_FIGURES, statedOf } from './unit-beside.ts';

/** Is the one worked out of the other? */
export function isReckonedFrom(input: DriftInput, a: Value, b: Value): boolean {
  if (input.reference.values.length + input.candidate.values.length > MOST_FIGURES) return false;
  return (
    isReckoned(input, a, b) ||
    isWorkedOut(input, a, b) ||
    isOther(input, a, b) ||
    isGapOf(input.reference, input.candidate, b) ||
    isGapOf(input.candidate, input.reference, a) ||
    isBelowZero(input, a, b) ||
    isNextWhole(a, b) ||
    isNextWhole(b, a) ||
    isRest(input, a, b) ||
    isLeftOfLess(input, a, b) ||
    isBesidePlace(input, a, b) ||
    isMultiple(input, a, b) ||
    isOneAlone(input, a, b) ||
    isShareOfWhole(input, a, b) ||
    isCountOfShare(input.reference, a, input.candidate, b) ||
    isCountOfShare(input.candidate, b, input.reference, a)
  );
}

/** "a third of the 1.2 million" ↔ "400,000 of the 1.2 million" */
function isShareOfWhole(input: DriftInput, a: Value, b: Value): boolean {
  if (isFraction(a) === isFraction(b)) return false;
  const [share, part] = isFraction(a) ? [a, b] : [b, a];
  return figuresOfBoth(input, a, b).some((whole) => isAbout(fractionOf(share) * whole, part.lo));
}

/** "seven of the past eight quarters" ↔ "seven out of eight quarters", which is read as a share. */
function isCountOfShare(side: Side, count: Value, other: Side, share: Value): boolean {
  if (!isFraction(share) || share.to - share.from < 3 || count.lo < 1) return false;
  const whole = count.lo / share.lo;
  if (!Number.isInteger(Math.round(whole * 1e6) / 1e6)) return false;
  return (
    other.tokens[share.from]!.norm === side.tokens[count.from]!.norm &&
    side.values.some((v) => v !== count && Math.abs(v.lo - whole) < 1e-6)
  );
}

/** "25 degrees below the required 63" ↔ "38 rather than the required 63": the difference to, or sum with, what both tell. */
function isReckoned(input: DriftInput, a: Value, b: Value): boolean {
  // One of them must be a difference, the other none: both ends of "from 20 to 30" may have changed.
  if (isDifference(input.reference, a) === isDifference(input.candidate, b)) return false;
  const [x, y] = [statedOf(input.reference, a), statedOf(input.candidate, b)];
  const gives = (v: number) =>
    v !== x && v !== y && (isEqual(Math.abs(v - x), y) || isEqual(v + x, y) || isEqual(v + y, x));
  if (figuresOfBoth(input, a, b).some(gives) || placesCounted(input).some(gives)) return true;
  const theirs = input.candidate.tokens.filter((t) => t.kind === 'number').map((t) => t.norm);
  return input.reference.tokens.some((t) => {
    const v = t.kind === 'number' && theirs.includes(t.norm) ? Number(t.norm.replaceAll(',', '')) : Number.NaN;
    return gives(v);
  });
}

/** "the fifth theft this year" ↔ "five thefts this year": as many by then. */
function placesCounted({ reference: r, candidate: c }: DriftInput): number[] {
  const isPlaceOf = (own: Side, v: Value, there: Side, w: Value) =>
    v.kind === 'ordinal' &&
    isWholeCount(w) &&
    v.lo === w.lo &&
    own.tokens[v.to] !== undefined &&
    own.tokens[v.to]?.lemma === there.tokens[w.to]?.lemma;
  return r.values.filter((v) => c.values.some((w) => isPlaceOf(r, v, c, w) || isPlaceOf(c, w, r, v))).map((v) => v.lo);
}

/** "25 below", "three more than", "by 5", "gained four cents to 44", "a majority of 37", "all but two". */
function isDifference({ tokens }: Side, v: Value): boolean {
  if (tokens[v.from]!.norm === 'all' || isAllBut(tokens, v)) return true;
  const behind = tokens.slice(v.to, v.to + DIFFERENCE_REACH).findIndex((t) => MORE_OR_LESS.test(t.norm));
  const before = tokens.slice(Math.max(0, v.from - DIFFERENCE_REACH), v.from);
  const moves = signOf(before[before.length - 1]?.norm ?? '') !== 0 && tokens[v.to]?.norm === 'to';
  return behind >= 0 || moves || before[before.length - 1]?.norm === 'by' || before.some((t) => GAP.test(t.norm));
}

/** "16 were tested, and all but two of the schools" */
const isAllBut = (tokens: readonly Token[], { from }: Value): boolean =>
  tokens[from - 2]?.norm === 'all' && tokens[from - 1]?.norm === 'but';

/** Tokens on either side of a figure in which it is told to be a difference. */
const DIFFERENCE_REACH = 3;
const MORE_OR_LESS = /^(?:more|fewer|less|below|above|short|ahead|behind|further|higher|lower)$/;
const GAP = /^(?:majority|margin|lead|difference|gap|gain|rise|increase|drop|fall|decrease|decline)$/;

/** "seven for it, five against" ↔ "a majority of two": told as a gap, and the gap between two counts of the other text. */
function isGapOf({ values }: Side, side: Side, gap: Value): boolean {
  const before = side.tokens.slice(Math.max(0, gap.from - DIFFERENCE_REACH), gap.from);
  if (!isWholeCount(gap) || !before.some((t) => GAP.test(t.norm))) return false;
  const counts = values.flatMap((v) => (isResult(v) ? pointsOf(v) : isWholeCount(v) ? [v.lo] : []));
  return counts.some((x, k) => counts.slice(k + 1).some((y) => Math.abs(x - y) === gap.lo));
}

/** "fewer than five" ↔ "four or less", "over 40" ↔ "at least 41": of things that are counted. */
function isNextWhole(strict: Value, loose: Value): boolean {
  if (![strict, loose].every((v) => v.kind === 'number' && v.unit === null && Number.isInteger(v.lo))) return false;
  return (
    (strict.bound === '<' && loose.bound === '<=' && strict.lo === loose.lo + 1) ||
    (strict.bound === '>' && loose.bound === '>=' && strict.lo === loose.lo - 1)
  );
}

/** "at any of the 26 sites" ↔ "at none of the other 25" */
function isOther(input: DriftInput, a: Value, b: Value): boolean {
  const other = ({ tokens }: Side, v: Value) =>
    /^others?$/.test(tokens[v.from - 1]?.norm ?? '') || /^others?$/.test(tokens[v.to]?.norm ?? '');
  const [x, y] = [other(input.reference, a), other(input.candidate, b)];
  return (y && !x && a.lo === b.lo + 1) || (x && !y && b.lo === a.lo + 1);
}

/** "minus six" ↔ "six degrees below zero" */
function isBelowZero(input: DriftInput, a: Value, b: Value): boolean {
  const below = ({ tokens }: Side, v: Value) =>
    MINUS.has(tokens[v.from - 1]?.norm ?? '') ||
    MINUS.has(tokens[v.from]?.norm ?? '') ||
    tokens
      .slice(v.to, v.to + 3)
      .some((t, k, all) => t.norm === 'below' && /^(?:zero|freezing)$/.test(all[k + 1]?.norm ?? ''));
  return Math.abs(a.lo) === Math.abs(b.lo) && below(input.reference, a) && below(input.candidate, b);
}

/** Signs and words of a figure below nought. */
export const MINUS: ReadonlySet<string> = new Set(['minus', '-', '−', '–', 'negative']);
