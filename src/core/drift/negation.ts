// Kind negation: see the catalogue entry drift/negation.
import type { Candidate, DriftInput } from './types.ts';

export function findNegation(_input: DriftInput): Candidate[] {
  return [];
}
