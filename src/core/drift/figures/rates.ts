// How often, as a figure:
//
//   every six months = twice a year      every ten minutes = six times an hour      half-hourly = twice an hour
//
// The value counts times a second, so that all of them compare. "Every other" thing and "a" alone ("£30 a year") say how many,
// not how often. Tempting and wrong: to compare the length alone; "every six months" and "twice every six months" share theirs. Linear
// in the tokens.
import { CARDINALS } from '../../text/number-words.ts';
import type { Side, Token, Value } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';
import { LENGTHS, YEAR } from './lengths.ts';
import { withReadings } from './values.ts';

/** How many times, in one word. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** "half-hourly", "two-hourly", "six-monthly": seconds between two times. */
const COMPOUNDS: ReadonlyMap<string, number> = new Map(
  ['hour', 'week', 'month', 'year'].flatMap((period) =>
    [['half', 0.5] as const, ...CARDINALS].map(
      ([word, n]) => [`${word}-${period}ly`, n * LENGTHS.get(period)!] as const,
    ),
  ),
);

const findOpenings = wordFinder(new Set(['every', 'each', ...TIMES.keys(), ...COMPOUNDS.keys()]));

const RATE = 'times a second';

export const isRate = (v: Value): boolean => v.unit === RATE;

/** The side with rates among its values; the side itself when it has none. */
export function withRates(side: Side): Side {
  if (findOpenings(side.tokens).length === 0 && !side.values.some((v) => v.unit === 'times')) return side;
  const rates: Value[] = [];
  for (let i = 0; i < side.tokens.length; i++) {
    const v = everyAt(side, i) ?? timesAt(side, i) ?? compoundAt(side, i);
    if (!v) continue;
    rates.push(v);
    i = v.to - 1;
  }
  return withReadings(side, rates);
}

const rate = (from: number, to: number, times: number, period: number): Value => ({
  kind: 'number',
  from,
  to,
  lo: times / period,
  hi: times / period,
  unit: RATE,
  approximate: false,
  bound: null,
  date: null,
});

/** "every six months", "every week" */
function everyAt({ tokens, values }: Side, i: number): Value | null {
  const word = tokens[i]!.norm;
  if (word !== 'every' && word !== 'each') return null;
  const length = values.find((v) => v.kind === 'duration' && v.from === i + 1 && v.lo === v.hi && v.lo > 0);
  if (length) return rate(i, length.to, 1, length.lo);
  const period = periodAt(tokens, i + 1);
  return period === undefined ? null : rate(i, i + 2, 1, period);
}

function compoundAt({ tokens }: Side, i: number): Value | null {
  const period = COMPOUNDS.get(tokens[i]!.norm) ?? 0;
  return period > 0 ? rate(i, i + 1, 1, period) : null;
}

/** "twice a year", "six times an hour", "four times per week" */
function timesAt({ tokens, values }: Side, i: number): Value | null {
  const counted = values.find((v) => v.from === i && v.unit === 'times' && v.lo === v.hi);
  const times = TIMES.get(tokens[i]!.norm) ?? counted?.lo;
  const to = counted ? counted.to : i + 1;
  if (times === undefined || !/^(?:an?|per|each|every)$/.test(tokens[to]?.norm ?? '')) return null;
  // "twice every three months"
  const length = values.find((v) => v.kind === 'duration' && v.from === to + 1 && v.lo === v.hi && v.lo > 0);
  if (length) return rate(i, length.to, times, length.lo);
  const period = periodAt(tokens, to + 1);
  return period === undefined ? null : rate(i, to + 2, times, period);
}

function periodAt(tokens: readonly Token[], i: number): number | undefined {
  // "twice a quarter", not "every quarter of an hour", "every quarter mile"
  const isQuarter = tokens[i]?.norm === 'quarter' && tokens[i + 1]?.norm !== 'of';
  if (isQuarter && tokens[i + 1]?.tag !== 'NOUN') return YEAR / 4;
  return LENGTHS.get(tokens[i]?.norm ?? '');
}
