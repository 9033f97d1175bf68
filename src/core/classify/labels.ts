// Pair labels: how each pair was made, seen in its surroundings.
//
// "Kestrel denied the claim" for "Kestrel rejected the claim" is an editor's touch in an edited article and one swap of
// hundreds in a spun one; a fluent sentence that follows its source one to one is machine paraphrase in a document where all
// do, and a writer's own where order and number of sentences differ. So the model sees a pair's own ratios, those of the
// pairs around it and those of the document. Boosted trees; see the model card.
import { type Forest, type ForestJson, forest } from '../models/forest.ts';
import model from '../models/label.json' with { type: 'json' };
import type { Label, PairLabel } from '../types.ts';
import { PAIR_FEATURES, pairFeatures, type Survey, surroundings } from './context.ts';
import type { LabelOdds } from './document-features.ts';

const LABELS: readonly Label[] = ['copied', 'edited', 'spun', 'rewritten'];

let fitted: Forest | null = null;

/** Probabilities of the four labels for every pair. */
export function labelOdds(s: Survey): LabelOdds[] {
  fitted ??= forest(model as ForestJson, PAIR_FEATURES);
  const around = surroundings(s);
  return s.pairs.map(({ counts }, i) => {
    // Nothing but case, punctuation and typography differs: that is what `copied` means.
    if (counts.identical) return [0.97, 0.02, 0.005, 0.005];
    const p = fitted!.probabilities(pairFeatures(s, i, around));
    return [p[0]!, p[1]!, p[2]!, p[3]!];
  });
}

export function labelOf(odds: LabelOdds): PairLabel {
  let best = 0;
  for (let k = 1; k < odds.length; k++) if (odds[k]! > odds[best]!) best = k;
  return { label: LABELS[best]!, confidence: odds[best]! };
}

/**
 * Odds from which one sentence without its document is called spun. One sentence shows little: a person who turns "jailed for 18
 * months" into "sentenced to a year and a half in prison" swaps as a program does. Of pairs that thesaurus spinners made nine in
 * ten are above, of a journalist's retold and edited sentences one in twenty.
 */
const ALONE_SPUN = 0.8;

/**
 * Similarity under which a pair says too little of the same thing for one to have been made from the other by swaps: of 1,400
 * sentences of spinners one is below, of unrelated captions (STS-B) one in twelve would be called spun.
 */
const RELATED = 0.3;

/** The label of a pair that is all there is; `similarity` is that of its texts, 0..1. */
export function labelAlone(odds: LabelOdds, similarity: number): PairLabel {
  const made = labelOf(odds);
  if (made.label !== 'spun' || (made.confidence >= ALONE_SPUN && similarity >= RELATED)) return made;
  const [copied, edited, , rewritten] = odds;
  return labelOf([copied, edited, 0, rewritten]);
}
