// What would have been told as what was, and why:
//
//   Had the alarm been on, the theft would have been noticed.    ↔  The theft was not noticed because the alarm was off.
//   If the gate had been shut, it would not have escaped.        ↔  It escaped because the gate was open.
//   If the gate had been shut, it would not have escaped.        →  It did not escape because the gate was open.      half turned
//
// A counterfactual denies both of its parts, so each part of the other text must be turned once: by a denial, or by an opposite.
// The tempting wrong answer is to let "would have" excuse any denial. Both parts must be told of on both sides. Linear in the
// tokens, quadratic in a handful of opposites.

import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { endFrom, isBreak } from '../pair/clauses.ts';
import { aloneAt, BOTH_SIDES, facing } from '../pair/facing.ts';
import { isCovered, type SpanPair, spanAt } from '../pair/spans.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { findDenials } from '../words/polarity.ts';

const findWould = wordFinder(/^(?:would|could|might)$/);
const findCause = wordFinder(/^(?:because|since)$/);
/** Tokens from "if" to its "had". */
const HAD_REACH = 8;

/** What is turned, and what turns it back; each word says nothing new. */
export function keptCounterfactuals(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const supposed = suppositionIn(own);
    const told = supposed && reasonIn(other);
    if (!supposed || !told) return [];
    const [turnedIf, turnedHead] = turnsOf(input, side, supposed, told);
    if (!turnedIf || !turnedHead || !isOfOne(input, side, supposed, told)) return [];
    return [...turnedIf, ...turnedHead, facing(side, spanAt(supposed.from), spanAt(told.from))];
  });
}

/** "if the gate had been shut", "had the gate been shut", beside a "would have"; null without. */
function suppositionIn(tokens: readonly Token[]): TokenSpan | null {
  if (!findWould(tokens).some((k) => tokens.slice(k + 1, k + 4).some((t) => t.norm === 'have'))) return null;
  const from = tokens.findIndex(
    (t, k) =>
      (t.norm === 'if' && tokens.slice(k, k + HAD_REACH).some((x) => x.norm === 'had')) ||
      (t.norm === 'had' &&
        (k === 0 || isBreak(tokens[k - 1])) &&
        /^(?:DET|NOUN|PROPN|PRON)$/.test(tokens[k + 1]?.tag ?? '')),
  );
  return from < 0 ? null : clauseFrom(tokens, from);
}

function reasonIn(tokens: readonly Token[]): TokenSpan | null {
  const [from, ...more] = findCause(tokens);
  return from === undefined || more.length > 0 || findWould(tokens).length > 0 ? null : clauseFrom(tokens, from);
}

const clauseFrom = (tokens: readonly Token[], from: number): TokenSpan => ({ from, to: endFrom(tokens, from + 1) });

/** What turns the condition, and what turns the rest; null each where nothing does, or all is taken back. */
function turnsOf(input: DriftInput, side: SideName, own: TokenSpan, other: TokenSpan): (SpanPair[] | null)[] {
  const [a, b] = [input[side].tokens, input[otherSide(side)].tokens];
  const isSwitch = (tokens: readonly Token[], k: number) =>
    /^(?:on|off)$/.test(tokens[k]!.norm) && !isPreposition(tokens, k);
  return [true, false].map((isIf) => {
    const isIn = (span: TokenSpan, k: number) => isCovered([span], k) === isIf;
    const turns = [
      ...findDenials(a)
        .filter((k) => isIn(own, k))
        .map((k) => aloneAt(side, k)),
      ...findDenials(b)
        .filter((k) => isIn(other, k))
        .map((k) => aloneAt(otherSide(side), k)),
      ...oppositePairs(input)
        .filter((o) => isIn(own, o[side]) && isIn(other, o[otherSide(side)]))
        .map((o) => facing(side, spanAt(o[side]), spanAt(o[otherSide(side)]))),
      // "on" and "off" are no words of a dictionary.
      ...a.flatMap((t, k) => {
        const there =
          isSwitch(a, k) && isIn(own, k)
            ? b.findIndex((x, n) => isSwitch(b, n) && isIn(other, n) && x.norm !== t.norm)
            : -1;
        return there < 0 ? [] : [facing(side, spanAt(k), spanAt(there))];
      }),
    ];
    return turns.length % 2 === 1 ? turns : null;
  });
}

/** "on the table", not "was on, …". */
const isPreposition = (tokens: readonly Token[], k: number) => {
  const next = tokens[k + 1];
  return next !== undefined && next.kind === 'word';
};

/** Are both parts told of on both sides? */
function isOfOne(input: DriftInput, side: SideName, own: TokenSpan, other: TokenSpan): boolean {
  if (wordToldIn(input, side, own, other) < 0) return false;
  const [a, b] = [input[side].tokens.length, input[otherSide(side)].tokens.length];
  const rest = ({ from, to }: TokenSpan, length: number) => [
    { from: 0, to: from },
    { from: to, to: length },
  ];
  return rest(own, a).some((x) => rest(other, b).some((y) => wordToldIn(input, side, x, y) >= 0));
}
