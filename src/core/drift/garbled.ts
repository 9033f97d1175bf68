// Kind garbled: see the catalogue entry drift/garbled.
import type { Candidate, DriftInput } from './types.ts';

export function findGarbled(_input: DriftInput): Candidate[] {
  return [];
}
