// How a changed name is told.
import type { TokenSpan } from '../../types.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Half-open spans of any record with `from` and `to`; `what` says what the change means, after "‘a’ became ‘b’: ". */
export function finding(
  input: DriftInput,
  r: TokenSpan | null,
  c: TokenSpan,
  what: string,
  strength: number,
  severity: 'major' | 'minor',
): Candidate {
  const reference = r && { from: r.from, to: r.to };
  const candidate = { from: c.from, to: c.to };
  return {
    kind: 'name',
    id: 'drift/name',
    severity,
    reference,
    candidate,
    message: `${became(input, reference, candidate)}: ${what}`,
    strength: Math.min(0.95, strength),
  };
}
