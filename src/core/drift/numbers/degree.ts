// A degree more or less of one quality:
//
//   is the longest river in the country   →  is a long river in the country
//   the drug is safer for children        →  the drug is safe for children
//   the most common cause                 ↔  the commonest cause              fair: one degree in two forms
//
// An inflection, which elsewhere says nothing. Tempting and wrong: a comparative with its "than", whose directions are read by
// `compared.ts` and `levelled.ts`. Linear in the links.
import type { Token } from '../../types.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import { linkedSpans } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

const compared = wordFinder(/^(?:than|as|most|more|less|least|second|third|ever|yet|known|two)$/);
const SAYS = ['so much', 'more', 'the most'];
/** Share of the words that were kept. */
const KEPT = 0.55;
const STRENGTH = 0.7;

export function findDegree(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (!isLightlyEdited(input, KEPT) || compared(r).length + compared(c).length > 0) return [];
  // "no church is older" is the oldest one.
  if (hasDenial(r) || hasDenial(c)) return [];
  return input.diff.links.flatMap((l) => {
    const [a, b] = [r[l.reference]!, c[l.candidate]!];
    if (a.norm === b.norm || a.lemma !== b.lemma || !isQuality(a) || !isQuality(b)) return [];
    const [was, is] = [degreeOf(a), degreeOf(b)];
    if (was === is) return [];
    const { reference, candidate } = linkedSpans(l);
    const says = `what was ${SAYS[was]} is now ${SAYS[is]}`;
    return [{ ...majorChange(input, 'quantity', reference, candidate, says, STRENGTH), certain: true }];
  });
}

const isQuality = (t: Token) => t.tag === 'ADJ' || t.tag === 'ADV';

/** 0 for the plain form, 1 for the comparative, 2 for the superlative. */
const degreeOf = ({ norm, lemma }: Token) =>
  norm === lemma ? 0 : norm.endsWith('est') ? 2 : norm.endsWith('er') ? 1 : 0;
