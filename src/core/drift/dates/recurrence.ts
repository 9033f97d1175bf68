// Kind quantity: how often.
//
//   twice a week                     →  daily                              more often
//   on Mondays, Wednesdays, Fridays  →  three times weekly                 the same
//   every day except Sunday          →  Mondays to Saturdays               the same
//   every weekday                    →  every day                          on more days, though the rates are near
//   shut all but two days a week     →  open two days a week               the same, the rest of the week being told
//   two pages each day               →  fourteen pages every week          the same, told by the week
//   the Daily Mirror; 700 cars a week, 100 every day                       no rate; the rate of something else
//
// Rates that both texts tell cancel; the one that is left on either side is compared where what it is told of is the same.
// The tempting wrong answer is to hold any two rates of two sentences against each other. Linear in the tokens, quadratic in
// the rates, one or two a sentence.
import type { Side, TokenSpan } from '../../types.ts';
import { isRate } from '../figures/rates.ts';
import { isWholeCount } from '../figures/values.ts';
import { isToldBeside } from '../pair/beside.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, linkedSpans, type SpanPair, spanOf } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { EVENING, MORNING, type Rate, ratesOf } from './how-often.ts';

/** Less may be a way to round: "twice a month", "every two weeks". */
const FROM_RATIO = 1.6;
/** Up to this ratio two rates are one. */
const SAME_RATIO = 1.1;
/** Up to this share the same amount in the same time. */
const SAME_FLOW = 0.03;
/** Tokens between what is counted and its rate: "two crossings daily". */
const COUNTED = 2;
/** Tokens beside a rate in which stands what it is told of. */
const BESIDE = 7;

const ratio = (a: Rate, b: Rate) => Math.max(a.times / b.times, b.times / a.times);

interface RatePairs {
  readonly kept: readonly (readonly [Rate, Rate])[];
  readonly changed: readonly [Rate, Rate] | null;
}

/** Rates that both sides tell, and the one of each that the other does not. */
const pairRates = oncePerPair((input): RatePairs => {
  const all = ratesOf(input.reference);
  const kept: [Rate, Rate][] = [];
  if (all.length === 0) return { kept, changed: null };
  const theirs = ratesOf(input.candidate);
  // "from Monday to Friday" is of every week where the other text speaks of the week.
  const meant = (own: readonly Rate[], other: readonly Rate[]) =>
    own.filter((r) => !r.perhaps || other.some((x) => x.ofWeek > 0 && !x.perhaps));
  const [left, right] = [meant(all, theirs), meant(theirs, all)];
  const lost = left.filter((a) => {
    const k = right.findIndex((x) => ratio(a, x) < SAME_RATIO);
    if (k >= 0) kept.push([a, right.splice(k, 1)[0]!]);
    return k < 0;
  });
  return { kept, changed: lost.length === 1 && right.length === 1 ? [lost[0]!, right[0]!] : null };
});

/** The one rate of each side that the other does not tell. */
export const changedRates = (input: DriftInput): readonly [Rate, Rate] | null => pairRates(input).changed;

export function findRecurrence(input: DriftInput): Candidate[] {
  const { changed } = pairRates(input);
  if (!changed) return [];
  const [a, b] = changed;
  const onOther = isMoreDays(a, b) || isMoreDays(b, a);
  if ((ratio(a, b) < FROM_RATIO && !onOther) || flowsOf(input, a, b) || !isOfOne(input, a, b)) return [];
  if (restOfWeek(input, a, b)) return [];
  const [more, less] = onOther ? ['on more days', 'on fewer days'] : ['more often', 'less often'];
  const says = `it happens ${b.times > a.times ? more : less}`;
  return [majorChange(input, 'quantity', spanOf(a), spanOf(b), says, 0.9)];
}

/** "every day" against "every weekday": all days of the other, and some more. */
function isMoreDays(a: Rate, b: Rate): boolean {
  if (a.days === 0 || b.days === 0) return a.ofWeek > b.ofWeek && b.ofWeek > 0;
  return a.days !== b.days && (a.days & b.days) === b.days;
}

/** "shut all but two days a week" ↔ "open two days a week", "shut on Sundays" ↔ "open from Monday to Saturday": the opposites. */
function restOfWeek(input: DriftInput, a: Rate, b: Rate): SpanPair | null {
  if (a.ofWeek + b.ofWeek !== 7 || a.ofWeek === 0 || b.ofWeek === 0 || (a.days & b.days) !== 0) return null;
  const near = (k: number, { from, to }: Rate) => k >= from - BESIDE && k < to + BESIDE;
  const said = oppositePairs(input).filter((o) => near(o.reference, a) && near(o.candidate, b));
  return said.length === 1 ? linkedSpans(said[0]!) : null;
}

/** Rates told in other words, and amounts told by another length of time: what they say is the same. */
export function keptRates(input: DriftInput): SpanPair[] {
  const { changed, kept } = pairRates(input);
  const flows = changed && flowsOf(input, ...changed);
  const rest = changed && restOfWeek(input, ...changed);
  const same = kept.filter(([a, b]) => isSameTime(input, a, b));
  const told = [...same.map(([a, b]) => withNoun(input, a, b)), ...(flows ?? []), ...(rest ? [changed] : [])];
  return told.map(([a, b]) => ({ reference: spanOf(a), candidate: spanOf(b) }));
}

/** "runs every half hour" ↔ "a half-hourly train": with what runs, which stands for none of the words for how often. */
function withNoun(input: DriftInput, a: Rate, b: Rate): [TokenSpan, TokenSpan] {
  const isBeside = ({ tokens }: Side, { from, to }: Rate) => to === from + 1 && tokens[to]?.tag === 'NOUN';
  const [x, y] = [isBeside(input.reference, a), isBeside(input.candidate, b)];
  const wide = ({ from, to }: Rate, more: boolean) => ({ from, to: more && x !== y ? to + 1 : to });
  return [wide(a, x), wide(b, y)];
}

/** The opposites that say the same of the one part of the week and of the other. */
export function keptRests(input: DriftInput): SpanPair[] {
  const { changed } = pairRates(input);
  const rest = changed && restOfWeek(input, ...changed);
  return rest ? [rest] : [];
}

/** Equally often, and not on other days or at another time of day. */
function isSameTime(input: DriftInput, a: Rate, b: Rate): boolean {
  if (a.days !== 0 && b.days !== 0 && a.days !== b.days) return false;
  const part = ({ tokens }: Side, r: Rate) =>
    tokens.slice(r.from, r.to).map((t) => (MORNING.test(t.norm) ? 1 : EVENING.test(t.norm) ? 2 : 0));
  const [x, y] = [Math.max(...part(input.reference, a)), Math.max(...part(input.candidate, b))];
  return x === y || x === 0 || y === 0;
}

/** "two pages each day" ↔ "fourteen pages every week": the rates and their amounts, null where they are no such. */
function flowsOf(input: DriftInput, a: Rate, b: Rate): [TokenSpan, TokenSpan][] | null {
  const amounts = (side: Side) => side.values.filter((v) => !isRate(v) && !v.date && v.lo === v.hi && v.lo > 0);
  const isSame = (x: number, y: number) => Math.abs((x * a.times) / (y * b.times) - 1) < SAME_FLOW;
  // "sails twice a day" ↔ "two crossings daily": what is counted beside the rate is how often it happens.
  const counted = (side: Side, r: Rate) =>
    amounts(side).filter(
      (v) =>
        isWholeCount(v) &&
        v.to <= r.from &&
        r.from - v.to <= COUNTED &&
        // "between the two villages every hour" counts villages.
        side.tokens[v.from - 1]?.tag !== 'DET',
    );
  const once = (side: Side, r: Rate, other: Rate, there: Side) =>
    counted(side, r).find(
      (v) => counted(there, other).length === 0 && Math.abs((v.lo * r.times) / other.times - 1) < SAME_FLOW,
    );
  const isDeed = once(input.reference, a, b, input.candidate) ?? once(input.candidate, b, a, input.reference);
  if (isDeed) return [[a, b]];
  const told = (side: Side, v: { lo: number }) => amounts(side).some((w) => w.lo === v.lo);
  for (const x of amounts(input.reference))
    for (const y of amounts(input.candidate))
      if (x.unit === y.unit && isSame(x.lo, y.lo) && !(told(input.candidate, x) && told(input.reference, y)))
        return [
          [a, b],
          [x, y],
        ];
  return null;
}

/** Is a content word beside the one, and no word of it, told beside the other as well? */
function isOfOne(input: DriftInput, a: Rate, b: Rate): boolean {
  return isToldBeside(
    input,
    a,
    b,
    BESIDE,
    (l, word) =>
      isSure(l) &&
      !isCovered([a], l.reference) &&
      !isCovered([b], l.candidate) &&
      word.kind === 'word' &&
      /^(?:NOUN|VERB|PROPN|ADJ|X)$/.test(word.tag),
  );
}
