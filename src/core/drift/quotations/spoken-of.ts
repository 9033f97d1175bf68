// A speaker and whoever is spoken of, one of them told by a pronoun: have they changed places?
//
//   The nurse said he was cheerful.   →  He said the nurse was cheerful.     yes
//   The nurse said he was cheerful.   ↔  He was cheerful, the nurse said.    no
//   The nurse said he was cheerful.   ↔  She said he was cheerful.           no: she may be the nurse
//
// Each must be the subject of the claim where the other one speaks. Tempting and wrong: that a pronoun may be anybody; the one
// of the claim is not the speaker. Linear in the claim.
import type { Attribution } from '../../text/attributions.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import type { DriftInput } from '../types.ts';
import { PERSONAL } from '../words/pronouns.ts';
import type { Speaker } from './speaker.ts';

type Sides<T> = { readonly [S in SideName]: T };

/** @param speakers of the two attributions */
export function isSpokenOf(input: DriftInput, sources: Sides<Attribution>, speakers: Sides<Speaker>): boolean {
  return BOTH_SIDES.some((side) => {
    const there = otherSide(side);
    if (speakers[side].kind === 'pronoun' || speakers[there].kind !== 'pronoun') return false;
    const pronoun = input[there].tokens[speakers[there].span.from]!.norm;
    const subject = input[side].tokens[claimOf(input, side, sources[side])]?.norm;
    const head = sameAcross(input, side, speakers[side].head);
    return PERSONAL.test(pronoun) && subject === pronoun && isSubject(input, there, sources[there], head);
  });
}

/** Where the claim behind the verb begins. */
function claimOf(input: DriftInput, side: SideName, { verb }: Attribution): number {
  return verb.to + Number(input[side].tokens[verb.to]?.norm === 'that');
}

/** Is the word at `k` in the noun phrase with which the claim begins? */
function isSubject(input: DriftInput, side: SideName, source: Attribution, k: number): boolean {
  const from = claimOf(input, side, source);
  return k >= from && input[side].tokens.slice(from, k).every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(t.tag));
}
