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
import { CARDINALS } from '../../text/number-words.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { YEAR } from '../figures/lengths.ts';
import { isRate, TIMES } from '../figures/rates.ts';
import { isWholeCount } from '../figures/values.ts';
import { isToldBeside } from '../pair/beside.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { isCovered, linkedSpans, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { EVERY_DAY, type Weekdays, weekdaysOf } from './weekdays.ts';

/** Times a year. */
const findAdverbs = cueFinder({
  ...phrases(8760, 'hourly'),
  ...phrases(4380, 'every other hour|every second hour'),
  ...phrases(
    365,
    'daily|nightly|every night|each night|every evening|each evening|every morning|each morning|day by day|day after day|day in day out',
  ),
  ...phrases(182, 'every other day|every second day'),
  ...phrases(52, 'weekly|week after week'),
  ...phrases(26, 'fortnightly|every other week|every second week'),
  ...phrases(12, 'monthly'),
  ...phrases(6, 'every other month|every second month'),
  ...phrases(4, 'quarterly|every quarter|each quarter'),
  ...phrases(1, 'yearly|annually|annual'),
  ...phrases(0.5, 'every other year|every second year|biennial|biennially'),
});
/** "every quarter of an hour" is another rate than every quarter. */
const isPartOfHour = (tokens: readonly Token[], h: TokenSpan) => tokens[h.to]?.norm === 'of';
/** Less may be a way to round: "twice a month", "every two weeks". */
const FROM_RATIO = 1.6;
/** Up to this ratio two rates are one. */
const SAME_RATIO = 1.1;
/** Up to this share the same amount in the same time. */
const SAME_FLOW = 0.03;
/** Tokens between "every morning" and "every evening". */
const PARTS_APART = 4;
/** Tokens between what is counted and its rate: "two crossings daily". */
const COUNTED = 2;
/** Tokens beside a rate in which stands what it is told of. */
const BESIDE = 7;

interface Rate extends TokenSpan {
  /** Times a year. */
  readonly times: number;
  /** On which days of the week, a bit each; 0: not told. */
  readonly days: number;
  /** On how many days of the week; 0: not told. */
  readonly ofWeek: number;
  /** "Monday to Friday" may be of one week alone. */
  readonly perhaps: boolean;
}

const plain = (from: number, to: number, times: number): Rate => {
  const daily = times > 364 && times < 366;
  return { from, to, times, days: daily ? EVERY_DAY : 0, ofWeek: daily ? 7 : 0, perhaps: false };
};
/** Tokens between "twice a day" and the days on which it is so. */
const DAYS_APART = 3;

function ratesOf(side: Side): Rate[] {
  const { tokens, values } = side;
  const out: Rate[] = values.filter(isRate).map((v) => plain(v.from, v.to, v.lo * YEAR));
  for (const h of findAdverbs(tokens)) {
    if (isTitle(tokens, h.from) || isPartOfHour(tokens, h)) continue;
    const counted = values.find((v) => v.to === h.from && v.unit === 'times' && v.lo === v.hi);
    const before = TIMES.get(tokens[h.from - 1]?.norm ?? '');
    const from = counted?.from ?? (before ? h.from - 1 : h.from);
    out.push(plain(from, h.to, h.value * (counted?.lo ?? before ?? 1)));
  }
  // "monthly on Tuesdays": the days say when, not how often.
  if (!out.some((x) => x.times < 51)) for (const days of weekdaysOf(tokens)) addDays(tokens, out, days);
  return inParts(tokens, [...out, ...daysAWeek(side)]);
}

/** "twice a day except Sundays", "daily on weekdays": the days say how often in a week it is so many times a day. */
function addDays(tokens: readonly Token[], rates: Rate[], { from, to, count, days, perhaps }: Weekdays): void {
  const wide = { from: from - DAYS_APART, to: to + DAYS_APART };
  const k = rates.findIndex((r) => r.times > 364 && overlap(r, wide));
  const daily = rates[k];
  const own = { from, to, times: 52 * count, days, ofWeek: count, perhaps };
  if (!daily) {
    rates.push(own);
    return;
  }
  // "daily, including Sundays", "daily, Sundays included"
  const beside = [...tokens.slice(Math.max(0, from - DAYS_APART), from), ...tokens.slice(to, to + 2)];
  if (beside.some((t) => AMONG.test(t.norm))) return;
  const span = { from: Math.min(from, daily.from), to: Math.max(to, daily.to) };
  rates[k] = { ...own, ...span, times: (daily.times * 52 * count) / 365, perhaps: false };
}

/** "two days a week", "all but two days of the week" */
function daysAWeek({ tokens, values }: Side): Rate[] {
  return values.flatMap((v) => {
    const norm = (k: number) => tokens[v.from + k]?.norm ?? '';
    const day = tokens[v.to - 1]?.lemma === 'day' ? v.to - 1 : v.to;
    if (tokens[day]?.lemma !== 'day' || !isWeek(tokens, day + 1)) return [];
    const told = CARDINALS.get(norm(0)) ?? Number(norm(0));
    if (!(told >= 1 && told <= 7)) return [];
    const but = norm(-1) === 'but' && norm(-2) === 'all';
    const ofWeek = but ? 7 - told : told;
    const from = but ? v.from - 2 : v.from;
    const to = day + (tokens[day + 1]!.norm === 'of' ? 4 : 3);
    return ofWeek === 0 ? [] : [{ from, to, times: 52 * ofWeek, days: 0, ofWeek, perhaps: false }];
  });
}

const AMONG = /^(?:including|included?|includes|even|also|and|plus)$/;

/** "a week", "every week", "of the week" */
const isWeek = (tokens: readonly Token[], at: number) =>
  /^(?:a|per|every|each) week$|^of the$/.test(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`) &&
  (tokens[at]!.norm !== 'of' || tokens[at + 2]?.norm === 'week');

/** "The Daily Mirror" */
const isTitle = (tokens: readonly Token[], at: number) => at > 0 && /^\p{Lu}/u.test(tokens[at]!.text);

/** "every morning and every evening", "morning and night, every day": twice. */
function inParts(tokens: readonly Token[], rates: Rate[]): Rate[] {
  const daily = rates.filter((r) => r.times > 364 && r.times < 367);
  if (daily.length === 0) return rates;
  const [morning, evening] = [MORNING, EVENING].map((w) => tokens.findIndex((t) => w.test(t.norm)));
  // "fell last night, or early in the morning"
  if (morning! < 0 || evening! < 0 || Math.abs(morning! - evening!) > PARTS_APART) return rates;
  const from = Math.min(morning!, evening!, ...daily.map((r) => r.from));
  const to = Math.max(morning! + 1, evening! + 1, ...daily.map((r) => r.to));
  return [plain(from, to, 730), ...rates.filter((r) => !daily.includes(r))];
}

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

const MORNING = /^mornings?$/;
const EVENING = /^(?:evenings?|nights?|nightly)$/;

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
