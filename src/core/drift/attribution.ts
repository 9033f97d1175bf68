// Kind attribution: see the catalogue entry drift/attribution.
import type { Candidate, DriftInput } from './types.ts';

export function findAttribution(_input: DriftInput): Candidate[] {
  return [];
}
