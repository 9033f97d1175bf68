// Kind addition: a figure that the reference gives nowhere, in a phrase of its own.
//
//   will be spared any job cuts                 →  will be spared any job cuts under an agreement that runs to 2028    added
//   24 changed, another 24 not                  ↔  half of 48 were changed                                             worked out
//   a dozen, a third, in May                    ↔  12, 33 percent, in the spring                                       other forms
//
// Words of a paraphrase are nearly all new, so that an invented phrase does not stand out among them; a year or an amount does,
// since fair rewording makes figures only out of figures. The tempting wrong answer is to count every figure without a partner: the
// reference's own one may be written another way, worked out, or told two sentences further. So the whole reference is asked, and
// a figure counts only where the pair has no other one left that it could stand for. Quadratic in the figures of a pair; each
// figure of the reference is looked at once.

import type { Token, Value } from '../../types.ts';
import { YEAR } from '../figures/lengths.ts';
import { fractionOf } from '../figures/part-of.ts';
import { isResult, pointsOf } from '../figures/results.ts';
import { pairValues } from '../figures/values.ts';
import { isReckonedFrom } from '../numbers/reckoned.ts';
import { sameQuantity } from '../numbers/same-quantity.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Counts below it are often worked out, or no figures ("one", "two friends"). */
const LEAST_COUNT = 13;
/** The reference may have it rounded. */
const ROUNDED = 0.02;
const STRENGTH = 0.78;
/** Shares, lengths and spans of time have too many other forms: a fifth, a yard, a decade. */
const KINDS: ReadonlySet<string> = new Set(['number', 'money', 'date']);

export function findNewFigure(input: DriftInput): Candidate[] {
  const { context } = input;
  if (!context || input.candidate.values.length === 0) return [];
  const { lost, added } = pairValues(
    input,
    (v) => KINDS.has(v.kind),
    (a, b) => isOne(input, a, b),
  );
  if (lost.length > 0) return [];
  const { sentences } = context.reference;
  return added
    .filter(isTelling)
    .filter((v) => !isSum(input.reference.values, v))
    .filter((v) => !input.reference.values.some((r) => isOne(input, r, v) || isReckonedFrom(input, r, v)))
    .filter(
      (v) => !sentences.some((s) => s.values.some((r) => isAmount(r, v)) || s.tokens.some((t) => holds(t, input, v))),
    )
    .map((v) => majorChange(input, 'addition', null, spanOf(v), 'the reference gives no such figure', STRENGTH));
}

/** "under-18s": part of a word. */
function holds(t: Token, { candidate }: DriftInput, v: Value): boolean {
  const figure = candidate.tokens.slice(v.from, v.to).find((x) => x.kind === 'number');
  return figure !== undefined && t.norm.includes(figure.norm);
}

const isTelling = (v: Value) =>
  v.kind === 'date'
    ? v.date?.year != null
    : Number.isInteger(v.lo) && v.lo === v.hi && !isResult(v) && v.lo >= (v.kind === 'number' ? LEAST_COUNT : 1);

/** A year as its number, a span of time in years. */
const plainOf = (v: Value) => v.date?.year ?? (v.kind === 'duration' ? Math.round(v.lo / YEAR) : v.lo);

/** "in 1978, eight years later" gives 1986, "by 611 to 574" a majority of 37. */
function isSum(values: readonly Value[], v: Value): boolean {
  const all = values.flatMap((x) => (isResult(x) ? pointsOf(x) : [plainOf(x)]));
  return all.some((x, k) => all.slice(k + 1).some((y) => [x + y, Math.abs(x - y)].includes(plainOf(v))));
}

/** One figure of the pair, in whatever form. */
const isOne = (input: DriftInput, a: Value, b: Value): boolean => isAmount(a, b) || sameQuantity(a, b, input);

/** One amount, wherever the two stand. */
function isAmount(a: Value, b: Value): boolean {
  const year = (v: Value) => v.date?.year ?? (v.kind === 'number' ? v.lo : null);
  if (a.kind === 'date' || b.kind === 'date') return year(a) !== null && year(a) === year(b);
  const isNear = (x: number) => Math.abs(x - fractionOf(b)) <= ROUNDED * Math.abs(fractionOf(b));
  return isNear(fractionOf(a)) || isNear(a.hi);
}
