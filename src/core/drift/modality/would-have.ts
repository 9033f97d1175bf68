// What would have been is told as what was:
//
//   the drug would have saved 200 lives     →  the drug saved 200 lives
//   he would have signed, but it cost more  →  he signed
//   would have been told had he asked       ↔  was not told since he had not asked     not here: denied, see `counterfactual.ts`
//
// The modal is one of certainty, so that no step of the scale of certainty is lost. Tempting and wrong: "would" alone, which is habit as well.
// Linear in the links.
import type { Token } from '../../types.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import { isPastForm } from '../words/tense.ts';

const woulds = wordFinder(/^(?:would|'d|’d)$/);
const modals = wordFinder(/^(?:would|could|might|should|must|may|'d|’d|if|unless|almost|nearly)$/);
const REACH = 4;
/** Share of the words that were kept. */
const KEPT = 0.45;
const STRENGTH = 0.75;

export function findWouldHave(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (!isLightlyEdited(input, KEPT) || modals(c).length > 0 || hasDenial(r) !== hasDenial(c)) return [];
  return woulds(r).flatMap((k) => {
    const verb = supposedVerb(r, k);
    const l = verb < 0 ? undefined : input.ofReference[verb];
    // "a clause letting workers come" is of the same clause that would have let them.
    if (!l || c[l.candidate]!.lemma !== r[verb]!.lemma || !isPastForm(c[l.candidate]!)) return [];
    const reference = { from: k, to: verb + 1 };
    const candidate = { from: l.candidate, to: l.candidate + 1 };
    const change = majorChange(
      input,
      'modality',
      reference,
      candidate,
      'what would have been is told as done',
      STRENGTH,
    );
    return [{ ...change, certain: true }];
  });
}

/** "would have |saved|", "would never have |broken|"; −1 for none. */
function supposedVerb(tokens: readonly Token[], would: number): number {
  const have = tokens.findIndex((t, k) => k > would && k <= would + REACH && t.norm === 'have');
  if (have < 0) return -1;
  return tokens.findIndex((t, k) => k > have && k <= have + REACH && t.tag === 'VERB' && !t.stop);
}
