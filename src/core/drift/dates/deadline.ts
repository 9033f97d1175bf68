// Kind date: up to a time, or from it on.
//
//   anyone who registers by Friday      →  those who register from Friday onwards    the other side of it
//   closed until 6 May                  ↔  open from 6 May                           what is said of it is turned as well
//   not before Friday                   ↔  from Friday                               the denial turns it
//   in 2026 at the earliest              →  by 2026                          from it on, and up to it
//   by Wednesday                        →  until Wednesday                           the date stands, the deadline does not
//
// The date is the same, so that figures see nothing. The tempting wrong answer is to hold the prepositions against each other
// wherever both texts have that date: what is said of it may be turned with them, by a denial or an opposite, and then nothing
// has changed. Quadratic in the dates.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { DENIAL } from '../words/polarity.ts';
import { wordBefore } from '../words/reach.ts';
import { areOneDate } from './date.ts';
import { sideOfTime } from './side-of.ts';

/** Tokens from what is said to its date. */
const CLAUSE = 8;
const STRENGTH = 0.76;
/** The same date still: less of a change. */
const MOVED = 0.6;

interface Deadline extends SpanPair {
  /** The reference's time is the last one. */
  readonly isEnd: boolean;
  /** From what turns the statement to its date; null: nothing does. */
  readonly turned: SpanPair | null;
}

/** Up to a time on the one side and from it on on the other, with nothing that turns the statement; and what moved only a little. */
export function findDeadline(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const crossed = deadlinesOf(input).filter((d) => !d.turned);
  return [
    ...crossed.map(({ reference, candidate, isEnd }) => {
      const says = isEnd ? 'up to then is now from then on' : 'from then on is now up to then';
      return majorChange(input, 'date', reference, candidate, says, STRENGTH);
    }),
    ...moved(input),
  ];
}

/** "by Wednesday" → "until Wednesday": the date stands, the deadline does not. Other prepositions of one side are idiom. */
function moved(input: DriftInput): Candidate[] {
  return timesOf(input).flatMap(([a, b]): Candidate[] => {
    const [x, y] = [wordsAt(input.reference, a), wordsAt(input.candidate, b)];
    if (!MOVES.some((words) => words.includes(x.word) && words.includes(y.word) && x.word !== y.word)) return [];
    if (x.isLeave || y.isLeave) return [];
    const says = 'a deadline and a point in time are not the same';
    return [{ ...majorChange(input, 'date', x.span, y.span, says, MOVED), severity: 'minor' }];
  });
}

const MOVES: readonly (readonly string[])[] = [
  ['by', 'on'],
  ['by', 'until'],
  ['until', 'on'],
];

/** The word that leads to a time, with the time. */
function wordsAt({ tokens }: Side, v: Value) {
  const word = tokens[v.from - 1]?.norm ?? '';
  // "has until Friday to appeal": must do so by then.
  const isLeave = word === 'until' && /^(?:has|have|had)$/.test(tokens[v.from - 2]?.norm ?? '');
  return { word, isLeave, span: { from: v.from - 1, to: v.to } };
}

/** "closed until 6 May" ↔ "open from 6 May" */
export const keptDeadlines = (input: DriftInput): SpanPair[] =>
  input.pack ? [] : deadlinesOf(input).flatMap((d) => d.turned ?? []);

const deadlinesOf = oncePerPair((input): readonly Deadline[] => {
  return timesOf(input).flatMap(([a, b]): Deadline[] => {
    const [x, y] = [sideOf(input.reference, a), sideOf(input.candidate, b)];
    if (x * y >= 0 || !isNamed(a) || !isNamed(b)) return [];
    const reference = { from: a.from - 1, to: a.to };
    const candidate = { from: b.from - 1, to: b.to };
    return [{ reference, candidate, isEnd: x < 0, turned: turnedBefore(input, reference, candidate) }];
  });
});

/** The times that both tell, each once. */
function timesOf({ reference, candidate }: DriftInput): [Value, Value][] {
  const [r, c] = [reference.values.filter((v) => v.date), candidate.values.filter((v) => v.date)];
  return r.flatMap((a): [Value, Value][] => {
    const there = c.filter((b) => isOneTime(a, b));
    const [b] = there;
    return b && there.length === 1 && r.filter((x) => isOneTime(x, b)).length === 1 ? [[a, b]] : [];
  });
}

/** Where a denial of one side, or opposites of both, stand before the date; two of them turn nothing. */
function turnedBefore(input: DriftInput, r: TokenSpan, c: TokenSpan): Deadline['turned'] {
  const [x, y] = [denialBefore(input.reference, r.from), denialBefore(input.candidate, c.from)];
  const near = (k: number, { from }: TokenSpan) => k < from && k >= from - CLAUSE;
  const opposite = oppositePairs(input).find((o) => near(o.reference, r) && near(o.candidate, c));
  if ((x >= 0 !== y >= 0) === (opposite !== undefined)) return null;
  const back = (span: TokenSpan, ...ends: number[]) => ({
    from: Math.min(span.from, ...ends.filter((k) => k >= 0)),
    to: span.to,
  });
  return { reference: back(r, x, opposite?.reference ?? -1), candidate: back(c, y, opposite?.candidate ?? -1) };
}

const denialBefore = ({ tokens }: Side, date: number) => wordBefore(tokens, date, CLAUSE, DENIAL);

const isNamed = (v: Value) => v.date!.relative === null;

const isOneTime = (a: Value, b: Value) => a.kind === b.kind && areOneDate(a.date!, b.date!);

/** −1 up to it, 1 from it on, 0 where no word tells, or where it is one end of a span. */
function sideOf({ tokens }: Side, v: Value): -1 | 0 | 1 {
  const word = tokens[v.from - 1]?.norm ?? '';
  // "the first win since May": up to May there were some as well.
  if (word === 'since' && wordBefore(tokens, v.from - 1, CLAUSE, /^first$/) >= 0) return 0;
  // "in 2026 at the earliest"
  const bound = tokens[v.to]?.norm === 'at' && tokens[v.to + 1]?.norm === 'the' ? tokens[v.to + 2]?.norm : '';
  if (bound === 'earliest' || bound === 'latest') return bound === 'latest' ? -1 : 1;
  const side = sideOfTime(word);
  return side > 0 && isSpan(tokens, v.to) ? 0 : side;
}

/** "from Friday to Sunday" */
const isSpan = (tokens: readonly Token[], at: number) => /^(?:to|until|till|through)$/.test(tokens[at]?.norm ?? '');
