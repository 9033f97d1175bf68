// Are two figures two ways to state one quantity?
//
//   half ↔ 50 %      18.2 million ↔ 18.2m      380 yards ↔ rather more than a fifth of a mile      six of the eight ↔ 75 %
//
// By the values and by what stands beside them, a unit that is understood or the whole that a count is part of. Tempting and
// wrong: any tolerance alone; a writer rounds to a figure that is rounder, never from 24 to 25. Constant for two figures, linear in
// the figures of a side where a whole is looked for.
import type { Side, Value } from '../../types.ts';
import { wholeOf } from '../figures/part-of.ts';
import { holdsCount, isResult, isReversed } from '../figures/results.ts';
import { isWholeCount, sameAmount } from '../figures/values.ts';
import type { DriftInput } from '../types.ts';
import { withUnitBeside } from './unit-beside.ts';

/** Kinds of values that are figures; dates, times and durations are the business of `dates/date.ts`. */
export const FIGURE_KINDS = new Set(['number', 'ordinal', 'percent', 'money', 'measure']);

/** Counted things are no unit of measure: "17 people" → "17 civilians" is a matter of the noun. */
const isCount = (v: Value) => v.kind === 'number' || v.kind === 'ordinal';

/** The same amount of the same thing; a share may be a fraction or a percentage. */
export function sameQuantity(a: Value, b: Value, input: DriftInput): boolean {
  if (!FIGURE_KINDS.has(a.kind) || !FIGURE_KINDS.has(b.kind)) return false;
  if (isOneMore(a, input.reference, b, input.candidate) || isOneMore(b, input.candidate, a, input.reference))
    return true;
  if (isResult(a) && isResult(b)) return a.lo === b.lo || isReversed(a, b, input);
  if (isResult(a) !== isResult(b))
    return isResult(a) ? holdsCount(a, b, input.candidate) : holdsCount(b, a, input.reference);
  // "change it at 0.5", percent being understood.
  const isPart = (v: Value, of: Value) => v.kind === 'number' && isBare(v) && v.hi < 1 && of.kind === 'percent';
  if ((isPart(a, b) || isPart(b, a)) && a.lo === b.lo && a.hi === b.hi) return true;
  if (areDegrees(a, b) || areDegrees(b, a) || areMillions(a, b) || areMillions(b, a)) return true;
  const [x, y] = [asMass(asPercent(a, b), b), asMass(asPercent(b, a), a)];
  if (sameUnit(x, y) && (sameAmount(x, y, input) || isJustOver(x, y) || isJustOver(y, x))) return true;
  const [full, bare] = [withUnitBeside(a, input.reference), withUnitBeside(b, input.candidate)];
  return (full !== a || bare !== b) && full.unit === bare.unit && sameAmount(full, bare, input);
}

/** "the second woman to finish" ↔ "only one woman before her has finished" */
export function isOneMore(place: Value, own: Side, count: Value, there: Side): boolean {
  if (place.kind !== 'ordinal' || count.kind !== 'number' || count.lo !== place.lo - 1) return false;
  const [noun, before] = [there.tokens[count.to], there.tokens[count.to + 1]];
  return own.tokens[place.to]?.lemma === noun?.lemma && /^(?:before|ahead)$/.test(before?.norm ?? '');
}

const isBare = (v: Value) => v.unit === null;

/** "36 degrees" ↔ "36C", "95 degrees" ↔ "95F": of which scale, the other text may leave to its readers. */
function areDegrees(plain: Value, scaled: Value): boolean {
  if (plain.unit !== '°' || scaled.unit !== '°C') return false;
  const near = (celsius: number) => Math.abs(celsius - scaled.lo) < 0.05;
  return near(plain.lo) || near(((plain.lo - 32) * 5) / 9);
}

/** "18.2 million" ↔ "18.2m", which may be metres. */
const areMillions = (whole: Value, short: Value) =>
  short.unit === 'm' && whole.kind !== 'measure' && Math.abs(whole.lo - short.lo * 1e6) < 1e-6 * whole.lo;

/** "380 yards" ↔ "rather more than a fifth of a mile": the bound tells which way it was rounded. */
export function isJustOver(exact: Value, bound: Value): boolean {
  if (exact.lo !== exact.hi || exact.bound !== null || bound.lo !== bound.hi) return false;
  const ratio = exact.lo / bound.lo;
  return (
    (bound.bound === '>' && ratio >= 1 && ratio < NEAR_BOUND) ||
    (bound.bound === '<' && ratio <= 1 && ratio > 1 / NEAR_BOUND)
  );
}

/** What is told by a bound lies this near to it. */
const NEAR_BOUND = 1.15;

/** "a third" beside "33 percent" is 33.3 percent. */
function asPercent(v: Value, other: Value): Value {
  const fraction = v.kind === 'number' && v.lo > 0 && v.hi < 1 && other.kind === 'percent';
  return fraction ? { ...v, kind: 'percent', unit: '%', lo: 100 * v.lo, hi: 100 * v.hi } : v;
}

/** "4.4 pounds" beside "2 kilograms" is a weight. */
function asMass(v: Value, other: Value): Value {
  const weight = v.kind === 'money' && v.unit === 'GBP' && other.kind === 'measure' && other.unit === 'kg';
  return weight ? { ...v, kind: 'measure', unit: 'kg', lo: 0.45359237 * v.lo, hi: 0.45359237 * v.hi } : v;
}

/** "sold for £33 million and bought for fewer than 30": the bare figure goes on in what the one before it counts. */
export function goesOn(bare: Value, full: Value, side: Side): boolean {
  if (bare.unit !== null || full.kind !== 'money' || bare.lo === 0) return false;
  const scale = full.lo / bare.lo;
  return (
    (scale === 1e3 || scale === 1e6 || scale === 1e9) &&
    side.values.some((v) => v.unit === full.unit && v.to <= bare.from && v.lo >= scale)
  );
}

export function sameUnit(a: Value, b: Value): boolean {
  if (isCount(a) && isCount(b)) return true;
  return a.unit === b.unit || a.unit === null || b.unit === null;
}

/** Which part of a whole it is: of a share, and of a count whose whole is told; null of others. */
export function partOf(v: Value, side: Side): number | null {
  if (v.kind === 'percent') return v.hi <= 100 ? v.lo / 100 : null;
  if (v.kind === 'number' && v.hi < 1) return v.lo;
  const whole = wholeOf(side, v);
  return whole ? v.lo / whole.lo : null;
}

export const isCountOfSome = (v: Value) => isWholeCount(v) && v.lo >= 1;

/** "six of the nine schools" ↔ "two thirds of the schools", "295 of the 400" ↔ "nearly three quarters of the 400" */
export function isShareOf(a: Value, b: Value, input: DriftInput): boolean {
  if (isCountOfSome(a) === isCountOfSome(b)) return false;
  const [count, own, share, there] = isCountOfSome(a)
    ? ([a, input.reference, b, input.candidate] as const)
    : ([b, input.candidate, a, input.reference] as const);
  const part = partOf(share, there);
  if (part === null || part <= 0) return false;
  const exact = partOf(count, own);
  if (exact !== null && isRounded(exact, part, share, there)) return true;
  const isTold =
    own.tokens[count.to]?.norm === 'of' ||
    own.tokens.slice(Math.max(0, count.from - 3), count.from).some((t) => /^among(?:st)?$/.test(t.norm));
  return (
    isTold && own.values.some((w) => w.kind === 'number' && w.lo > count.lo && Math.abs(count.lo / w.lo - part) < 0.01)
  );
}

/** Is `part` a fair way to tell `exact`, by the word before it? */
function isRounded(exact: number, part: number, share: Value, { tokens }: Side): boolean {
  if (Math.abs(exact - part) < 0.01) return true;
  if (Math.abs(exact - part) > ROUNDED * part) return false;
  const before = tokens.slice(Math.max(0, share.from - 2), share.to).map((t) => t.norm);
  const says = (words: RegExp) => before.some((w) => words.test(w));
  if (says(/^(?:nearly|almost|under|below|less)$/)) return exact < part;
  if (says(/^(?:over|above|more)$/)) return exact > part;
  return says(/^(?:about|around|roughly|some|approximately)$/);
}

/** A share in words may lie this far from the exact one. */
const ROUNDED = 0.07;
