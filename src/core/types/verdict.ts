// How each pair, and the whole, was made: what `classify` sees and gives.
import type { AnnotatedDocument } from './annotation.ts';
import type { Alignment, PairDiff, PairScore, PairText, SentencePair } from './pair.ts';

export type Label = 'copied' | 'edited' | 'spun' | 'rewritten';

export interface PairLabel {
  readonly label: Label;
  /** Probability of that label, 0..1. */
  readonly confidence: number;
}

/** One pair with all that was found out about it before drift; what document-level stages see. */
export interface AnalysedPair {
  readonly pair: SentencePair;
  readonly text: PairText;
  readonly diff: PairDiff;
  readonly score: PairScore;
}

/** What `classify` and document-level drift look at. */
export interface Comparison {
  readonly candidate: AnnotatedDocument;
  readonly reference: AnnotatedDocument;
  readonly alignment: Alignment;
  readonly pairs: readonly AnalysedPair[];
}

export type VerdictLabel = 'verbatim' | 'edited' | 'spun' | 'rewritten' | 'independent' | 'insufficient';

/** One reason for or against spinning. */
export interface Evidence {
  readonly id: string;
  readonly value: number;
  /** Contribution to the log-odds of spinning; negative speaks against it. */
  readonly effect: number;
  readonly message: string;
  /** First and last sentence id of the part of the candidate that it is about; null: the whole text. */
  readonly sentences: readonly [number, number] | null;
}

/** A run of candidate sentences that were made in one way. */
export interface VerdictPart {
  readonly label: Label | 'added';
  /** First and last sentence id. */
  readonly sentences: readonly [number, number];
  /** Share of the candidate's body words. */
  readonly share: number;
}

export interface Verdict {
  readonly label: VerdictLabel;
  readonly confidence: number;
  /** Calibrated probability that the candidate was machine-rewritten from the reference; at most .8 where it is `wordedAnew`. */
  readonly spin: number;
  /** Length-weighted mean similarity of the pairs, 0..1. */
  readonly similarity: number;
  /** Share of body words, those of captions among them, that stand in a pair, per side. */
  readonly coverage: { readonly candidate: number; readonly reference: number };
  /** Share of the candidate's body words that stand in `copied` pairs. */
  readonly copied: number;
  /** Whole passages are worded anew and not word by word: a person who rewrites sentence by sentence leaves the same traces as a program. */
  readonly wordedAnew: boolean;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** The candidate part by part, in its order; more than one when it was made in several ways. */
  readonly parts: readonly VerdictPart[];
}
