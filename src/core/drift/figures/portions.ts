// Figures of which the annotator reads only a part:
//
//   fell by a fifth → 20 %      one patient in six, one in six, two out of twelve → 1/6      a quarter of a million → 250,000
//   of every eight patients, two → 1/4
//   90 F → 32.2 °C      311p → 3.11 pounds      all but two of the five → 3
//
// "A fifth man" is the one after the fourth, "by a third party" no third: without "of" a fraction needs words that compare, and no
// noun. Linear in the tokens.
import type { Side, Token, Value } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { wordFinder } from '../words/cues.ts';
import { signOf } from '../words/motion.ts';
import { isFraction } from './part-of.ts';
import { isWholeCount, withReadings } from './values.ts';

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
  ['twelfth', 1 / 12],
  ['twentieth', 1 / 20],
  ['hundredth', 1 / 100],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const COMPARING_BEFORE = new Set('by than which whom'.split(' '));
const COMPARING_AFTER = new Set(
  'more less fewer higher lower larger smaller bigger cheaper faster slower longer shorter dearer full empty complete finished'.split(
    ' ',
  ),
);
const ESTIMATING = new Set('roughly about around nearly almost some over under only just'.split(' '));
/** "1080p" and its like are lines of a picture. */
const PENCE = /^(\d{1,4}(?:\.\d{1,2})?)p$/;
const LINES = new Set(['480p', '576p', '720p', '1080p', '1440p', '2160p']);
const PLAIN = { unit: null, approximate: false, bound: null, date: null } as const;

/** The side with such figures among its values; the side itself when it has none. */
export function withPortions(side: Side): Side {
  const { tokens } = side;
  const found: Value[] = [];
  let next = 0;
  for (const i of openingsOf(side)) {
    if (i < next) continue;
    const v =
      portionAt(tokens, i) ??
      penceAt(tokens, i) ??
      degreesAt(tokens, i) ??
      shareAt(side, i) ??
      restAt(side, i) ??
      ofEveryAt(side, i);
    if (!v) continue;
    found.push(v);
    next = v.to;
  }
  const wholes = found.flatMap((v) => everyBefore(side, v.from) ?? []);
  return withReadings(
    wholes.length === 0 ? side : { ...side, values: side.values.filter((v) => !wholes.includes(v)) },
    found,
  );
}

/** Where one of them may begin, in order. */
function openingsOf({ tokens, values }: Side): readonly number[] {
  const words = findOpenings(tokens);
  return values.length === 0 ? words : [...new Set([...words, ...values.map((v) => v.from)])].sort((a, b) => a - b);
}

const findOpenings = wordFinder(/^(?:a|one|all|\d.*)$/);

const norm = (tokens: readonly Token[], i: number) => tokens[i]?.norm ?? '';

function portionAt(tokens: readonly Token[], i: number): Value | null {
  const first = norm(tokens, i);
  if (first !== 'a' && first !== 'one') return null;
  const part = FRACTIONS.get(norm(tokens, i + 1));
  if (part === undefined) return null;
  const scale =
    norm(tokens, i + 2) === 'of' && norm(tokens, i + 3) === 'a' ? SCALES.get(norm(tokens, i + 4)) : undefined;
  const whole = (size: number, to: number): Value => ({ ...PLAIN, kind: 'number', from: i, to, lo: size, hi: size });
  if (scale !== undefined) return whole(part * scale, i + 5);
  if (norm(tokens, i + 2) === 'of') return null;
  const before = norm(tokens, i - 1);
  // "down a third", "fell a quarter", "roughly a third had left"
  const compares =
    COMPARING_BEFORE.has(before) ||
    ESTIMATING.has(before) ||
    signOf(before) !== 0 ||
    COMPARING_AFTER.has(norm(tokens, i + 2));
  return compares && !(before === 'by' && isOneOfOrder(tokens, i + 2)) ? whole(part, i + 2) : null;
}

/** "by a third party's staff": which one, and no share; "by a third year on year" is one. */
function isOneOfOrder(tokens: readonly Token[], noun: number): boolean {
  const of = tokens[noun];
  return (
    norm(tokens, noun - 1) !== 'half' && of?.tag === 'NOUN' && !/^(?:year|month|week|quarter|point)s?$/.test(of.norm)
  );
}

/** The larger figure of a share; more is a place or a year ("one in 2019"). */
const MOST = 1000;
/** Words between the two figures: "one patient out of six". */
const BETWEEN = 4;

function shareAt({ tokens, values }: Side, i: number): Value | null {
  // "one in five": the annotator leaves a lone "one" unread.
  const one =
    norm(tokens, i) === 'one' ? { ...PLAIN, kind: 'number' as const, from: i, to: i + 1, lo: 1, hi: 1 } : null;
  const part = values.find((v) => v.from === i) ?? one;
  if (!part || !isWholeCount(part)) return null;
  const whole = values.find((v) => v.from > part.to && v.from <= part.to + BETWEEN);
  if (!whole || !isWholeCount(whole) || whole.lo > MOST || part.lo >= whole.lo || part.lo <= 0) return null;
  const words = tokens.slice(part.to, whole.from);
  const named = words[0]?.tag === 'NOUN' ? words.slice(1) : words;
  const joint = named.map((t) => t.norm).join(' ');
  // "two goals in five games" counts games.
  const counts = tokens[whole.to]?.tag === 'NOUN' && named.length < words.length;
  if (
    counts ||
    !(joint === 'in' || joint === 'in every' || joint === 'of every' || joint === 'out of' || joint === 'out of every')
  )
    return null;
  const size = part.lo / whole.lo;
  return { ...PLAIN, kind: 'number', from: i, to: whole.to, lo: size, hi: size };
}

/** Tokens from "of every eight" to how many of them. */
const EVERY_REACH = 8;

/** "of every eight patients, two" */
function ofEveryAt(side: Side, i: number): Value | null {
  const one =
    norm(side.tokens, i) === 'one' ? { ...PLAIN, kind: 'number' as const, from: i, to: i + 1, lo: 1, hi: 1 } : null;
  const part = side.values.find((v) => v.from === i) ?? one;
  const whole = part && isWholeCount(part) ? everyBefore(side, i) : undefined;
  if (!part || !whole || part.lo >= whole.lo || whole.lo > MOST) return null;
  const size = part.lo / whole.lo;
  return { ...PLAIN, bound: part.bound, kind: 'number', from: i, to: part.to, lo: size, hi: size };
}

/** The "eight" of "of every eight" before a figure of the same clause, with no other count between. */
function everyBefore({ tokens, values }: Side, i: number): Value | undefined {
  const before = values.findLast((v) => v.to <= i && v.from !== i && v.date === null);
  if (!before || !isWholeCount(before) || i - before.to > EVERY_REACH) return undefined;
  const isEvery = /^(?:every|each)$/.test(norm(tokens, before.from - 1)) && norm(tokens, before.from - 2) === 'of';
  return isEvery && !tokens.slice(before.to, i).some(isStop) ? before : undefined;
}

/** "all but two of our five", "of the five all but two"; "all but a quarter" */
function restAt({ tokens, values }: Side, i: number): Value | null {
  if (norm(tokens, i) !== 'all' || norm(tokens, i + 1) !== 'but') return null;
  const part = values.find((v) => v.from === i + 2);
  if (part && isFraction(part) && part.lo === part.hi) {
    const rest = Number(((part.kind === 'percent' ? 100 : 1) - part.lo).toPrecision(12));
    return rest > 0 ? { ...part, bound: null, from: i, lo: rest, hi: rest } : null;
  }
  if (!part || !isWholeCount(part)) return null;
  const behind =
    norm(tokens, part.to) === 'of' && values.find((v) => v.from > part.to && v.from <= part.to + BETWEEN - 1);
  // "31 drones came in, all but five of which"
  const those = norm(tokens, part.to) === 'of' && THOSE.has(norm(tokens, part.to + 1));
  const isOf = (v: Value) => tokens.slice(Math.max(0, v.from - BETWEEN), v.from).some((t) => t.norm === 'of');
  const whole = behind || values.findLast((v) => v.to <= i && v.to > i - 2 * BETWEEN && (those || isOf(v)));
  if (!whole || !isWholeCount(whole) || part.lo >= whole.lo) return null;
  const rest = whole.lo - part.lo;
  return { ...PLAIN, kind: 'number', from: i, to: part.to, lo: rest, hi: rest };
}

const THOSE = new Set(['which', 'whom', 'them', 'these', 'those']);

/** "90 F": with a space, and capital. */
function degreesAt(tokens: readonly Token[], i: number): Value | null {
  const scale = tokens[i + 1]?.text;
  if ((scale !== 'F' && scale !== 'C') || !/^\d{1,3}(?:\.\d)?$/.test(norm(tokens, i))) return null;
  const told = Number(norm(tokens, i));
  const celsius = scale === 'C' ? told : Number((((told - 32) * 5) / 9).toPrecision(12));
  return { ...PLAIN, kind: 'measure', unit: '°C', from: i, to: i + 2, lo: celsius, hi: celsius };
}

function penceAt(tokens: readonly Token[], i: number): Value | null {
  const m = PENCE.exec(norm(tokens, i));
  if (!m || LINES.has(norm(tokens, i))) return null;
  const pounds = Number((Number(m[1]) / 100).toPrecision(12));
  return { ...PLAIN, kind: 'money', unit: 'GBP', from: i, to: i + 1, lo: pounds, hi: pounds };
}
