// Times of day.
//
//   "6:40 p.m." → minute 1120      "six o'clock" → 360      "the 10.15 sailing" → 615      "noon" → 720
//   "10.15 metres" → none
import { cardinalOf } from '../text/number-words.ts';
import type { Value } from '../types.ts';
import { dateValue } from './date-value.ts';
import type { RawToken } from './tokenize.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.|p\.m\.)?$/;

/** "6:40 p.m.", "5pm", "8 o'clock", "19:15", "the 10.15 sailing". */
export function timeAt(tokens: readonly RawToken[], norms: readonly string[], i: number): Value | null {
  const m = CLOCK.exec(norms[i]!);
  if (!m) return null;
  let to = i + 1;
  let half = m[3]?.[0] ?? null;
  const next = norms[to];
  if (half === null && next !== undefined && /^[ap]\.?m\.?$/.test(next)) {
    half = next[0]!;
    to++;
  }
  const colon = norms[i]!.includes(':') || isTimetabled(tokens, norms, i);
  if (half === null && next === "o'clock") {
    // "8 o'clock" may be in the evening; with minutes it is as on a clock of 24 hours.
    const minute = m[2] ? Number(m[1]) * 60 + Number(m[2]) : (Number(m[1]) % 12) * 60;
    return dateValue(i, to + 1, { minute }, 'time');
  }
  if (half === null && !colon) return null;
  const hour = Number(m[1]);
  const minute = Number(m[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const hours = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return dateValue(i, to, { minute: hours * 60 + minute }, 'time');
}

/** "the 10.15 sailing", "the 7.40 Norby train" */
function isTimetabled(tokens: readonly RawToken[], norms: readonly string[], i: number): boolean {
  if (!norms[i]!.includes('.') || !OWNED.test(norms[i - 1] ?? '')) return false;
  const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  return DEPARTURES.has(norms[named] ?? '') && !/^(?:fare|fee|charge|ticket)s?$/.test(norms[named + 1] ?? '');
}

const OWNED = /^(?:the|an?|this|that|every|each|'s|its|his|her|their)$/;
const DEPARTURES = new Set(
  'train service ferry sailing boat crossing bus coach tram flight plane departure express sleeper screening showing kick-off performance'.split(
    ' ',
  ),
);

/** "six o'clock" */
export function wordedHour(norms: readonly string[], i: number): Value | null {
  const hour = cardinalOf(norms[i]!);
  return hour === null || hour > 12 ? null : dateValue(i, i + 2, { minute: (hour % 12) * 60 }, 'time');
}

/** "noon", "midnight". */
export function noonAt(norms: readonly string[], i: number): Value | null {
  const minute = { noon: 720, midday: 720, midnight: 0 }[norms[i]!];
  return minute === undefined ? null : dateValue(i, i + 1, { minute }, 'time');
}
