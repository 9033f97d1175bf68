// Kind quantity: see the catalogue entry drift/quantity.
import type { Candidate, DriftInput } from './types.ts';

export function findQuantity(_input: DriftInput): Candidate[] {
  return [];
}
