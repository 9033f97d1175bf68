// From one side of a pair to the other.
import type { Link } from '../../types.ts';
import type { DriftInput } from '../types.ts';

export type SideName = 'reference' | 'candidate';

export const otherSide = (side: SideName): SideName => (side === 'reference' ? 'candidate' : 'reference');

/** The strongest link of token `k` of a side. */
export const linkOf = (input: DriftInput, side: SideName, k: number): Link | undefined =>
  k < 0 ? undefined : side === 'reference' ? input.ofReference[k] : input.ofCandidate[k];

/** Where token `k` of a side went, −1 for nowhere. */
export function across(input: DriftInput, side: SideName, k: number): number {
  const l = linkOf(input, side, k);
  return l && l.relation !== 'none' ? l[otherSide(side)] : -1;
}

/** The same, if it is the same word there, in whichever form. */
export function keptAcross(input: DriftInput, side: SideName, k: number): number {
  const at = across(input, side, k);
  return at >= 0 && input[side].tokens[k]!.lemma === input[otherSide(side)].tokens[at]!.lemma ? at : -1;
}

/** The same, but for a word that only stands in its place, or in a wording that says the same as a whole: "extinct" is not "spoken" where it is "no longer spoken". */
export function sameAcross(input: DriftInput, side: SideName, k: number): number {
  const l = linkOf(input, side, k);
  return !l || l.relation === 'contextual' || (l.relation === 'synonym' && isOfWording(input, l))
    ? -1
    : across(input, side, k);
}

/** Is one of the two words linked to several? */
function isOfWording({ diff }: DriftInput, { reference, candidate }: Link): boolean {
  let links = 0;
  for (const l of diff.links) if (l.reference === reference || l.candidate === candidate) links++;
  return links > 1;
}
