// Times and lengths of time in words that the annotator reads in pieces:
//
//   8 in the morning → 8 a.m.      half past eleven at night → 11:30 p.m.      an hour and a half → 5,400 s
//   in a fortnight → 14 days       the year to March → 12 months               14 and 15 June → 14 June, 15 June
//
// A clock time without its part of the day is left alone: it may be either half; and so is "a year" where it may say how
// often ("two million visitors a year"). Linear in the tokens.
import type { Side, Token, Value } from '../types.ts';
import { LENGTHS, SMALL_NUMBERS } from './lengths.ts';
import { isCovered, overlap } from './spans.ts';
import { withReadings } from './values.ts';

const TAKES_LENGTH = new Set(
  'in for within after than almost nearly about around under over lasted took another'.split(' '),
);
/** No clock time, no half is without one of these. */
const TELLING = new Set('morning afternoon evening night half'.split(' '));
const NOON = 720;
const PLAIN = { unit: null, approximate: false, bound: null } as const;

/** The side with such times among its values; the side itself when it has none. */
export function withSpoken(side: Side): Side {
  const { tokens } = side;
  const spoken: Value[] = [];
  // "$8 in the morning" is a price.
  const isOther = (v: Value) => side.values.some((w) => (w.kind === 'money' || w.kind === 'percent') && overlap(w, v));
  const tells = tokens.some((t) => TELLING.has(t.norm));
  for (let i = 0; i < tokens.length; i++) {
    const told = tells ? (clockAt(tokens, i) ?? halvedAt(tokens, i)) : null;
    const v = told ?? lengthAt(tokens, i) ?? decadeAt(tokens, i);
    if (!v || isOther(v)) continue;
    spoken.push(v);
    i = v.to - 1;
  }
  spoken.push(...daysBeside(side));
  return spoken.length === 0 ? side : { ...side, values: withReadings(side.values, spoken) };
}

const norm = (tokens: readonly Token[], i: number) => tokens[i]?.norm ?? '';

function clockAt(tokens: readonly Token[], i: number): Value | null {
  const past = norm(tokens, i + 1) === 'past' ? 1 : norm(tokens, i + 1) === 'to' ? -1 : 0;
  const part = past === 0 ? 0 : norm(tokens, i) === 'half' && past > 0 ? 30 : norm(tokens, i) === 'quarter' ? 15 : 0;
  const at = part > 0 ? i + 2 : i;
  const word = norm(tokens, at);
  const hour = /^(?:[1-9]|1[0-2])$/.test(word) ? Number(word) : Math.max(0, SMALL_NUMBERS.indexOf(word));
  // "Five to eight" is no full hour.
  const counted = part === 0 && /^(?:to|past)$/.test(norm(tokens, i - 1));
  if (hour === 0 || counted) return null;
  const inThe = norm(tokens, at + 1) === 'in' && norm(tokens, at + 2) === 'the' ? norm(tokens, at + 3) : '';
  const night = norm(tokens, at + 1) === 'at' && norm(tokens, at + 2) === 'night';
  const late = inThe === 'afternoon' || inThe === 'evening' || (night && hour >= 6 && hour < 12);
  if (!late && inThe !== 'morning') return null;
  const sinceTwelve = (hour % 12) * 60 + past * part;
  // A quarter to twelve is before the noon that it counts to.
  const minute = (sinceTwelve < 0 ? sinceTwelve + NOON : sinceTwelve) + (late ? NOON : 0);
  const date = { year: null, month: null, day: null, weekday: null, minute, relative: null };
  return { ...PLAIN, kind: 'time', from: i, to: at + (night ? 3 : 4), lo: minute, hi: minute, date };
}

function halvedAt(tokens: readonly Token[], i: number): Value | null {
  const count = /^(?:an?|one)$/.test(norm(tokens, i)) ? 1 : 0;
  const size = LENGTHS.get(norm(tokens, i + 1));
  const half = norm(tokens, i + 2) === 'and' && norm(tokens, i + 3) === 'a' && norm(tokens, i + 4) === 'half';
  if (count === 0 || size === undefined || !half) return null;
  return { ...PLAIN, kind: 'duration', unit: 's', date: null, from: i, to: i + 5, lo: 1.5 * size, hi: 1.5 * size };
}

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
  const m = norm(tokens, i - 1) === 'the' ? /^([2-9]0)s$/.exec(norm(tokens, i)) : null;
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
