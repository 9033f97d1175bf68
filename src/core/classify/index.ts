// Pairs → labels; the comparison → verdict with evidence and parts.
import { SEVERAL } from '../languages/unknown.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, PairLabel, Verdict } from '../types.ts';
import { survey, surveyAlone } from './context.ts';
import type { LabelOdds } from './document-features.ts';
import { labelAlone, labelOdds, labelOf } from './labels.ts';
import { judge } from './verdict.ts';

export { spinFindings } from './findings.ts';

/** A sentence in another language than its source: the same content in other words. */
const TRANSLATED: LabelOdds = [0.01, 0.01, 0.01, 0.97];

/** Labels in the order of `comparison.pairs`, and what they and the structure say about the whole. */
export function classify(comparison: Comparison, lexicon: Lexicon): { labels: PairLabel[]; verdict: Verdict } {
  const s = survey(comparison, lexicon);
  const odds = labelOdds(s).map((o, i) => (comparison.pairs[i]!.text.language === SEVERAL ? TRANSLATED : o));
  return { labels: odds.map(labelOf), verdict: judge(comparison, s, odds) };
}

/** A pair without its document: what can be said from the two texts alone. */
export function classifyPair(pair: AnalysedPair, lexicon: Lexicon): PairLabel {
  return labelAlone(labelOdds(surveyAlone(pair, lexicon))[0]!, pair.score.similarity);
}
