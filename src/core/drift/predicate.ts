// Kind predicate: see the catalogue entry drift/predicate.
import type { Candidate, DriftInput } from './types.ts';

export function findPredicate(_input: DriftInput): Candidate[] {
  return [];
}
