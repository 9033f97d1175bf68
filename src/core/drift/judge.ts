// Candidates + pair → what is reported, and the probability that the meaning changed.
import type { Drift, PairDrift } from '../types.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Candidates less sure than this are dropped: an alarm on a faithful edit costs more than silence. */
const REPORT_FROM = 0.5;

export function judge(_input: DriftInput, candidates: readonly Candidate[]): PairDrift {
  const drifts: Drift[] = candidates
    .filter((x) => x.certain || x.strength >= REPORT_FROM)
    .map(({ kind, id, severity, reference, candidate, message, strength }) => ({
      kind,
      id,
      severity,
      confidence: strength,
      reference,
      candidate,
      message,
    }));
  const strongest = drifts.reduce((m, d) => Math.max(m, d.severity === 'info' ? 0 : d.confidence), 0);
  return { probability: Math.max(0.1, strongest), drifts };
}
