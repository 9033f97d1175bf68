// Kind number: see the catalogue entry drift/number.
import type { Candidate, DriftInput } from './types.ts';

export function findNumber(_input: DriftInput): Candidate[] {
  return [];
}
