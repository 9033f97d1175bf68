// What most detectors propose: these words became those, and a reader would now believe something else.
import type { DriftKind, TokenSpan } from '../../types.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { became } from './wording.ts';

/** @param says what the change means, after "‘a’ became ‘b’: "; `strength` as in `Candidate` */
export function majorChange(
  input: DriftInput,
  kind: DriftKind,
  reference: TokenSpan | null,
  candidate: TokenSpan | null,
  says: string,
  strength: number,
): Candidate {
  const message = `${became(input, reference, candidate)}: ${says}`;
  return { kind, id: `drift/${kind}`, severity: 'major', reference, candidate, message, strength };
}
