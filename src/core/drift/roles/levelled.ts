// Of two that were as much one is now more, or the reverse:
//
//   ran as fast as Ruiz         →  ran faster than Ruiz
//   was the same as in 2015     →  was higher than in 2015
//   not as tall as its rival    ↔  smaller than its rival      not here: denied, see `comparisons.ts`
//   twice as long as            ↔  longer than                 not here: a multiple
//
// What is more and what is less is compared by `compared.ts`; what is as much is no direction. Linear.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

const thans = wordFinder(/^than$/);
const equals = wordFinder(/^(?:as|same)$/);
const SCALED =
  /^(?:twice|half|times|thirds?|quarters?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|nearly|almost|least|just|percent|cent)$/;
/** "was as long as the first", not "stays as long as". */
const IS = /^(?:is|was|are|were|be)$/;
/** Tokens from "as" to "as", and from a comparative to "than". */
const REACH = 4;
/** Share of the words that were kept. */
const KEPT = 0.45;
const STRENGTH = 0.75;

export function findLevelled(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input, KEPT)) return [];
  for (const side of BOTH_SIDES) {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const [even] = equals(own).flatMap((k) => levelAt(own, k) ?? []);
    const [than] = thans(other);
    if (!even || than === undefined || thans(own).length > 0) continue;
    if ([...own, ...other].some((t) => SCALED.test(t.norm))) continue;
    if (equals(other).some((k) => levelAt(other, k)) || hasDenial(own) || hasDenial(other)) continue;
    const { reference, candidate } = facing(side, even, { from: Math.max(0, than - 1), to: than + 1 });
    const says = side === 'reference' ? 'as much is now more or less' : 'more or less is now as much';
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
  }
  return [];
}

/** "as fast as", "the same as", no multiple. */
function levelAt(tokens: readonly Token[], k: number): TokenSpan | null {
  const isQuality = /^(?:ADJ|ADV)$/.test(tokens[k + 1]?.tag ?? '') || tokens[k]!.norm === 'same';
  if (!isQuality || (/^(?:soon|long|well|far)$/.test(tokens[k + 1]?.norm ?? '') && !IS.test(tokens[k - 1]?.norm ?? '')))
    return null;
  for (let i = k + 1; i <= k + REACH && i < tokens.length; i++)
    if (tokens[i]!.norm === 'as') return { from: k, to: i + 1 };
  return null;
}
