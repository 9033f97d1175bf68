// Midnight belongs to two days:
//
//   midnight on Friday   ↔  12am on Saturday, 00:01 on Saturday      the night between them
//   midnight on Friday   →  midnight on Saturday                     a day later
//   12am on Friday       →  12am on Saturday                         a day later
//
// By its name it ends the day, on the clock it begins the next one. Tempting and wrong: neighbouring days near midnight are one.
// Linear in the dates of a side.
import type { Side, Value } from '../../types.ts';
import { type SpanPair, spanOf } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';

/** Number of the weekday that begins there, 1 to 7; null where the day has no midnight beside it. */
function dayBegun({ tokens, values }: Side, v: Value): number | null {
  const weekday = v.date?.weekday ?? null;
  if (weekday === null || v.date!.relative !== null) return null;
  const beside = (w: Value) => {
    const between = w.to <= v.from ? tokens.slice(w.to, v.from) : w.from >= v.to ? tokens.slice(v.to, w.from) : null;
    return between !== null && between.length <= 1 && between.every((t) => /^(?:on|at|,)$/.test(t.norm));
  };
  const time = values.find((w) => isMidnight(w) && beside(w));
  if (!time) return null;
  return tokens[time.from]!.norm === 'midnight' ? (weekday % 7) + 1 : weekday;
}

/** "12.01am on Saturday": said so that nobody mistakes the day. */
const FIRST_MINUTE = 1;
const isMidnight = (v: Value) => typeof v.date?.minute === 'number' && v.date.minute <= FIRST_MINUTE;

/** Are two days the two sides of one midnight, or two times both midnight? */
export function areOneMidnight(reference: Side, a: Value, candidate: Side, b: Value): boolean {
  if (isMidnight(a) && isMidnight(b)) return true;
  const [x, y] = [dayBegun(reference, a), dayBegun(candidate, b)];
  return x !== null && x === y && a.date!.weekday !== b.date!.weekday;
}

/** The days that are so. */
export function keptMidnights({ reference, candidate }: DriftInput): SpanPair[] {
  return reference.values.flatMap((a) =>
    candidate.values
      .filter((b) => a.date && b.date && areOneMidnight(reference, a, candidate, b))
      .map((b) => ({ reference: spanOf(a), candidate: spanOf(b) })),
  );
}
