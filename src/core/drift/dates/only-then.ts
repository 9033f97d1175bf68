// Not before a time, and only then; a state until a time, and its end at it:
//
//   were not allowed to leave until noon  ↔  were only allowed to leave at noon
//   until 2019 the mine was open          ↔  the mine closed in 2019
//   the border was closed until May       ↔  the border opened in May, has been open since May
//   were not allowed to leave until noon  →  were only allowed to leave until noon     the one is the contrary of the other
//   until 2019 the mine was open          →  the mine opened in 2019                   its beginning for its end
//
// The time must be the same. Tempting and wrong: "only" as a mere narrowing, and "until" against "at" as two times. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { findDenials, opposed } from '../words/polarity.ts';
import { hasDenial } from '../words/reach.ts';
import { TIME_WORDS, timeAcross } from './time-across.ts';

/** Tokens from a denial, or a state, to its time. */
const CLAUSE = 10;
const UNTIL = /^(?:until|till)$/;
const findEnd = wordFinder(/^(?:until|till|before)$/);
const AT = /^(?:at|on|in|from|after|when|once|as|by|with|since)$/;
const BE = /^(?:was|were|is|are|be|been|being|stay\w*|remain\w*|kept|keep|keeps|lay|stood)$/;

/** "not until noon" ↔ "only at noon": from the denial to the time, and from "only" to the time. */
export function keptOnlyThen(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side): SpanPair[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const until = findEnd(own)[0] ?? -1;
    const denial = findDenials(own).findLast((k) => k < until && k >= until - CLAUSE) ?? -1;
    const only = other.findIndex((t) => t.norm === 'only');
    if (denial < 0 || only < 0 || hasDenial(other) || other.some((t) => UNTIL.test(t.norm))) return [];
    const there = timeAcross(input, side, until);
    if (there < 0 || Math.abs(there - only) > CLAUSE || !AT.test(opensTime(other, there))) return [];
    const end = { from: denial, to: Math.min(own.length, until + 1 + TIME_WORDS) };
    const begin = { from: Math.min(only, there), to: Math.max(only, there) + 1 };
    return [facing(side, end, begin)];
  });
}

/** "open until 2019" ↔ "closed in 2019", "closed since 2019": the state, and the opposite deed at its end or state from it on. */
export function keptEnds(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) =>
    statesUntil(input, side).flatMap(({ state, until, there }): SpanPair[] => {
      const o = oppositePairs(input).find((x) => x[side] === state);
      const deed = o ? o[otherSide(side)] : -1;
      const { tokens } = input[otherSide(side)];
      if (deed < 0 || Math.abs(there - deed) > CLAUSE) return [];
      if (isState(tokens, deed) && opensTime(tokens, there) !== 'since') return [];
      return [facing(side, hull(state, until), hull(deed, there))];
    }),
  );
}

/** "open until 2019" → "opened in 2019": what ended there begins there now. */
export function findTurnedEnds(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) =>
    statesUntil(input, side).flatMap(({ state, until, there }): Candidate[] => {
      const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
      if (!opposed(own[state]!.norm, ENDS.get(own[state]!.norm) ?? '')) return [];
      const deed = other.findIndex(
        (t, k) => t.lemma === DEEDS.get(own[state]!.norm) && t.tag === 'VERB' && Math.abs(k - there) <= CLAUSE / 2,
      );
      if (deed < 0 || isState(other, deed) || hasDenial(other)) return [];
      const { reference, candidate } = facing(side, hull(state, until), hull(deed, there));
      return [{ ...majorChange(input, 'negation', reference, candidate, 'the opposite', STRENGTH), certain: true }];
    }),
  );
}

/** States, what begins them, and what ends them. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['open', 'open'],
  ['closed', 'close'],
  ['shut', 'shut'],
]);
const ENDS: ReadonlyMap<string, string> = new Map([
  ['open', 'closed'],
  ['closed', 'open'],
  ['shut', 'open'],
]);

/** Of one word for the state and for the deed, and of one time; less than for opposites, as the word may be of another door. */
const STRENGTH = 0.8;

interface StateUntil {
  readonly state: number;
  /** Where its time ends. */
  readonly until: number;
  /** Where that time stands on the other side. */
  readonly there: number;
}

/** States that hold until a time, which the other side tells as a point in time. */
function statesUntil(input: DriftInput, side: SideName): StateUntil[] {
  const { tokens } = input[side];
  const other = input[otherSide(side)].tokens;
  const until = findEnd(tokens).find((k) => UNTIL.test(tokens[k]!.norm)) ?? -1;
  if (until < 0 || hasDenial(tokens)) return [];
  const there = timeAcross(input, side, until);
  if (there < 0 || !/^(?:at|on|in|by|from|since)$/.test(opensTime(other, there))) return [];
  return tokens.flatMap((_, state) =>
    Math.abs(state - until) <= CLAUSE && isState(tokens, state) ? [{ state, until: until + 1, there }] : [],
  );
}

/** "was open", "stays shut", not "was opened". */
function isState(tokens: readonly Token[], at: number): boolean {
  const { norm, stop } = tokens[at]!;
  if (stop || !BE.test(tokens[at - 1]?.norm ?? '')) return false;
  return norm !== 'opened' && !/^(?:being|been)$/.test(tokens[at - 1]!.norm);
}

/** The word that opens the time at `at`. */
const opensTime = (tokens: readonly Token[], at: number) =>
  [1, 2, 3].map((n) => tokens[at - n]?.norm ?? '').find((w) => AT.test(w) || UNTIL.test(w) || w === 'before') ?? '';

const hull = (a: number, b: number): TokenSpan => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 });
