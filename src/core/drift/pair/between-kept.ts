// The word of the reference that stood between the two neighbours of a candidate word: what was exchanged, whatever the links of small words say.
// Constant.
import type { Link } from '../../types.ts';
import type { DriftInput } from '../types.ts';

/** Its index; −1 where the neighbours were not kept side by side. */
export function betweenKept({ ofCandidate, reference }: DriftInput, j: number): number {
  const next = keptFrom(ofCandidate[j + 1]);
  const before = j === 0 ? -1 : keptFrom(ofCandidate[j - 1]);
  return next !== NOWHERE && before === next - 2 && reference.tokens[next - 1] ? next - 1 : -1;
}

const NOWHERE = -2;
const keptFrom = (l: Link | undefined) =>
  l && /^(?:identical|case|inflection)$/.test(l.relation) ? l.reference : NOWHERE;
