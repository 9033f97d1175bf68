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

/** The same, but for a word that only stands in its place. */
export function sameAcross(input: DriftInput, side: SideName, k: number): number {
  return linkOf(input, side, k)?.relation === 'contextual' ? -1 : across(input, side, k);
}
