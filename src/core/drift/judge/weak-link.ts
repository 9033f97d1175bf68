// Are the two sentences of a pair one at all? Where that is in doubt, what differs between them is noted and no more.
//
//   Fairlight said that it could not afford more  –  Voltra told us that an update would reduce the noise     no pair of one claim
//   They had no children                          –  Children were invited to tea                             another report
//
// In doubt is a pair that hardly beats the next best, unless its words are the same; and any pair worded anew in an article that was
// not made from the other: what that tells otherwise is its own news. In the labelled families one
// major finding of 1,135 rests on such a pair, and it is wrong. Constant in the text.
import type { Label, PairDrift, SentencePair, VerdictLabel } from '../../types.ts';

/** A title, whose only rival is the text below it, has .5. */
const DOUBTFUL = 0.5;

/** The drift of the pair, nothing of it major where the link does not bear it. */
export function borneByLink(drift: PairDrift, pair: SentencePair, label: Label, verdict: VerdictLabel): PairDrift {
  const isOwn = verdict === 'independent' && label === 'rewritten';
  const isDoubtful = pair.confidence < DOUBTFUL && (label === 'rewritten' || label === 'spun');
  if ((!isOwn && !isDoubtful) || drift.drifts.every((x) => x.severity !== 'major')) return drift;
  return { ...drift, drifts: drift.drifts.map((x) => (x.severity === 'major' ? { ...x, severity: 'minor' } : x)) };
}
