// When it was last so, or first, or will be again, told with a denial and without one:
//
//   has not won a title since 1998      ↔  its last title came in 1998
//   had never before cost so much       ↔  cost so much for the first time
//   will not be seen for 76 years       ↔  it will be 76 years before it is seen
//   will open on 3 June at the earliest ↔  will not open before 3 June
//   has not won a title since 1998      →  won the title in 1998, its last race was ill-starred    another "last"
//
// The time, or the thing, must be told beside both. The tempting wrong answer is to count the denial alone. Linear in the tokens.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { isBreak } from '../pair/clauses.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { findDenials } from '../words/polarity.ts';
import { hasDenial, wordAfter } from '../words/reach.ts';
import { TIME_WORDS, timeAcross } from './time-across.ts';

/** Tokens from a denial to the time. */
const CLAUSE = 10;
/** Tokens around "last", and before a denial, in which their thing stands. */
const BESIDE = 4;

/** From the denial to its time, and the words that say the same, with no denial among them. */
export function keptTimes(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const { tokens } = input[side];
    const { tokens: other } = input[otherSide(side)];
    if (hasDenial(other)) return [];
    return findDenials(tokens).flatMap((k): SpanPair[] => {
      const there =
        lastOf(input, side, k) ?? firstOf(tokens, k, other) ?? afterOf(input, side, k) ?? earliestOf(input, side, k);
      return there ? [facing(side, { from: k, to: there.own }, there.span)] : [];
    });
  });
}

interface Answer {
  readonly span: TokenSpan;
  /** To where it goes on the side of the denial. */
  readonly own: number;
}

const find = (tokens: readonly Token[], from: number, word: RegExp) => wordAfter(tokens, from, CLAUSE, word);

/** "not won a title since 1998" ↔ "the last title came in 1998" */
function lastOf(input: DriftInput, side: SideName, denial: number): Answer | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const since = find(own, denial + 1, /^since$/);
  const time = since < 0 ? -1 : timeAcross(input, side, since);
  if (time < 0 || other[time - 1]?.norm === 'since') return null;
  const last = other.findIndex(
    (t, k) => /^(?:last|latest)$/.test(t.norm) && !/^(?:week|month|year|night|\w+day)$/.test(other[k + 1]?.norm ?? ''),
  );
  if (last < 0) return null;
  const beside = { from: last - BESIDE, to: last + BESIDE + 1 };
  const thing = wordToldIn(input, side, { from: denial - BESIDE, to: since }, beside);
  if (thing < 0) return null;
  const to = Math.max(last, across(input, side, thing), time) + 1;
  return { span: { from: last, to }, own: since + 1 + TIME_WORDS };
}

/** "never before" ↔ "for the first time" */
function firstOf(own: readonly Token[], denial: number, other: readonly Token[]): Answer | null {
  const before = find(own, denial + 1, /^(?:before|previously|ever|until)$/);
  if (before < 0 || (own[before]!.norm === 'until' && own[before + 1]?.norm !== 'now')) return null;
  // "not open before June"
  const isSet =
    own[before]!.norm === 'before' && before > denial + 1 && before + 1 < own.length && !isBreak(own[before + 1]);
  const first = isSet ? -1 : other.findIndex((t, k) => t.norm === 'first' && other[k + 1]?.norm === 'time');
  if (first < 0) return null;
  return { span: { from: first, to: first + 2 }, own: before + 1 };
}

/** "will not be seen again for 76 years" ↔ "it will be 76 years before it is seen again" */
function afterOf(input: DriftInput, side: SideName, denial: number): Answer | null {
  const [own, other] = [input[side], input[otherSide(side)]];
  const lasts = (v: Value) => v.kind === 'duration' && v.from > denial && v.from <= denial + CLAUSE;
  const span = own.values.find((v) => lasts(v) && own.tokens[v.from - 1]?.norm === 'for');
  if (!span) return null;
  const there = other.values.find(
    (v) => v.kind === 'duration' && v.lo === span.lo && v.hi === span.hi && opensAfter(other, v),
  );
  return there
    ? { span: { from: there.from, to: Math.min(other.tokens.length, there.to + 1 + CLAUSE) }, own: span.to }
    : null;
}

const opensAfter = ({ tokens }: Side, v: Value) =>
  /^(?:before|until|till)$/.test(tokens[v.to]?.norm ?? '') || tokens[v.from - 1]?.norm === 'after';

/** "will not open before 3 June" ↔ "will open on 3 June at the earliest" */
function earliestOf(input: DriftInput, side: SideName, denial: number): Answer | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const before = find(own, denial + 1, /^before$/);
  const time = before < 0 ? -1 : timeAcross(input, side, before);
  if (time < 0) return null;
  const end = other.findIndex(
    (t, k) =>
      (t.norm === 'earliest' && other[k - 1]?.norm === 'the') ||
      (/^(?:later|after)$/.test(t.norm) && other[k - 1]?.norm === 'or'),
  );
  if (end < 0 || Math.abs(end - time) > CLAUSE) return null;
  return { span: { from: Math.min(end, time), to: Math.max(end, time) + 1 }, own: before + 1 };
}
