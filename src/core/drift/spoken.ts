// Times and lengths of time in words that the annotator reads in pieces:
//
//   8 in the morning → 8 a.m.      half past eleven at night → 11:30 p.m.      an hour and a half → 5,400 s
//
// A clock time without its part of the day is left alone: it may be either half. Linear in the tokens.
import type { Side, Token, Value } from '../types.ts';
import { overlap } from './spans.ts';
import { withReadings } from './values.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', 60],
  ['hour', 3600],
  ['day', 86400],
]);
const NOON = 720;
const PLAIN = { unit: null, approximate: false, bound: null } as const;

/** The side with such times among its values; the side itself when it has none. */
export function withSpoken(side: Side): Side {
  const { tokens } = side;
  const spoken: Value[] = [];
  // "$8 in the morning" is a price.
  const isOther = (v: Value) => side.values.some((w) => (w.kind === 'money' || w.kind === 'percent') && overlap(w, v));
  for (let i = 0; i < tokens.length; i++) {
    const v = clockAt(tokens, i) ?? halvedAt(tokens, i);
    if (!v || isOther(v)) continue;
    spoken.push(v);
    i = v.to - 1;
  }
  return spoken.length === 0 ? side : { ...side, values: withReadings(side.values, spoken) };
}

const norm = (tokens: readonly Token[], i: number) => tokens[i]?.norm ?? '';

function clockAt(tokens: readonly Token[], i: number): Value | null {
  const past = norm(tokens, i + 1) === 'past' ? 1 : norm(tokens, i + 1) === 'to' ? -1 : 0;
  const part = past === 0 ? 0 : norm(tokens, i) === 'half' && past > 0 ? 30 : norm(tokens, i) === 'quarter' ? 15 : 0;
  const at = part > 0 ? i + 2 : i;
  const word = norm(tokens, at);
  const hour = /^(?:[1-9]|1[0-2])$/.test(word) ? Number(word) : HOURS.indexOf(word) + 1;
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
  const size = UNITS.get(norm(tokens, i + 1));
  const half = norm(tokens, i + 2) === 'and' && norm(tokens, i + 3) === 'a' && norm(tokens, i + 4) === 'half';
  if (count === 0 || size === undefined || !half) return null;
  return { ...PLAIN, kind: 'duration', unit: 's', date: null, from: i, to: i + 5, lo: 1.5 * size, hi: 1.5 * size };
}
