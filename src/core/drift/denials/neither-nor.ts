// "Neither A nor B" told as two denials, and "not only A but also B" as both:
//
//   neither the mayor nor the chief replied  ↔  the mayor did not reply, nor did the chief      fair
//   neither Arden nor Kelso won              ↔  Arden did not win and neither did Kelso
//   not only the roof but also the walls     ↔  the roof and the walls, both the roof and the walls
//
// "Nor did" has a denial of its own, and "not only" denies and restricts nothing. Tempting and wrong: to count denials. Linear in the words.
import type { Token } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial, isNewClause } from '../words/reach.ts';

const neithers = wordFinder(/^neither$/);
const onlys = wordFinder(/^(?:only|just|merely)$/);
const BOTH = /^(?:and|both|also|too|well|likewise)$/;
/** Tokens from "neither" to its "nor". */
const REACH = 10;

/** The clause of either: the denials of each answer those of the other. */
export function keptNeither(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const k = neithers(own).find((at) => own.slice(at, at + REACH).some((t) => t.norm === 'nor'));
    const second = other.findLastIndex((t) => /^(?:nor|neither)$/.test(t.norm));
    if (k === undefined || second < 0 || other.some((t, at) => t.norm === 'neither' && isJoint(other, at))) return [];
    // "The mayor did not reply, nor did the chief": one denial of each.
    if (!hasDenial(other, 0, second)) return [];
    return [facing(side, { from: 0, to: clauseEnd(own, k) }, { from: 0, to: clauseEnd(other, second) })];
  });
}

/** "…, and the plan was approved" is another statement. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((t, k) => k > from && (isNewClause(tokens, k) || t.norm === 'but'));
  return end < 0 ? tokens.length : end;
}

/** "Neither A nor B" there, too. */
const isJoint = (tokens: readonly Token[], at: number) =>
  tokens.slice(at, at + REACH).some((t) => t.norm === 'nor') &&
  !tokens.slice(at, at + 3).some((t) => /^(?:did|does|do|was|is|were|are|has|have|can|could|would|will)$/.test(t.norm));

/** "not only", and what the other side has for it. */
export function keptNotOnly(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const at = onlys(own).filter((k) => own[k - 1]?.norm === 'not');
    if (at.length === 0 || !other.some((t) => BOTH.test(t.norm)) || onlys(other).length > 0 || hasDenial(other))
      return [];
    return at.map((k) => facing(side, { from: k - 1, to: k + 1 }, { from: 0, to: other.length }));
  });
}
