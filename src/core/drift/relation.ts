// Kind relation: see the catalogue entry drift/relation.
import type { Candidate, DriftInput } from './types.ts';

export function findRelation(_input: DriftInput): Candidate[] {
  return [];
}
