// The judge for languages without fitted weights: kinds that rest on canonical values or closed classes speak for themselves,
// the others are silent. The tempting wrong answer is the English judge: its numbers are cosines, ranks and senses of English
// words, and all are missing here, which it reads as damage.
import type { Drift, DriftKind, PairDrift } from '../../types.ts';
import type { Candidate } from '../types.ts';
import { withoutOverlaps } from './overlap.ts';

/** Proposals of these kinds hold in any language that has a pack. */
const KINDS: ReadonlySet<DriftKind> = new Set(['number', 'date', 'negation', 'quotation', 'quantity']);
/** Reported from this strength on: a cue whose governed word survives, a figure in the same place. */
const REPORT_FROM = 0.45;
/** Major from this strength on. */
const MAJOR_FROM = 0.6;

/** Weighs proposals by their own strength; the pair's probability is that at least one of them is right. */
export function judgeByRules(proposals: readonly Candidate[]): PairDrift {
  const told = withoutOverlaps(
    proposals.filter((x) => KINDS.has(x.kind) && (x.severity === 'info' || x.strength >= REPORT_FROM)),
  );
  const drifts = told.map((x): Drift => {
    const { kind, id, reference, candidate, message, strength } = x;
    const severity = x.severity === 'major' && strength < MAJOR_FROM ? 'minor' : x.severity;
    return { kind, id, severity, confidence: strength, reference, candidate, message };
  });
  const none = told.reduce((p, x) => (x.severity === 'info' ? p : p * (1 - x.strength)), 1);
  return { probability: drifts.length === 0 ? 0.05 : Math.max(0.05, 1 - none), drifts };
}
