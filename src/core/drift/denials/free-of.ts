// Free of something, in one word, and without it:
//
//   peat-free compost        ↔  compost made without peat
//   a smoke-free room        ↔  a room with no smoke in it
//   peat-free compost        →  compost made with peat           nothing is denied: the opposite
//
// Tempting and wrong: every "free"; "hands-free" is without the use of them. What is left must be denied on the other side. Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { lackings } from '../words/reach.ts';

const FREE = /-free$/;
export const findFree = wordFinder(FREE);
/** Tokens from a denial to what is not in it. */
const NEAR = 4;

/** From the denial to the thing, where the other side tells that it is without what the word at `at` is free of; null for nowhere. */
export function freeOf(own: readonly Token[], at: number, other: readonly Token[]): TokenSpan | null {
  const stem = own[at]!.norm.replace(FREE, '');
  if (findFree(other).length > 0) return null;
  const thing = other.findIndex((t) => t.norm === stem || t.lemma === stem);
  const denial = thing < 0 ? undefined : lackings(other).find((k) => k < thing && k >= thing - NEAR);
  return denial === undefined ? null : { from: denial, to: thing + 1 };
}

const WITH = /^(?:with|contain|contains|containing|contained|carry|carries|carrying|carried|using|used|of)$/;

/** "peat-free" → "made with peat". */
export function turnedFreeOf(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    return findFree(own).flatMap((at): Candidate[] => {
      const stem = own[at]!.norm.replace(FREE, '');
      const isThing = (t: Token) => t.norm === stem || t.lemma === stem;
      const thing = other.findIndex((t, k) => isThing(t) && WITH.test(other[k - 1]?.norm ?? ''));
      const isSpared =
        other.some((t) => SPARED.test(t.norm)) || lackings(other).length > 0 || findFree(other).length > 0;
      if (thing < 0 || isSpared || lackings(own).length > 0 || own.some(isThing)) return [];
      const { reference, candidate } = facing(side, { from: at, to: at + 1 }, { from: thing - 1, to: thing + 1 });
      return [majorChange(input, 'negation', reference, candidate, 'the opposite', 0.85)];
    });
  });
}

/** By which a thing is told to be out of it: "free of lead", "instead of peat", "stopped using peat". */
const SPARED =
  /^(?:free|clear(?:s|ed)?|devoid|instead|rid|ban|bans|banned|removed?|absence|lack|lacks|exempt|replaced?|out|stop\w*|ceas\w+|end(?:s|ed)?|avoid\w*|refus\w+|emptied|stripped)$/;
