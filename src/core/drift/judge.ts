// Proposals + pair → what is reported, and the probability that the meaning changed.
//
// Two fitted models (cards beside the weights). `drift-finding` gives each proposal the probability that a careful reader
// would call it a change of meaning; `drift-pair` gives the pair's probability from the pair's numbers and the strongest
// proposals of each kind. The tempting wrong answer is one threshold for everything: an alarm on a faithful edit costs
// more than silence, so what is reported as major must be surer than what is noted as minor. Cost: a few hundred array
// reads a proposal.
import findingJson from '../models/drift-finding.json' with { type: 'json' };
import pairJson from '../models/drift-pair.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../models/trees.ts';
import type { Drift, PairDrift } from '../types.ts';
import { findingFeatures, KINDS, pairFeatures } from './features.ts';
import { withoutOverlaps } from './overlap.ts';
import type { Candidate, DriftInput } from './types.ts';

/** Noted at all from this probability on: on families left out of the fit, lower notes were wrong three times in four. */
const REPORT_FROM = 0.3;
/** Reported as major from this probability on: keeps faithful versions under two alarms per 100 sentences. */
const MAJOR_FROM = 0.5;
/** A certain proposal (its detector compared canonical values) is reported at least this surely. */
const CERTAIN = 0.9;

let findingModel: TreeModel | undefined;
let pairModel: TreeModel | undefined;

export function judge(input: DriftInput, proposals: readonly Candidate[]): PairDrift {
  findingModel ??= treeModel(findingJson);
  pairModel ??= treeModel(pairJson);
  const pair = pairFeatures(input);
  const model = findingModel;
  const weighed = findingFeatures(input, proposals, pair).map((x, i) => {
    const p = model.probability(x);
    const proposal = proposals[i]!;
    return { ...proposal, strength: proposal.certain ? Math.max(CERTAIN, p) : p };
  });
  const probability = pairModel.probability(pairVector(pair, weighed));
  const drifts = withoutOverlaps(weighed.filter((x) => x.strength >= REPORT_FROM)).map(driftOf);
  return { probability, drifts };
}

function driftOf({ kind, id, severity, reference, candidate, message, strength }: Candidate): Drift {
  return {
    kind,
    id,
    severity: severity === 'major' && strength < MAJOR_FROM ? 'minor' : severity,
    confidence: strength,
    reference,
    candidate,
    message,
  };
}

/** Pair numbers, then over all proposals: strongest, second, sum, "at least one" and per kind the strongest. */
export function pairVector(pair: readonly number[], weighed: readonly Candidate[]): number[] {
  const sorted = weighed.map((x) => x.strength).sort((a, b) => b - a);
  let none = 1;
  let sum = 0;
  for (const p of sorted) {
    none *= 1 - p;
    sum += p;
  }
  const strongest = KINDS.map((k) => weighed.reduce((m, x) => (x.kind === k ? Math.max(m, x.strength) : m), 0));
  return [...pair, sorted[0] ?? 0, sorted[1] ?? 0, sum, 1 - none, ...strongest];
}
