// Kind quotation: see the catalogue entry drift/quotation.
import type { Candidate, DriftInput } from './types.ts';

export function findQuotation(_input: DriftInput): Candidate[] {
  return [];
}
