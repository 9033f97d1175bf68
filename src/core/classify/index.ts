// Pairs → labels; the comparison → verdict.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, PairLabel, Verdict } from '../types.ts';

export function classifyPair(pair: AnalysedPair, _lexicon: Lexicon): PairLabel {
  const s = pair.score.similarity;
  return { label: s > 0.97 ? 'copied' : s > 0.8 ? 'edited' : s > 0.5 ? 'spun' : 'rewritten', confidence: 0.5 };
}

/** `labels` in the order of `comparison.pairs`. */
export function judgeDocument(comparison: Comparison, labels: readonly PairLabel[]): Verdict {
  const spun = labels.filter((l) => l.label === 'spun').length / Math.max(1, labels.length);
  const similarity =
    comparison.pairs.reduce((n, p) => n + p.score.similarity, 0) / Math.max(1, comparison.pairs.length);
  return {
    label: labels.length < 3 ? 'insufficient' : spun > 0.4 ? 'spun' : 'edited',
    confidence: 0.5,
    spin: spun,
    similarity,
    coverage: { candidate: 1, reference: 1 },
    copied: labels.filter((l) => l.label === 'copied').length / Math.max(1, labels.length),
    evidence: [],
  };
}

export function classify(comparison: Comparison, lexicon: Lexicon): { labels: PairLabel[]; verdict: Verdict } {
  const labels = comparison.pairs.map((p) => classifyPair(p, lexicon));
  return { labels, verdict: judgeDocument(comparison, labels) };
}
