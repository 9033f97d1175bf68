// What surrounds a pair: the pairs next to it, the document, and how the alignment covers both texts.

import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison } from '../types.ts';
import { addCounts, type Counts, countPair, noCounts, type PairCounts } from './counts.ts';
import { sumWords } from './coverage.ts';
import { pushRatios, pushStructure, RATIO_NAMES, STRUCTURE_NAMES } from './ratios.ts';

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
  const whole = noCounts();
  const pairs = comparison.pairs.map((p, i) => {
    const counted = countPair(p, followsPrevious(comparison.pairs, i), lexicon);
    addCounts(whole, counted.counts);
    return counted;
  });
  const { coverage, words } = sumWords(comparison);
  return { pairs, whole, coverage, words };
}

/** A pair on its own, as `score` sees it. */
export function surveyAlone(pair: AnalysedPair, lexicon: Lexicon): Survey {
  const counted = countPair(pair, true, lexicon);
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

/** Pairs before and after that count as near, with falling weight; three is a paragraph's length. */
const NEAR = 3;

/** The pair model's input for pair `i`, in the order of `PAIR_FEATURES`. */
export function pairFeatures(s: Survey, i: number): number[] {
  const own = s.pairs[i]!.counts;
  const x: number[] = [];
  pushRatios(x, own);
  x.push(Math.log(1 + own.cWords), own.oneToOne ? 0 : 1, own.follows);
  const near = noCounts();
  for (let k = Math.max(0, i - NEAR); k <= Math.min(s.pairs.length - 1, i + NEAR); k++)
    addCounts(near, s.pairs[k]!.counts, 1 / (1 + Math.abs(k - i) / 2));
  pushRatios(x, near);
  pushStructure(x, near);
  pushRatios(x, s.whole);
  pushStructure(x, s.whole);
  x.push(s.coverage.candidate, s.coverage.reference);
  return x;
}
