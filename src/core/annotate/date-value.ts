// The stated parts of a date or time → a value with its place on a line.
import type { DateParts, Value } from '../types.ts';

const NOTHING: DateParts = { year: null, month: null, day: null, weekday: null, minute: null, relative: null };

/** The value over tokens [from, to) of the parts that are stated. */
export const dateValue = (
  from: number,
  to: number,
  parts: Partial<DateParts>,
  kind: 'date' | 'time' = 'date',
): Value => {
  const date = { ...NOTHING, ...parts };
  const [lo, hi] = spanOf(date);
  return { from, to, kind, lo, hi, unit: null, approximate: false, bound: null, date };
};

/** Interval on a line of days (372 a year) where a year is known, minutes for times, otherwise 0. */
function spanOf(d: DateParts): [number, number] {
  if (d.year === null) return d.minute === null ? [0, 0] : [d.minute, d.minute];
  const from = d.year * 372 + ((d.month ?? 1) - 1) * 31 + (d.day ?? 1);
  const years = d.relative === 'decade' ? 10 : d.relative === 'century' ? 100 : 1;
  const to = d.day !== null ? from : d.month !== null ? from + 30 : from + 372 * years - 1;
  return [from, to];
}
