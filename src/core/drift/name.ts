// Kind name: see the catalogue entry drift/name.
import type { Candidate, DriftInput } from './types.ts';

export function findName(_input: DriftInput): Candidate[] {
  return [];
}
