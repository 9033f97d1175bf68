// The verdict models' input: the ratios of the part that looks most like spinning, and how the pairs of the whole
// document were labelled.
import { type Counts, sumCounts } from './counts.ts';
import { pushRatios, pushStructure, RATIO_NAMES, STRUCTURE_NAMES } from './ratios.ts';
import { type Region, spunRegion, weightOf } from './region.ts';

/** Probabilities of `copied edited spun rewritten`, in that order. */
export type LabelOdds = readonly [copied: number, edited: number, spun: number, rewritten: number];

interface DocumentInput {
  readonly pairs: readonly Counts[];
  readonly whole: Counts;
  readonly coverage: { readonly candidate: number; readonly reference: number };
  readonly words: number;
}

export const DOCUMENT_FEATURES: readonly string[] = [
  ...RATIO_NAMES,
  ...STRUCTURE_NAMES,
  'regionSpun',
  'regionWords',
  'regionShare',
  'covered',
  'used',
  'copiedWords',
  'editedWords',
  'spunWords',
  'rewrittenWords',
  'identicalWords',
];

export interface DocumentVector {
  readonly x: readonly number[];
  readonly region: Region;
  readonly counts: Counts;
}

export function documentFeatures(d: DocumentInput, odds: readonly LabelOdds[]): DocumentVector {
  const region = spunRegion(
    odds.map((o) => o[2]),
    d.pairs,
  );
  const counts = sumCounts(d.pairs.slice(region.from, region.to));
  let spun = 0;
  let weights = 0;
  for (let i = region.from; i < region.to; i++) {
    const pair = d.pairs[i]!;
    spun += odds[i]![2] * weightOf(pair);
    weights += weightOf(pair);
  }
  const labels = [0, 0, 0, 0];
  let identical = 0;
  d.pairs.forEach((p, i) => {
    for (let k = 0; k < 4; k++) labels[k]! += odds[i]![k]! * p.cWords;
    identical += p.identical * p.cWords;
  });
  const aligned = Math.max(1, d.whole.cWords);
  const x: number[] = [];
  pushRatios(x, counts);
  pushStructure(x, counts);
  x.push(
    spun / Math.max(1, weights),
    Math.log(1 + counts.cWords),
    counts.cWords / Math.max(1, d.words, d.whole.cWords),
    d.coverage.candidate,
    d.coverage.reference,
    ...labels.map((n) => n / aligned),
    identical / aligned,
  );
  return { x, region, counts };
}

const REGION_SPUN = DOCUMENT_FEATURES.indexOf('regionSpun');

/** Share of the words that stand in sentences that look spun, below which the whole cannot be called so. */
export const BORNE_OUT = 0.2;

/** Share of the words that stand in sentences that look spun, taken one by one, 0..1. */
export const spunShare = (x: readonly number[]): number => x[REGION_SPUN]!;

/** Log-odds of that share; the model's straight-line term. */
export function spunOdds(x: readonly number[]): number {
  const share = spunShare(x);
  return Math.log((share + 0.01) / (1.01 - share));
}
