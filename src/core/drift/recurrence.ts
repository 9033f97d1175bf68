// Kind quantity: how often.
//
//   twice a week                     →  daily                              more often
//   on Mondays, Wednesdays, Fridays  →  three times weekly                 the same
//   every day except Sunday          →  Mondays to Saturdays               the same
//   two pages each day               →  fourteen pages every week          the same, told by the week
//   the Daily Mirror; 700 cars a week, 100 every day                       no rate; the rate of something else
//
// Rates that both texts tell cancel; the one that is left on either side is compared where what it is told of is the same.
// The tempting wrong answer is to hold any two rates of two sentences against each other. Linear in the tokens, quadratic in
// the rates, one or two a sentence.
import type { Side, Token, TokenSpan } from '../types.ts';
import { isToldBeside } from './beside.ts';
import { cueFinder, phrases } from './cues.ts';
import { majorChange } from './major-change.ts';
import { oncePerPair } from './once.ts';
import { isRate, TIMES } from './rates.ts';
import { isCovered, spanOf } from './spans.ts';
import type { Candidate, DriftInput } from './types.ts';
import { weekdaysOf } from './weekdays.ts';

/** Times a year. */
const findAdverbs = cueFinder({
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
const SECONDS_A_YEAR = 86_400 * 365.25;
/** Less may be a way to round: "twice a month", "every two weeks". */
const FROM_RATIO = 1.6;
/** Up to this ratio two rates are one. */
const SAME_RATIO = 1.1;
/** Up to this share the same amount in the same time. */
const SAME_FLOW = 0.03;
/** Tokens between "every morning" and "every evening". */
const PARTS_APART = 4;
/** Tokens beside a rate in which stands what it is told of. */
const BESIDE = 7;

interface Rate extends TokenSpan {
  /** Times a year. */
  readonly times: number;
  /** On which days of the week, a bit each; 0: not told. */
  readonly days: number;
}

function ratesOf(side: Side): Rate[] {
  const { tokens, values } = side;
  const out: Rate[] = values
    .filter(isRate)
    .map((v) => ({ from: v.from, to: v.to, times: v.lo * SECONDS_A_YEAR, days: 0 }));
  for (const h of findAdverbs(tokens)) {
    if (isTitle(tokens, h.from)) continue;
    const counted = values.find((v) => v.to === h.from && v.unit === 'times' && v.lo === v.hi);
    const before = TIMES.get(tokens[h.from - 1]?.norm ?? '');
    const from = counted?.from ?? (before ? h.from - 1 : h.from);
    out.push({ from, to: h.to, times: h.value * (counted?.lo ?? before ?? 1), days: 0 });
  }
  // "monthly on Tuesdays": the days say when, not how often.
  if (!out.some((x) => x.times < 51))
    for (const { from, to, count, days } of weekdaysOf(tokens)) out.push({ from, to, times: 52 * count, days });
  return inParts(tokens, out);
}

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
  return [{ from, to, times: 730, days: 0 }, ...rates.filter((r) => !daily.includes(r))];
}

const ratio = (a: Rate, b: Rate) => Math.max(a.times / b.times, b.times / a.times);

interface RatePairs {
  readonly kept: readonly (readonly [Rate, Rate])[];
  readonly changed: readonly [Rate, Rate] | null;
}

/** Rates that both sides tell, and the one of each that the other does not. */
const pairRates = oncePerPair((input): RatePairs => {
  const left = ratesOf(input.reference);
  const kept: [Rate, Rate][] = [];
  if (left.length === 0) return { kept, changed: null };
  const right = ratesOf(input.candidate);
  const lost = left.filter((a) => {
    const k = right.findIndex((x) => ratio(a, x) < SAME_RATIO);
    if (k >= 0) kept.push([a, right.splice(k, 1)[0]!]);
    return k < 0;
  });
  return { kept, changed: lost.length === 1 && right.length === 1 ? [lost[0]!, right[0]!] : null };
});

export function findRecurrence(input: DriftInput): Candidate[] {
  const { changed } = pairRates(input);
  if (!changed) return [];
  const [a, b] = changed;
  if (ratio(a, b) < FROM_RATIO || flowsOf(input, a, b) || !isOfOne(input, a, b)) return [];
  const says = b.times > a.times ? 'it happens more often' : 'it happens less often';
  return [majorChange(input, 'quantity', spanOf(a), spanOf(b), says, 0.9)];
}

/** Rates told in other words, and amounts told by another length of time: what they say is the same. */
export function keptRates(input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] {
  const { changed, kept } = pairRates(input);
  const flows = changed && flowsOf(input, ...changed);
  const same = kept.filter(([a, b]) => isSameTime(input, a, b));
  return [...same, ...(flows ?? [])].map(([a, b]) => ({ reference: spanOf(a), candidate: spanOf(b) }));
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
      l.relation !== 'none' &&
      l.relation !== 'contextual' &&
      !isCovered([a], l.reference) &&
      !isCovered([b], l.candidate) &&
      word.kind === 'word' &&
      /^(?:NOUN|VERB|PROPN|ADJ|X)$/.test(word.tag),
  );
}
