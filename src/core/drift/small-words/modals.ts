// What could be done told as what ought to be, or the reverse:
//
//   they could not watch everyone   →  they should not watch everyone
//   she could leave on Monday       →  she should leave on Monday
//   drivers may use the lane        →  drivers must use the lane
//   dogs may not enter              ↔  dogs must not enter             fair: what may not be must not be
//   the drug could help             ↔  the drug may help               fair: possible either way
//   rain should ease                ↔  rain could ease                 left alone: how likely it is
//
// "Should" is on the scale of certainty as well ("should arrive by six"), where it stands beside "could": the scale finds next to nothing between the
// two. Before the same verb, said of somebody, the one is an ability or a leave and the other a duty. Tempting and wrong: any two modals. Linear.
import type { Token } from '../../types.ts';
import { keptAcross } from '../pair/across.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { isPerson } from '../words/persons.ts';
import { hasDenial } from '../words/reach.ts';

const FREE = /^(?:can|could|may|might)$/;
const BOUND = /^(?:should|must|shall)$/;
/** Tokens before a modal in which its denial stands: "no visitors may". */
const BEFORE = 5;
const modals = wordFinder(/^(?:can|could|may|might|should|must|shall)$/);
/** Tokens from a modal to its verb. */
const REACH = 4;
const BODIES = new Set(
  'police council government team club board court company firm bank ministry party union committee staff crew army people man woman child school hospital'.split(
    ' ',
  ),
);
const STRENGTH = 0.7;

export function findExchangedModals(input: DriftInput): Candidate[] {
  if (!isLightlyEdited(input)) return [];
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const is = modals(c);
  return modals(r).flatMap((i): Candidate[] => {
    const verb = verbBehind(r, i);
    const there = verb < 0 ? -1 : keptAcross(input, 'reference', verb);
    const j = there < 0 ? -1 : is.find((k) => verbBehind(c, k) === there);
    if (j === undefined || j < 0) return [];
    const [was, now] = [r[i]!.norm, c[j]!.norm];
    const isTurned = (FREE.test(was) && BOUND.test(now)) || (BOUND.test(was) && FREE.test(now));
    // "may not" and "must not" forbid.
    const isDenied = hasDenial(r, i - BEFORE, verb) || hasDenial(c, j - BEFORE, there);
    // "rain should ease", "rain could ease": likely either way, as nothing but a person has a duty.
    if ([was, now].includes('should') && ([was, now].some((x) => /^(?:may|might)$/.test(x)) || !isOfPerson(input, i)))
      return [];
    if (!isTurned || (isDenied && !(was === 'could' && now === 'should') && !(was === 'should' && now === 'could')))
      return [];
    const says = BOUND.test(now) ? 'what can be done is told as a duty' : 'a duty is told as what can be done';
    return [
      {
        ...majorChange(input, 'modality', { from: i, to: verb + 1 }, { from: j, to: there + 1 }, says, STRENGTH),
        certain: true,
      },
    ];
  });
}

/** Is the subject somebody, or a body of people? */
function isOfPerson({ reference, lexicon }: DriftInput, modal: number): boolean {
  const { tokens } = reference;
  for (let k = modal - 1; k >= Math.max(0, modal - BEFORE); k--) {
    const t = tokens[k]!;
    if (/^(?:he|she|they|we|you|i|who)$/.test(t.norm) || t.tag === 'PROPN') return true;
    if (t.tag === 'NOUN') return isPerson(lexicon, t) || BODIES.has(t.lemma);
  }
  return false;
}

/** "could not always |watch|"; −1 for none. */
function verbBehind(tokens: readonly Token[], modal: number): number {
  for (let k = modal + 1; k < Math.min(tokens.length, modal + REACH); k++) {
    const t = tokens[k]!;
    if (t.norm === 'have' || t.norm === 'only') return -1;
    if (!/^(?:ADV|PART|AUX)$/.test(t.tag) && t.norm !== 'not') return t.stop ? -1 : k;
  }
  return -1;
}
