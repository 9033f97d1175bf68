// Pair → changes of meaning; comparison → what did not survive.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, Drift, Finding, PairDrift } from '../types.ts';

/** Changes inside one pair. `context` is null for `score`, which sees one pair only. */
export function findDrift(
  _pair: Omit<AnalysedPair, 'pair'>,
  _lexicon: Lexicon,
  _context: Comparison | null,
): PairDrift {
  const drifts: Drift[] = [];
  return { probability: drifts.length ? 0.9 : 0.1, drifts };
}

/** Changes that no single pair shows: unsupported sentences, lost caveats, quotations that are nowhere in the reference. */
export function findDocumentDrift(_comparison: Comparison, _lexicon: Lexicon): Omit<Finding, 'fingerprint'>[] {
  return [];
}
