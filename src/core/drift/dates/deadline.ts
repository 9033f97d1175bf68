// Kind date: up to a time, or from it on.
//
//   anyone who registers by Friday      →  those who register from Friday onwards    the other side of it
//   closed until 6 May                  ↔  open from 6 May                           what is said of it is turned as well
//   not before Friday                   ↔  from Friday                               the denial turns it
//
// The date is the same, so that figures see nothing. The tempting wrong answer is to hold the prepositions against each other wherever
// both texts have that date: what is said of it may be turned with them, by a denial or an opposite, and then nothing has changed. Quadratic
// in the dates.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { isDenial } from '../words/polarity.ts';

const UP_TO = /^(?:by|until|till|before)$/;
const FROM_ON = /^(?:from|after|starting|beginning)$/;
/** Tokens from what is said to its date. */
const CLAUSE = 8;
const STRENGTH = 0.76;

interface Deadline {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
  /** The reference's time is the last one. */
  readonly isEnd: boolean;
  /** From what turns the statement to its date; null: nothing does. */
  readonly turned: { readonly reference: TokenSpan; readonly candidate: TokenSpan } | null;
}

/** Up to a time on the one side and from it on on the other, with nothing that turns the statement. */
export function findDeadline(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return deadlinesOf(input)
    .filter((d) => !d.turned)
    .map(({ reference, candidate, isEnd }) => {
      const says = isEnd ? 'up to then is now from then on' : 'from then on is now up to then';
      return majorChange(input, 'date', reference, candidate, says, STRENGTH);
    });
}

/** "closed until 6 May" ↔ "open from 6 May" */
export const keptDeadlines = (input: DriftInput): { reference: TokenSpan; candidate: TokenSpan }[] =>
  input.pack ? [] : deadlinesOf(input).flatMap((d) => d.turned ?? []);

const deadlinesOf = oncePerPair((input): readonly Deadline[] => {
  const [r, c] = [input.reference.values.filter(isTime), input.candidate.values.filter(isTime)];
  return r.flatMap((a): Deadline[] => {
    const there = c.filter((b) => isOneTime(a, b));
    const [b] = there;
    if (!b || there.length > 1 || r.filter((x) => isOneTime(x, b)).length > 1) return [];
    const [x, y] = [sideOf(input.reference, a), sideOf(input.candidate, b)];
    if (x * y >= 0) return [];
    const reference = { from: a.from - 1, to: a.to };
    const candidate = { from: b.from - 1, to: b.to };
    return [{ reference, candidate, isEnd: x < 0, turned: turnedBefore(input, reference, candidate) }];
  });
});

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

function denialBefore({ tokens }: Side, date: number): number {
  for (let k = date - 1; k >= Math.max(0, date - CLAUSE); k--) {
    if (tokens[k]!.kind === 'punctuation') return -1;
    if (isDenial(tokens[k]!.norm)) return k;
  }
  return -1;
}

const isTime = (v: Value) => v.date !== null && v.date.relative === null;

function isOneTime(a: Value, b: Value): boolean {
  const [x, y] = [a.date!, b.date!];
  return (
    a.kind === b.kind &&
    x.year === y.year &&
    x.month === y.month &&
    x.day === y.day &&
    x.weekday === y.weekday &&
    x.minute === y.minute
  );
}

/** −1 up to it, 1 from it on, 0 where no word tells, or where it is one end of a span. */
function sideOf({ tokens }: Side, v: Value): -1 | 0 | 1 {
  const before = tokens[v.from - 1]?.norm ?? '';
  if (FROM_ON.test(before)) return isSpan(tokens, v.to) ? 0 : 1;
  return UP_TO.test(before) ? -1 : 0;
}

/** "from Friday to Sunday" */
const isSpan = (tokens: readonly Token[], at: number) => /^(?:to|until|till|through)$/.test(tokens[at]?.norm ?? '');
