// "The former" and "the latter" are the first and the second of two that were just named:
//
//   Lisbon and Porto asked, but the latter withdrew   ↔  Lisbon and Porto asked, but Porto withdrew      fair
//   Lisbon and Porto asked, but the latter withdrew   →  Lisbon and Porto asked, but Lisbon withdrew     told as another word
//
// Tempting and wrong: the noun that stands nearest. Linear in the tokens.
import type { Token } from '../../types.ts';
import { across, otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { type SpanPair, spanAt } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const findOrders = wordFinder(/^(?:former|latter)$/);
/** Told by the name that is meant. */
export function keptOrders(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) =>
    findOrders(input[side].tokens).flatMap((at): SpanPair[] => {
      const { tokens } = input[side];
      // "the former miner" is no order.
      if (tokens[at - 1]?.norm !== 'the' || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '')) return [];
      const two = twoBefore(tokens, at);
      const there = across(input, side, at);
      if (!two || there < 0) return [];
      const meant = tokens[at]!.norm === 'former' ? two[0] : two[1];
      const isMeant = input[otherSide(side)].tokens[there]!.lemma === meant;
      return isMeant ? [facing(side, spanAt(at), spanAt(there))] : [];
    }),
  );
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

const isNoun = (t: Token | undefined): boolean => t?.tag === 'NOUN' || t?.tag === 'PROPN';
