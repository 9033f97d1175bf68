// How often a text says that something happens, as times a year and days of the week.
//
//   twice a day except Sundays   →  626 a year, on six days
//   all but two days a week      →  260, on five days
//   every morning and evening    →  730
//   the Daily Mirror, every quarter of an hour   no rate of days
//
// Linear in the tokens, quadratic in the rates, one or two a sentence.
import { CARDINALS } from '../../text/number-words.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { YEAR } from '../figures/lengths.ts';
import { isRate, TIMES } from '../figures/rates.ts';
import { overlap } from '../pair/spans.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { EVERY_DAY, type Weekdays, weekdaysOf } from './weekdays.ts';

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

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
  ...phrases(26, DAYS.flatMap((day) => [`every other ${day}`, `every second ${day}`, `alternate ${day}s`]).join('|')),
  ...phrases(12, 'monthly'),
  ...phrases(6, 'every other month|every second month'),
  ...phrases(4, 'quarterly|every quarter|each quarter'),
  ...phrases(1, 'yearly|annually|annual'),
  ...phrases(0.5, 'every other year|every second year|biennial|biennially'),
});

/** "every quarter of an hour" is another rate than every quarter. */
const isPartOfHour = (tokens: readonly Token[], h: TokenSpan) => tokens[h.to]?.norm === 'of';

/** Tokens between "every morning" and "every evening". */
const PARTS_APART = 4;

export interface Rate extends TokenSpan {
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

/** The rates that a text tells. */
export function ratesOf(side: Side): Rate[] {
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

export const MORNING = /^mornings?$/;

export const EVENING = /^(?:evenings?|nights?|nightly)$/;
