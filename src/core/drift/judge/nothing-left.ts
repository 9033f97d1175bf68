// A pair one side of which says nothing at all: no model has seen such a pair, and none is needed.
import type { Drift, PairDrift, Side } from '../../types.ts';
import type { DriftInput } from '../types.ts';

const SURE = 0.97;

/** The loss of the whole statement, or a statement out of nothing; null where both sides have words or none has. */
export function nothingLeft({ reference, candidate }: DriftInput): PairDrift | null {
  const [r, c] = [isSaying(reference), isSaying(candidate)];
  if (r === c) return null;
  const whole = ({ tokens }: Side) => ({ from: 0, to: tokens.length });
  const lost: Drift = {
    kind: r ? 'omission' : 'addition',
    id: r ? 'drift/omission' : 'drift/addition',
    severity: 'major',
    confidence: SURE,
    reference: r ? whole(reference) : null,
    candidate: r ? null : whole(candidate),
    message: r ? 'nothing of the statement is left' : 'the reference says nothing: all of it was added',
  };
  return { probability: SURE, drifts: [lost] };
}

const isSaying = ({ tokens }: Side) => tokens.some((t) => t.kind !== 'punctuation');
