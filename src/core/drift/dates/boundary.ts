// The turn of a month, told from either side of it:
//
//   by the end of November     ↔  before December
//   none before April          ↔  up to the end of March all of them
//   from 1 July                ↔  after the end of June
//
// Two dates that name different months are one point in time where both stand at the same turn. Tempting and wrong: calling any
// neighbouring months near enough. Constant in the text.
import type { Side, Value } from '../../types.ts';
import { isDenial } from '../words/polarity.ts';
import { sideOfTime } from './side-of.ts';

/** Number of the month that begins there, 1 to 12; null where the date is no such point. */
function turnOf({ tokens }: Side, v: Value): number | null {
  const date = v.date;
  if (!date || date.month === null || date.weekday !== null || date.relative !== null) return null;
  const before = tokens
    .slice(Math.max(0, v.from - 3), v.from)
    .map((t) => t.norm)
    .join(' ');
  const within = tokens
    .slice(v.from, v.to)
    .map((t) => t.norm)
    .join(' ');
  const next = (date.month % 12) + 1;
  if (date.day === null) {
    if (/\bend of(?: the)?$/.test(before) || /^end of\b/.test(within)) return next;
    if (/\b(?:start|beginning) of(?: the)?$/.test(before) || /^(?:start|beginning) of\b/.test(within))
      return date.month;
    return /\b(?:before|from)$/.test(before) ? date.month : null;
  }
  if (date.day === 1) return date.month;
  return date.day >= LAST_DAYS[date.month - 1]! ? next : null;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Do both stand at the turn of one month to the next, and on one side of it? */
export function areOneTurn(reference: Side, a: Value, candidate: Side, b: Value): boolean {
  const [x, y] = [turnOf(reference, a), turnOf(candidate, b)];
  if (x === null || x !== y) return false;
  // "closed until the end of March" → "closed from 1 April"; but "not before April" is "from 1 April".
  const [p, q] = [sideOf(reference, a), sideOf(candidate, b)];
  if (p * q < 0) return false;
  return a.date!.year === null || b.date!.year === null || a.date!.year === b.date!.year;
}

/** −1 before the turn, +1 after it, 0 where no word tells; turned by a denial. */
function sideOf({ tokens }: Side, v: Value): number {
  const before = tokens.slice(Math.max(0, v.from - REACH), v.from).map((t) => t.norm);
  const told = before.map(sideOfTime);
  const side = told.includes(-1) ? -1 : Math.max(0, ...told);
  return before.some((w) => isDenial(w)) ? -side : side;
}

const REACH = 5;

/** "at the end of March" → "before March": one is in the month or at its end, the other is over when it begins. */
export function isOtherSide(reference: Side, a: Value, candidate: Side, b: Value): boolean {
  const whole = (v: Value) => v.date && v.date.month !== null && v.date.day === null && v.date.weekday === null;
  if (!whole(a) || !whole(b) || a.date!.month !== b.date!.month) return false;
  if (a.date!.year !== null && b.date!.year !== null && a.date!.year !== b.date!.year) return false;
  const [x, y] = [sideOfMonth(reference, a), sideOfMonth(candidate, b)];
  return x !== null && y !== null && x !== y;
}

/** Before the month, in it, or after it; null where it may be more than one of these. */
function sideOfMonth({ tokens }: Side, v: Value): -1 | 0 | 1 | null {
  const before = tokens.slice(Math.max(0, v.from - REACH), v.from).map((t) => t.norm);
  // "since", "than before": of another time besides; "before March is over" is in March.
  const isOver = /^(?:is|was|ends?|ended|has|had)$/.test(tokens[v.to]?.norm ?? '');
  if (isOver || before.some((w) => isDenial(w) || w === 'than') || tokens.some((t) => t.norm === 'since')) return null;
  const last = before[before.length - 1] ?? '';
  if (last === 'before') return -1;
  if (last === 'after') return 1;
  if (/^(?:end|middle) of(?: the)?$/.test(before.slice(-2).join(' '))) return 0;
  const first = tokens[v.from]!.norm;
  return /^(?:in|during)$/.test(last) || /^(?:late|mid)$/.test(first) || /^(?:late|mid)$/.test(last) ? 0 : null;
}
