// Kind omission: a caveat, limitation, denial or correction that did not survive.
import type { Lexicon } from '../lexicon/types.ts';
import type { Comparison, Finding } from '../types.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Lost inside an aligned pair. */
export function findOmission(_input: DriftInput): Candidate[] {
  return [];
}

/** Lost as a whole sentence, and sentences that nothing supports. */
export function findLostSentences(_comparison: Comparison, _lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  return [];
}
