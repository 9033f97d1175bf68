// Kind date: see the catalogue entry drift/date.
import type { Candidate, DriftInput } from './types.ts';

export function findDate(_input: DriftInput): Candidate[] {
  return [];
}
