// A clock time in words that does not say which half of the day it is of, and the same in figures, which may.
//
//   opens at half past nine  ↔  opens its doors at 9.30 am        a quarter to ten  ↔  9:45
//
// Tempting and wrong: a value for "half past nine" as for others (`spoken.ts`); it would be another time than "9.30 pm". So the two are
// only held for one where the hour and the minutes are the same. Linear in the tokens.
import type { Side } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { type HalfDayClock, halfDayClockAt, NOON } from './spoken.ts';

const FIGURES = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** Passages that tell one time so. */
export function keptHalfDayClocks(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const spoken = input[side].tokens.flatMap((_, i) => halfDayClockAt(input[side].tokens, i) ?? []);
    if (spoken.length === 0) return [];
    const written = clocksIn(input[otherSide(side)]);
    return spoken.flatMap((a) => written.filter((b) => b.minute === a.minute).map((b) => facing(side, a, b)));
  });
}

/** "9.30", and "9.30 am" with its half of the day. */
function clocksIn({ tokens, values }: Side): HalfDayClock[] {
  const told = values.flatMap((v): HalfDayClock[] =>
    v.kind === 'time' && v.date?.minute != null ? [{ from: v.from, to: v.to, minute: v.date.minute % NOON }] : [],
  );
  const bare = tokens.flatMap((t, k): HalfDayClock[] => {
    const [, hour, minutes] = FIGURES.exec(t.norm) ?? [];
    if (hour === undefined) return [];
    const to = /^[ap]\.?m\.?$/.test(tokens[k + 1]?.norm ?? '') ? k + 2 : k + 1;
    return [{ from: k, to, minute: (Number(hour) * 60 + Number(minutes)) % NOON }];
  });
  return [...told, ...bare];
}
