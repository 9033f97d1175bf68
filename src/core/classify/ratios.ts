// Counts → the shares that models see: one vector for a pair, for the pairs around it, for a part and for the document.
import type { Counts } from './counts.ts';

export const per = (a: number, b: number): number => (b > 0 ? a / b : 0);
/** A share pulled towards `prior` by `weight` imaginary cases, so that one swap in one is not as sure as thirty in thirty. */
const shrunk = (a: number, b: number, prior: number, weight: number): number => (a + prior * weight) / (b + weight);

/** Order of the vector; names are the models' feature names. */
const RATIOS: Readonly<Record<string, (n: Counts) => number>> = {
  /** Words kept, of both sides. */
  kept: (n) => per(2 * n.kept, n.rWords + n.cWords),
  keptContent: (n) => per(2 * n.keptContent, n.rContent + n.cContent),
  keptStop: (n) => per(2 * (n.kept - n.keptContent), n.rWords - n.rContent + (n.cWords - n.cContent)),
  immutablesKept: (n) => shrunk(n.immutablesKept, n.immutables, 0.8, 2),
  mutablesKept: (n) => per(n.keptContent - n.immutablesKept, n.rContent - n.immutables),
  /** Names and numbers kept while other words were not: a spinner's protection. */
  contrast: (n) =>
    shrunk(n.immutablesKept, n.immutables, 0.8, 2) - per(n.keptContent - n.immutablesKept, n.rContent - n.immutables),
  factsAdded: (n) => per(n.factsAdded, n.cWords),
  /** Swaps a content word. */
  swaps: (n) => per(n.swaps, n.cContent),
  /** Of all words touched: how much is swapping slot by slot. */
  slotShare: (n) =>
    per(2 * n.swaps, 2 * n.swaps + n.inserted + n.deleted + n.rewordedWords + n.moved + 2 * n.stopSwaps),
  /** Of all words, those touched otherwise than by swapping: little in word-by-word spinning, much in paraphrase. */
  unslotted: (n) => per(n.inserted + n.deleted + n.rewordedWords + n.moved + 2 * n.stopSwaps, n.rWords + n.cWords),
  /** Content words that were kept or swapped where they stood, of both sides: nearly all in spinning, half in a person's retelling. */
  accounted: (n) => per(2 * (n.keptContent + n.swaps), n.rContent + n.cContent),
  /** Swaps of one word for one, not of phrases. */
  wordwise: (n) => shrunk(n.wordSwaps, n.swaps, 0.7, 3),
  wrongForm: (n) => shrunk(n.wrongForm, n.wordSwaps + n.inflected, 0.1, 3),
  termsBroken: (n) => shrunk(n.termsBroken, n.swaps, 0.05, 3),
  termsMade: (n) => shrunk(n.termsMade, n.swaps, 0.05, 3),
  varied: (n) => shrunk(n.varied, n.repeated, 0.1, 3),
  synonymShare: (n) => shrunk(n.swapSynonyms, n.swaps, 0.4, 3),
  unexplainedShare: (n) => shrunk(n.swapUnexplained, n.swaps, 0.3, 3),
  fairShare: (n) => shrunk(n.fair, n.weighed, 0.4, 3),
  wrongSense: (n) => per(n.wrongSense, n.cContent),
  wrongShare: (n) => shrunk(n.wrongSense, n.sensed, 0.15, 3),
  cosine: (n) => shrunk(n.cosine, n.sensed, 0.5, 3),
  fitDrop: (n) => shrunk(n.fitDrop, n.sensed, 0, 3),
  rarer: (n) => shrunk(n.rarer, n.sensed, 0, 3),
  stopSwaps: (n) => per(n.stopSwaps, n.cWords),
  inflected: (n) => per(n.inflected, n.cWords),
  respelled: (n) => per(n.respelled, n.cWords),
  mended: (n) => per(n.mended, n.cWords),
  inserted: (n) => per(n.inserted, n.cWords),
  deleted: (n) => per(n.deleted, n.rWords),
  reworded: (n) => per(n.rewordedWords, n.rWords + n.cWords),
  stopInserted: (n) => per(n.stopInserted, n.cWords),
  stopDeleted: (n) => per(n.stopDeleted, n.rWords),
  recast: (n) => per(n.recast, n.cWords),
  moved: (n) => per(n.moved, n.rWords),
  skeleton: (n) => shrunk(n.marksKept, n.marks, 0.8, 4),
  marksAdded: (n) => per(n.marksAdded, n.cWords),
  quotesLost: (n) => per(n.quoteMarksLost, n.quoteMarks + 2),
  quotesAdded: (n) => per(n.quoteMarksAdded, n.quoteMarks + 2),
  slips: (n) => per(n.slips, n.cWords),
  /** Logarithm of candidate length over reference length. */
  length: (n) => (n.rWords && n.cWords ? Math.log(n.cWords / n.rWords) : 0),
};

/** Shares that only mean something over several pairs. */
const STRUCTURE: Readonly<Record<string, (n: Counts) => number>> = {
  identical: (n) => per(n.identical, n.pairs),
  oneToOne: (n) => shrunk(n.oneToOne, n.pairs, 0.85, 1),
  follows: (n) => shrunk(n.follows, n.pairs, 0.85, 1),
  paragraphs: (n) => shrunk(n.breaksKept, n.breaks, 0.8, 2),
  voice: (n) => per(n.voiceChanged, n.pairs),
  swapped: (n) => per(n.swapped, n.pairs - n.identical),
  touched: (n) => per(n.pairs - n.identical, n.pairs),
};

export const RATIO_NAMES: readonly string[] = Object.keys(RATIOS);
export const STRUCTURE_NAMES: readonly string[] = Object.keys(STRUCTURE);
const RATIO_LIST = Object.values(RATIOS);
const STRUCTURE_LIST = Object.values(STRUCTURE);

/** Appends the ratios to `x`. */
export function pushRatios(x: number[], n: Counts): void {
  for (const f of RATIO_LIST) x.push(f(n));
}

export function pushStructure(x: number[], n: Counts): void {
  for (const f of STRUCTURE_LIST) x.push(f(n));
}
