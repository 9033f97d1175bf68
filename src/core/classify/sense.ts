// Does a word fit among the words around it? The wrong-sense test of a swap.
//
//   "boots on the ground": ground, soldiers, base lie nearer to "boots" than to "shoes" → the swap fits worse.
//   "the trial ran for six weeks" → "the examination ran …": a synonym of another sense; court, judge, jury know "trial".
//
// Fit of a word is the mean of its best three cosines with the content words around it that both texts kept. The tempting
// wrong answer looks at the cosine of the two words alone: opposites and sisters ("Monday"/"Friday") are close there, and
// a rare but right synonym is far. Both figures go into the models; `isWrongSense` is the plain rule that the evidence
// quotes. Vectors are GloVe's; after Foltýnek et al. 2020 and the collocation test of the Problematic Paper Screener.
// Cost: at most 2 × 8 cosines a swap.
import type { Lexicon, WordId } from '../lexicon/types.ts';
import type { Token } from '../types.ts';

export interface SwapSense {
  /** Cosine of the two words, −1..1; 0 when unknown. */
  readonly cosine: number;
  /** Fit of the reference's word minus fit of the candidate's word; above 0 the swap fits worse. */
  readonly drop: number;
  /** The candidate's word is rarer: difference of the logarithms of the frequency ranks. */
  readonly rarer: number;
  /** Sense rank of the shared synset, 0 = no synonyms. */
  readonly rank: number;
  /** Never seen in like company, and neither is a synonym, a kind, a sister or a derived word of the other. */
  readonly stranger: boolean;
}

const AROUND = 8;
/** Cosine below which two words are not seen in like company. */
const STRANGE = 0.25;

/** `around`: lexicon ids of the kept content words nearest to the swap. */
export function swapSense(
  reference: WordId,
  candidate: WordId,
  around: readonly WordId[],
  lexicon: Lexicon,
): SwapSense {
  const known = lexicon.hasVector(reference) && lexicon.hasVector(candidate);
  const cosine = known ? lexicon.cosine(reference, candidate) : 0;
  const rank = lexicon.synonymRank(reference, candidate);
  return {
    cosine,
    drop:
      known && around.length >= 2 ? contextFit(reference, around, lexicon) - contextFit(candidate, around, lexicon) : 0,
    rarer:
      reference >= 0 && candidate >= 0 ? Math.log((lexicon.rank(candidate) + 20) / (lexicon.rank(reference) + 20)) : 0,
    rank,
    stranger: known && rank === 0 && cosine < STRANGE && !areKin(reference, candidate, lexicon),
  };
}

const areKin = (a: WordId, b: WordId, lexicon: Lexicon): boolean =>
  lexicon.areDerived(a, b) ||
  lexicon.hypernymSteps(a, b) > 0 ||
  lexicon.hypernymSteps(b, a) > 0 ||
  lexicon.areSisters(a, b);

/** Mean of the best three cosines of `word` with `around`. */
function contextFit(word: WordId, around: readonly WordId[], lexicon: Lexicon): number {
  let a = -1;
  let b = -1;
  let c = -1;
  for (const other of around) {
    const x = lexicon.cosine(word, other);
    if (x > a) [a, b, c] = [x, a, b];
    else if (x > b) [b, c] = [x, b];
    else if (x > c) c = x;
  }
  return (a + Math.max(b, 0) + Math.max(c, 0)) / 3;
}

/**
 * Is the swap wrong where it stands? Three ways to be, each read off the labelled families:
 *   unlike each other in use and worse among their neighbours    "lost" → "misplaced" in a match report
 *   synonyms, but in a later sense, and worse there              "sentence" → "phrase" in court
 *   of no kinship and never seen in like company                 "pariahs" → "analysts", whatever stands around
 */
export function isWrongSense({ cosine, drop, rank, stranger }: SwapSense): boolean {
  if (cosine === 0) return false;
  if (cosine < 0.33 && drop > 0.1) return true;
  if (rank > 0) return rank > 2 && cosine < 0.4 && drop > 0;
  return stranger;
}

/** How wrong, to put the clearest example first. */
export const wrongness = (s: SwapSense): number => Math.max(0, s.drop) / 2 - s.cosine;

/** Content words with vectors next to the range [from, to) of `tokens`, nearest first, at most eight. */
export function wordsAround(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): WordId[] {
  const out: WordId[] = [];
  for (let d = 1; d <= 12 && out.length < AROUND; d++)
    for (const i of [from - d, to - 1 + d]) {
      const t = tokens[i];
      if (t && !t.stop && t.kind === 'word' && lexicon.hasVector(t.word)) out.push(t.word);
    }
  return out;
}
