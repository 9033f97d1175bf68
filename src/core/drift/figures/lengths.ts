// Lengths of time and small numbers in words, for the readings of figures that the annotator leaves in pieces; and which lengths
// are one in another unit.
//
//   half-hour → 1,800 s      two-nil → 2 and 0      six weeks = a month and a half
//
// Tempting and wrong: the seconds as they are; a month is told as four weeks, which are 8 % short of it. Constant.
import { CARDINALS } from '../../text/number-words.ts';
import type { Side, Value } from '../../types.ts';

const DAY = 86_400;
/** Seconds of a year. */
export const YEAR = 365.25 * DAY;

/** Seconds of a length of time by its name; months and years as the annotator counts them. */
export const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['minute', 60],
  ['hour', DAY / 24],
  ['day', DAY],
  ['week', 7 * DAY],
  ['fortnight', 14 * DAY],
  ['month', 30.44 * DAY],
  ['year', YEAR],
  ['decade', 3652.5 * DAY],
]);

/** "nil" → 0, "one" to "twelve", in which hours and goals are told, → 1 to 12; −1 for any other word. */
export function smallNumberOf(word: string): number {
  const n = word === 'nil' ? 0 : (CARDINALS.get(word) ?? -1);
  return word === 'zero' || n > 12 ? -1 : n;
}

/** 52 weeks, or 365 days, to a year. */
const YEAR_SLACK = 0.005;
/** Four weeks to a month by the calendar; five are a sixth more. */
const MONTH_SLACK = 0.09;
/** Half a year and a bit: nobody tells longer times in months of four weeks. */
const MOST_IN_WEEKS = 190 * DAY;

/** "six weeks" ↔ "a month and a half": a month is told as four weeks as often as by the calendar, a year as 52. */
export function areOneLength(reference: Side, a: Value, candidate: Side, b: Value): boolean {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.lo !== a.hi || b.lo !== b.hi) return false;
  const isTold = ({ tokens }: Side, v: Value, unit: string) => tokens.slice(v.from, v.to).some((t) => t.lemma === unit);
  const differ = (unit: string) => isTold(reference, a, unit) !== isTold(candidate, b, unit);
  const gap = Math.abs(a.lo - b.lo) / Math.max(a.lo, b.lo);
  if (differ('year')) return gap <= YEAR_SLACK;
  return differ('month') && gap <= MONTH_SLACK && Math.max(a.lo, b.lo) <= MOST_IN_WEEKS;
}
