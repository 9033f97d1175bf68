// What surrounds a pair: the pairs next to it, the document, and how the alignment covers both texts.

import { acrossLanguages } from '../languages/across.ts';
import { SEVERAL } from '../languages/unknown.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, AnnotatedDocument, Comparison } from '../types.ts';
import { countPair, type PairCounts } from './count-pair.ts';
import { type Counts, nearSums, noCounts, sumCounts } from './counts.ts';
import { sumWords } from './coverage.ts';
import { pushRatios, pushStructure, RATIO_NAMES, STRUCTURE_NAMES } from './ratios.ts';
import type { Renderings } from './renderings.ts';

/** All counts of a comparison. */
export interface Survey {
  readonly pairs: readonly PairCounts[];
  /** Sum over all pairs. */
  readonly whole: Counts;
  /** Share of body words that stand in a pair. */
  readonly coverage: { readonly candidate: number; readonly reference: number };
  /** Body words of the candidate. */
  readonly words: number;
}

export function survey(comparison: Comparison, lexicon: Lexicon): Survey {
  const seen: Renderings = new Map();
  const across = acrossLanguages(comparison.candidate, comparison.reference);
  const pairs = comparison.pairs.map((p, i): PairCounts => {
    // What is told in another language says nothing of how the rest was made.
    if (p.text.language === SEVERAL && !across) return { counts: { ...noCounts(), pairs: 1 }, swaps: [] };
    const counted = countPair(p, followsPrevious(comparison.pairs, i), seen, lexicon);
    // Titles are set in capitals or not as the site likes.
    if (comparison.candidate.sentences[p.pair.candidate[0]!]!.role === 'title') {
      counted.counts.mended -= counted.counts.recased;
      counted.counts.recased = 0;
    }
    countBreaks(comparison, i, counted.counts);
    return counted;
  });
  const { coverage, words } = sumWords(comparison);
  return { pairs, whole: sumCounts(pairs.map((p) => p.counts)), coverage, words };
}

/** A pair on its own, as `score` sees it. */
export function surveyAlone(pair: AnalysedPair, lexicon: Lexicon): Survey {
  const counted = countPair(pair, true, new Map(), lexicon);
  return {
    pairs: [counted],
    whole: counted.counts,
    coverage: { candidate: 1, reference: 1 },
    words: counted.counts.cWords,
  };
}

/** The reference of pair i begins right after that of the pair before it; titles and first pairs count as following. */
function followsPrevious(pairs: readonly AnalysedPair[], i: number): boolean {
  if (i === 0) return true;
  const before = pairs[i - 1]!.pair;
  const here = pairs[i]!.pair;
  const gap = here.reference[0]! - before.reference.at(-1)!;
  return gap === 1 || (gap === 0 && here.candidate[0]! === before.candidate.at(-1)! + 1);
}

/** Does a paragraph begin between the pair before and pair i, on either side, on both? */
function countBreaks({ pairs, candidate, reference }: Comparison, i: number, n: Counts): void {
  if (i === 0) return;
  const [before, here] = [pairs[i - 1]!.pair, pairs[i]!.pair];
  const begins = ({ sentences }: AnnotatedDocument, a: number, b: number): number =>
    Number(sentences[a]!.paragraph !== sentences[b]!.paragraph);
  const c = begins(candidate, before.candidate.at(-1)!, here.candidate[0]!);
  const r = begins(reference, before.reference.at(-1)!, here.reference[0]!);
  n.breaks = c | r;
  n.breaksKept = c & r;
}

export const PAIR_FEATURES: readonly string[] = [
  ...RATIO_NAMES,
  'words',
  'many',
  'follows',
  ...RATIO_NAMES.map((n) => `near:${n}`),
  ...STRUCTURE_NAMES.map((n) => `near:${n}`),
  ...RATIO_NAMES.map((n) => `document:${n}`),
  ...STRUCTURE_NAMES.map((n) => `document:${n}`),
  'document:covered',
  'document:used',
];

/** Weights of the pair itself and of those one, two and three places off; three is a paragraph's length. */
const NEAR = [1, 1 / 1.5, 1 / 2, 1 / 2.5];

/** What the vectors of all pairs have in common or share between neighbours. */
interface Surroundings {
  readonly near: readonly Counts[];
  readonly document: readonly number[];
}

export function surroundings(s: Survey): Surroundings {
  const document: number[] = [];
  pushRatios(document, s.whole);
  pushStructure(document, s.whole);
  document.push(s.coverage.candidate, s.coverage.reference);
  return {
    near: nearSums(
      s.pairs.map((p) => p.counts),
      NEAR,
    ),
    document,
  };
}

/** The pair model's input for pair `i`, in the order of `PAIR_FEATURES`. */
export function pairFeatures(s: Survey, i: number, around: Surroundings = surroundings(s)): number[] {
  const own = s.pairs[i]!.counts;
  const x: number[] = [];
  pushRatios(x, own);
  x.push(Math.log(1 + own.cWords), own.oneToOne ? 0 : 1, own.follows);
  pushRatios(x, around.near[i]!);
  pushStructure(x, around.near[i]!);
  x.push(...around.document);
  return x;
}
