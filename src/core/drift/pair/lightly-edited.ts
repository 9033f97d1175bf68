// Was most of the sentence left as it was? Then an exchanged small word is what was exchanged, and not a trace of another way of telling it:
//
//   the lamp on the desk was sold on Monday   →  on Monday the lamp under the desk was sold
//   the reservoir behind the dam was filled   ↔  since they set about filling the reservoir at the dam    told anew: the judge weighs it
//
// Linear in the tokens, once a pair.
import type { Link, Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';
import { oncePerPair } from './once.ts';

/** Share of the words of either side from which on it is. */
const MOST = 0.65;

const found = oncePerPair(({ reference, candidate, ofReference, ofCandidate }: DriftInput) => ({
  kept: Math.min(shareKept(reference.tokens, ofReference), shareKept(candidate.tokens, ofCandidate)),
}));

/** @param most less where what was exchanged is several words of a short sentence */
export const isLightlyEdited = (input: DriftInput, most = MOST): boolean => found(input).kept >= most;

function shareKept(tokens: readonly Token[], links: readonly (Link | undefined)[]): number {
  let words = 0;
  let kept = 0;
  tokens.forEach((t, k) => {
    if (t.kind === 'punctuation') return;
    words++;
    if (/^(?:identical|case)$/.test(links[k]?.relation ?? '')) kept++;
  });
  return words === 0 ? 1 : kept / words;
}
