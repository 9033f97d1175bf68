// Kind modality: see the catalogue entry drift/modality.
import type { Candidate, DriftInput } from './types.ts';

export function findModality(_input: DriftInput): Candidate[] {
  return [];
}
