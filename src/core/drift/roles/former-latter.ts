// "The former" and "the latter" are the first and the second of two that were just named:
//
//   Lisbon and Porto asked, but the latter withdrew   ↔  Lisbon and Porto asked, but Porto withdrew      fair
//   Lisbon and Porto asked, but the latter withdrew   →  Lisbon and Porto asked, but Lisbon withdrew     kind role: the other one
//
// Tempting and wrong: the noun that stands nearest. Linear in the tokens.
import type { Token } from '../../types.ts';
import { across, otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isNoun } from '../pair/heads.ts';
import { majorChange } from '../pair/major-change.ts';
import { type SpanPair, spanAt } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const findOrders = wordFinder(/^(?:former|latter)$/);
/** Told by the name that is meant. */
export function keptOrders(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) =>
    findOrders(input[side].tokens).flatMap((at): SpanPair[] => {
      const { tokens } = input[side];
      const there = across(input, side, at);
      const two = there < 0 ? null : namedBy(tokens, at);
      return two && input[otherSide(side)].tokens[there]!.lemma === two.meant
        ? [facing(side, spanAt(at), spanAt(there))]
        : [];
    }),
  );
}

/** Told by the name of the other one, of the same deed. */
export function findTurnedOrders(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) =>
    findOrders(input[side].tokens).flatMap((at): Candidate[] => {
      const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
      const two = namedBy(own, at);
      if (!two || findOrders(other).length > 0) return [];
      const there = other.findLastIndex((t, k) => t.lemma === two.unmeant && other[k + 1]?.norm === own[at + 1]?.norm);
      const isTwo = there >= 0 && [other[there - 1], other[there - 2]].some((t) => /^(?:and|or)$/.test(t?.norm ?? ''));
      if (there < 0 || isTwo || own[at + 1]!.stop || own[at + 1]!.kind !== 'word') return [];
      const { reference, candidate } = facing(side, spanAt(at), spanAt(there));
      const says = 'it is said of the other of the two';
      return [{ ...majorChange(input, 'role', reference, candidate, says, 0.85), certain: true }];
    }),
  );
}

/** Of "the former" or "the latter" at `at`: the one of the two before it that is meant, and the other one. */
function namedBy(tokens: readonly Token[], at: number): { meant: string; unmeant: string } | null {
  const isFormer = tokens[at]!.norm === 'former';
  // "the former miner", "the former Danish king", "the latter half" are no order.
  const isOther = isFormer ? /^(?:NOUN|PROPN|ADJ)$/ : /^(?:NOUN|PROPN)$/;
  if (tokens[at - 1]?.norm !== 'the' || isOther.test(tokens[at + 1]?.tag ?? '')) return null;
  const two = twoBefore(tokens, at);
  if (!two) return null;
  return isFormer ? { meant: two[0], unmeant: two[1] } : { meant: two[1], unmeant: two[0] };
}

/** The last words of the two phrases around the nearest "and" or "or" before. */
function twoBefore(tokens: readonly Token[], at: number): [string, string] | null {
  const joint = tokens.findLastIndex((t, k) => k < at && /^(?:and|or)$/.test(t.norm) && isNoun(tokens[k - 1]));
  if (joint < 0) return null;
  let end = joint + 1;
  while (/^(?:DET|ADJ)$/.test(tokens[end]?.tag ?? '')) end++;
  while (isNoun(tokens[end + 1])) end++;
  return isNoun(tokens[end]) ? [tokens[joint - 1]!.lemma, tokens[end]!.lemma] : null;
}
