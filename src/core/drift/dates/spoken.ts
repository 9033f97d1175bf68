// Times and lengths of time in words that the annotator reads in pieces:
//
//   8 in the morning → 8 a.m.      half past eleven at night → 11:30 p.m.
//   in a fortnight → 14 days       the year to March → 12 months               14 and 15 June → 14 June, 15 June
//   twenty to seven in the evening → 6:40 p.m.                                 until at least 2028 → the year 2028
//
// Tempting and wrong: every such word. A clock time without its part of the day is left alone, since it may be either half; and so
// is "a year" where it may say how often ("two million visitors a year"). Linear in the tokens.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { LENGTHS, smallNumberOf } from '../figures/lengths.ts';
import { withReadings } from '../figures/values.ts';
import { isCovered, overlap } from '../pair/spans.ts';
import { wordFinder } from '../words/cues.ts';
import { daysOff } from './days-off.ts';

const TAKES_LENGTH = new Set(
  'in for within after than almost nearly about around under over lasted took another'.split(' '),
);
/** No clock time, no half is without one of these. */
const findTelling = wordFinder(/^(?:morning|afternoon|evening|night|half)$/);
const findLengths = wordFinder(LENGTHS);
const DECADE = /^([2-9]0)s$/;
const findDecades = wordFinder(DECADE);
/** Minutes of half a day. */
export const NOON = 720;
const PLAIN = { unit: null, approximate: false, bound: null } as const;

/** The side with such times among its values; the side itself when it has none. */
export function withSpoken(side: Side): Side {
  const { tokens } = side;
  const spoken: Value[] = [];
  // "$8 in the morning" is a price.
  const isOther = (v: Value) => side.values.some((w) => (w.kind === 'money' || w.kind === 'percent') && overlap(w, v));
  const tells = findTelling(tokens).length > 0;
  const isTold = tells || findLengths(tokens).length + findDecades(tokens).length > 0;
  for (let i = 0; isTold && i < tokens.length; i++) {
    const told = tells ? clockAt(tokens, i) : null;
    const v = told ?? lengthAt(tokens, i) ?? decadeAt(tokens, i);
    if (!v || isOther(v)) continue;
    spoken.push(v);
    i = v.to - 1;
  }
  spoken.push(...daysOff(side), ...daysBeside(side), ...side.values.flatMap((v) => boundYear(v, tokens)));
  return withReadings(side, spoken);
}

const norm = (tokens: readonly Token[], i: number) => tokens[i]?.norm ?? '';

/** "half past", "a quarter to", "twenty to", "five minutes past": how far from the hour, and where the hour stands. */
function minutesAt(tokens: readonly Token[], i: number): { minutes: number; hour: number } | null {
  const minutes = MINUTES.get(norm(tokens, i));
  if (minutes === undefined) return null;
  const to = norm(tokens, i + 1) === 'minutes' ? i + 2 : i + 1;
  const past = norm(tokens, to) === 'past' ? 1 : norm(tokens, to) === 'to' ? -1 : 0;
  if (past === 0 || (minutes === 30 && past < 0)) return null;
  // "Open ten to eight in the evening" may be from ten on.
  const isHour = (minutes === 5 || minutes === 10) && to === i + 1 && past < 0;
  if (isHour && !/^(?:at|by|until|till|since|before|around|about|nearly)$/.test(norm(tokens, i - 1))) return null;
  return { minutes: past * minutes, hour: to + 1 };
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
  ['twenty-five', 25],
]);

/** A time of either half of the day. */
export interface HalfDayClock extends TokenSpan {
  /** From twelve, 0 to 719. */
  readonly minute: number;
}

/** "half past nine" */
export function halfDayClockAt(tokens: readonly Token[], i: number): HalfDayClock | null {
  const past = minutesAt(tokens, i);
  if (!past) return null;
  const hour = smallNumberOf(norm(tokens, past.hour)) || Number(norm(tokens, past.hour));
  if (!(hour >= 1 && hour <= 12)) return null;
  return { from: i, to: past.hour + 1, minute: ((hour % 12) * 60 + past.minutes + NOON) % NOON };
}

function clockAt(tokens: readonly Token[], i: number): Value | null {
  const past = minutesAt(tokens, i);
  const at = past?.hour ?? i;
  const [word, digits] = norm(tokens, at).split(/[:.]/);
  const hour = /^(?:[1-9]|1[0-2])$/.test(word!) ? Number(word) : Math.max(0, smallNumberOf(word!));
  // "Five to eight" is no full hour.
  const counted = !past && /^(?:to|past)$/.test(norm(tokens, i - 1));
  if (hour === 0 || counted || (digits !== undefined && (past || !/^[0-5]\d$/.test(digits)))) return null;
  const { part, to } = partOfDay(tokens, at + 1, past !== null);
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && hour >= 6 && hour < 12);
  if (!late && part !== 'morning') return null;
  const sinceTwelve = (hour % 12) * 60 + (past?.minutes ?? Number(digits ?? 0));
  // A quarter to twelve is before the noon that it counts to.
  const minute = (sinceTwelve < 0 ? sinceTwelve + NOON : sinceTwelve) + (late ? NOON : 0);
  const date = { year: null, month: null, day: null, weekday: null, minute, relative: null };
  return { ...PLAIN, kind: 'time', from: i, to, lo: minute, hi: minute, date };
}

/** "in the morning", "at night", "on Sunday morning": which part of the day, and where the time ends; a weekday is a date of its own. */
function partOfDay(tokens: readonly Token[], i: number, isClock: boolean): { part: string; to: number } {
  const words = [0, 1, 2].map((n) => norm(tokens, i + n));
  if (/^(?:in|of)$/.test(words[0]!) && words[1] === 'the') return { part: words[2]!, to: i + 3 };
  if (words[0] === 'at' && words[1] === 'night') return { part: 'night', to: i + 2 };
  const day = words[0] === 'on' ? 1 : 0;
  if ((isClock || day > 0) && /^[a-z]+day$/.test(words[day]!)) return { part: words[day + 1]!, to: i };
  return { part: '', to: i };
}

/** "until at least 2028", which the annotator takes for an amount. */
function boundYear(v: Value, tokens: readonly Token[]): Value[] {
  const year = v.kind === 'number' && v.bound !== null && v.to === v.from + 1 ? norm(tokens, v.from) : '';
  if (!/^(?:1[6-9]|20)\d\d$/.test(year) || /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[v.to]?.tag ?? '')) return [];
  const timed = tokens.slice(Math.max(0, v.from - 3), v.from).some((t) => SETS_TIME.has(t.norm));
  const date = { year: Number(year), month: null, day: null, weekday: null, minute: null, relative: null };
  const lo = date.year * 372 + 1;
  return timed ? [{ ...v, kind: 'date', date, lo, hi: lo + 371 }] : [];
}

const SETS_TIME = new Set('until till by since before from in after'.split(' '));

/** "in a fortnight", "the year to March". */
function lengthAt(tokens: readonly Token[], i: number): Value | null {
  const size = LENGTHS.get(norm(tokens, i + 1));
  if (size === undefined) return null;
  const one = /^(?:an?|one)$/.test(norm(tokens, i)) && TAKES_LENGTH.has(norm(tokens, i - 1)) && !isMore(tokens, i + 2);
  const business = norm(tokens, i) === 'the' && /^(?:to|ending|ended)$/.test(norm(tokens, i + 2));
  if (!one && !business) return null;
  return { ...PLAIN, kind: 'duration', unit: 's', date: null, from: i, to: i + 2, lo: size, hi: size };
}

/** "the 60s", which the annotator takes for seconds. */
function decadeAt(tokens: readonly Token[], i: number): Value | null {
  const m = norm(tokens, i - 1) === 'the' ? DECADE.exec(norm(tokens, i)) : null;
  if (!m) return null;
  const year = 1900 + Number(m[1]);
  const date = { year, month: null, day: null, weekday: null, minute: null, relative: 'decade' };
  const lo = year * 372 + 1;
  return { ...PLAIN, kind: 'date', date, from: i, to: i + 1, lo, hi: lo + 3719 };
}

/** "an hour and a half", "a day or two": no length of one. */
const isMore = (tokens: readonly Token[], i: number) => norm(tokens, i) === 'and' || norm(tokens, i) === 'or';

/** "14 and 15 June", "June 14 and 15": the day that borrows its month. */
function daysBeside(side: Side): Value[] {
  const { tokens } = side;
  return side.values.flatMap((v): Value[] => {
    if (!v.date || v.date.month === null || v.date.day === null) return [];
    const dayFirst = /^\d/.test(norm(tokens, v.from));
    const at = dayFirst ? v.from - 2 : v.to + 1;
    const joint = norm(tokens, dayFirst ? v.from - 1 : v.to);
    const day = /^(?:[1-9]|[12]\d|3[01])$/.test(norm(tokens, at)) ? Number(norm(tokens, at)) : 0;
    if (day === 0 || !/^(?:and|or)$/.test(joint)) return [];
    // "On June 14 and 15 people": a count has its noun.
    if (!dayFirst && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? '')) return [];
    if (side.values.some((w) => w.date && isCovered([w], at))) return [];
    const before = v.date.year === null ? 0 : day - v.date.day;
    return [{ ...v, from: at, to: at + 1, lo: v.lo + before, hi: v.hi + before, date: { ...v.date, day } }];
  });
}
