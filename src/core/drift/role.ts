// Kind role: see the catalogue entry drift/role.
import type { Candidate, DriftInput } from './types.ts';

export function findRole(_input: DriftInput): Candidate[] {
  return [];
}
