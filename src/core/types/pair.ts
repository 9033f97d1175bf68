// Which sentences and words belong together, and how alike they are: what `align`, `diff` and `score` give.
import type { Name, Token, Value } from './annotation.ts';
import type { Notice } from './document.ts';

/** Aligned sentences, m:n, ids ascending; both sides non-empty. */
export interface SentencePair {
  readonly id: number;
  readonly candidate: readonly number[];
  readonly reference: readonly number[];
  /** Crosses the document's main order. */
  readonly moved: boolean;
  /** 0..1: how clearly this pairing beats the next best. */
  readonly confidence: number;
}

export interface Alignment {
  /** In candidate order. */
  readonly pairs: readonly SentencePair[];
  /** Sentence ids without a partner; furniture is in neither list. */
  readonly onlyCandidate: readonly number[];
  readonly onlyReference: readonly number[];
  readonly notices: readonly Notice[];
}

/** One side of a pair: its sentences' tokens in one list, values and names indexing that list. */
export interface Side {
  readonly tokens: readonly Token[];
  readonly values: readonly Value[];
  readonly names: readonly Name[];
}

/** What the stages after `align` work on. */
export interface PairText {
  readonly reference: Side;
  readonly candidate: Side;
  /** Language of both, "mul" for one in two languages, "und" when it is unknown; absent: English. */
  readonly language?: string;
}

/** What ties two words. */
export type Relation =
  | 'identical'
  | 'case'
  | 'inflection'
  | 'spelling'
  | 'number-format'
  | 'synonym'
  | 'hypernym'
  | 'antonym'
  | 'contextual'
  | 'none';

/** Word link: token index in the reference side, token index in the candidate side. Many-to-many where the text is. */
export interface Link {
  readonly reference: number;
  readonly candidate: number;
  readonly relation: Relation;
  /** Probability that a person would link the two, 0..1. */
  readonly confidence: number;
}

export type EditOp = 'keep' | 'substitute' | 'insert' | 'delete' | 'move';

/** A change over token ranges [from, to) of either side; null where that side has nothing. Edits tile both sides. */
export interface TokenEdit {
  readonly op: EditOp;
  readonly relation: Relation;
  readonly reference: TokenSpan | null;
  readonly candidate: TokenSpan | null;
}

/** An edit as a report tells it: with what the lexicon knows of the two sides. */
export interface ExplainedEdit extends TokenEdit {
  /** How likely a person would say that the two sides belong together, or that the one side has no counterpart, 0..1. */
  readonly confidence: number;
}

/** Half-open token range. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** Two ways to write one thing: "US" and "United States", "3 March 2020" and "2020-03-03". */
export interface EqualForms {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
  readonly relation: 'spelling' | 'number-format';
}

/** A wording of the dictionary by sense where it stands in a text. */
export interface Wording extends TokenSpan {
  /** The object of its verb that stands inside and is none of it: "put [the merger] on hold". */
  readonly gap: TokenSpan | null;
  /** How many words it has, without articles and possessives. */
  readonly size: number;
}

/** Two different wordings that meet in a set of the dictionary. */
export interface Meeting {
  readonly reference: Wording;
  readonly candidate: Wording;
}

/** Wordings of a pair that can say one thing, and such as stand in one place and say another. */
export interface Synonymy {
  readonly same: readonly Meeting[];
  readonly other: readonly Meeting[];
}

export interface PairDiff {
  readonly links: readonly Link[];
  /** Without overlap, in the order of the reference. */
  readonly equal: readonly EqualForms[];
  readonly synonymy: Synonymy;
  /** In candidate order; deletions stand where they fell. */
  readonly edits: readonly TokenEdit[];
}

export interface PairScore {
  /** 0..1, fitted to human judgement of "says the same"; blind to small drifts by design. */
  readonly similarity: number;
  /** string-similarity's figure (bigram Dice, white space ignored), 0..1. */
  readonly dice: number;
}
