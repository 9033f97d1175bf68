// What every kind of drift sees and says. A detector reads one aligned pair and proposes changes of meaning; the judge
// decides which of them are reported.
import type { LanguagePack } from '../languages/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { AnalysedPair, Comparison, DriftKind, Finding, Link, Severity, Side, Token, TokenSpan } from '../types.ts';

/** One aligned pair with the look-ups that most kinds need, computed once. */
export interface DriftInput {
  readonly reference: Side;
  readonly candidate: Side;
  readonly diff: AnalysedPair['diff'];
  readonly score: AnalysedPair['score'];
  readonly lexicon: Lexicon;
  /** Rules of the pair's language; null: English. */
  readonly pack: LanguagePack | null;
  /** Null for `score`, which sees one pair only. */
  readonly context: Comparison | null;
  /** The pair's place in the comparison; null when `context` is. */
  readonly pair: AnalysedPair['pair'] | null;
  /** Words that stand for the subject of the reference, at most eight. */
  readonly subject: readonly Token[];
  /** Strongest link of each reference token, or undefined. */
  readonly ofReference: readonly (Link | undefined)[];
  /** Strongest link of each candidate token, or undefined. */
  readonly ofCandidate: readonly (Link | undefined)[];
  /** Maximal runs of tokens that did not survive as they were, widest first within a place; see `input.ts`. */
  readonly changes: readonly Change[];
  /** What kinds have found of the pair and others ask for, too; see `pair/once.ts`. */
  readonly known: object[];
}

/** A place where the two texts differ: neighbouring edits other than `keep` taken together. Either side may be empty, not both. */
export interface Change {
  readonly reference: TokenSpan;
  readonly candidate: TokenSpan;
}

/** A change of meaning that a detector proposes. Spans are token ranges of the pair's sides, as tight as the change. */
export interface Candidate {
  readonly kind: DriftKind;
  /** Catalogue id, such as `drift/number`. */
  readonly id: string;
  readonly severity: Severity;
  readonly reference: TokenSpan | null;
  readonly candidate: TokenSpan | null;
  /** Candidate tokens that the finding speaks for beyond its own span: a whole quotation of which only a part is shown. */
  readonly covers?: TokenSpan | undefined;
  /** One plain sentence: what became what, with size and direction. */
  readonly message: string;
  /** How sure the detector is that this is a change of meaning, 0..1, before the judge weighs it. */
  readonly strength: number;
  /** True: the judge may weigh severity, but never drops it (a quotation altered, a figure disjoint in the same slot). */
  readonly certain?: boolean | undefined;
}

/** Proposes changes of one kind. Pure, never throws, linear in the tokens of the pair. */
export type Detector = (input: DriftInput) => Candidate[];

/** Proposes findings that no single pair shows. */
export type DocumentDetector = (comparison: Comparison, lexicon: Lexicon) => Omit<Finding, 'fingerprint'>[];
