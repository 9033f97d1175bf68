// Kind addition: see the catalogue entry drift/addition.
import type { Candidate, DriftInput } from './types.ts';

export function findAddition(_input: DriftInput): Candidate[] {
  return [];
}
