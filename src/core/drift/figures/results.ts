// Results of votes and games in words, as the value that "14-9" has:
//
//   voted 14 to 9      by 8 votes to 3      three goals to one      two-nil      odds of two to one against
//
// The tempting wrong answer is to read every "14 to 9" so: "cut from 14 to 9" is a change, and "9 to 14" more often a range. So
// without a counted noun the first figure must be the larger, and nothing before it may speak of a change. Linear in the
// tokens.
import type { Side, Token, Value } from '../../types.ts';
import { wordFinder } from '../words/cues.ts';
import { signOf } from '../words/motion.ts';
import { smallNumberOf } from './lengths.ts';
import { withReadings } from './values.ts';

const COUNTED = new Set(
  'vote votes goal goals point points game games set sets run runs frame frames seat seats'.split(' '),
);
/** Two results of one value: the annotator writes "14-9" as 14,009. */
const FIRST = 1000;

const findHyphened = wordFinder(/-/);

/** The side with such results among its values; the side itself when it has none. */
export function withResults(side: Side): Side {
  const results: Value[] = [];
  side.values.forEach((a, k) => {
    if (!isCount(a)) return;
    const b = side.values[k + 1];
    const last = lastOne(side.tokens, a);
    if (b && isCount(b) && joined(side.tokens, a, b)) results.push(result(a.from, b.to, a.lo, b.lo));
    else if (last >= 0) results.push(result(a.from, last + 1, a.lo, 1));
  });
  for (const i of findHyphened(side.tokens)) {
    const [a, b, ...more] = side.tokens[i]!.norm.split('-').map(smallNumberOf);
    if (b !== undefined && more.length === 0 && a! >= 0 && b >= 0 && a! + b > 0) results.push(result(i, i + 1, a!, b));
  }
  return withReadings(side, results);
}

/** "three goals to one", "two to one against", whose end the annotator takes for a pronoun: its index, or −1. */
function lastOne(tokens: readonly Token[], a: Value): number {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[a.to + n]?.norm ?? '');
  if (COUNTED.has(first!) && second === 'to' && third === 'one') return a.to + 2;
  return first === 'to' && second === 'one' && /^(?:against|on)$/.test(third!) ? a.to + 1 : -1;
}

const isCount = (v: Value) =>
  v.kind === 'number' && v.unit === null && v.lo === v.hi && Number.isInteger(v.lo) && v.lo < FIRST;

function joined(tokens: readonly Token[], a: Value, b: Value): boolean {
  const between = tokens.slice(a.to, b.from).map((t) => t.norm);
  if (between.length === 2) return COUNTED.has(between[0]!) && between[1] === 'to';
  if (between.length !== 1 || between[0] !== 'to' || a.lo <= b.lo) return false;
  const before = tokens[a.from - 1]?.norm ?? '';
  return before !== 'from' && before !== 'of' && signOf(before) === 0;
}

const result = (from: number, to: number, a: number, b: number): Value => ({
  kind: 'number',
  from,
  to,
  lo: a * FIRST + b,
  hi: a * FIRST + b,
  unit: 'score',
  approximate: false,
  bound: null,
  date: null,
});

export const isResult = (v: Value): boolean => v.unit === 'score';

/** The two figures of a result: "3-1" has 3 and 1. */
export const pointsOf = (v: Value): readonly [number, number] => [Math.floor(v.lo / FIRST), v.lo % FIRST];

const LOSING = /^(?:lose|loses|lost|losing|beaten|down|defeat|defeated|behind)$/;

/** "lost 6-4" is "4-6" to those who count their own first. */
export function isReversed(
  a: Value,
  b: Value,
  { reference, candidate }: { reference: Side; candidate: Side },
): boolean {
  const lost = [reference, candidate].some((s) => s.tokens.some((t) => LOSING.test(t.norm)));
  const [[x, y], [p, q]] = [pointsOf(a), pointsOf(b)];
  return lost && x === q && y === p;
}

/** Does the result state this count, as "14 for and nine against" states 14-9? "By two goals" is the difference of 3-1. */
export function holdsCount(score: Value, count: Value, { tokens }: Side): boolean {
  const [x, y] = pointsOf(score);
  const isMargin = tokens[count.from - 1]?.norm === 'by' && COUNTED.has(tokens[count.to]?.norm ?? '');
  return count.lo === count.hi && (isMargin ? count.lo === Math.abs(x - y) : count.lo === x || count.lo === y);
}
