// Where the meaning changed, and what became of author, date and address: what `drift` and `provenance` give.
import type { TokenSpan } from './pair.ts';

export type DriftKind =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'modality'
  | 'quantity'
  | 'role'
  | 'attribution'
  | 'quotation'
  | 'relation'
  | 'predicate'
  | 'addition'
  | 'omission'
  | 'garbled';

export type FindingKind = DriftKind | 'spin' | 'evasion' | 'provenance';

export type Severity = 'major' | 'minor' | 'info';

/** A change of meaning inside one pair, over tokens of its sides. */
export interface Drift {
  readonly kind: DriftKind;
  /** Catalogue id, such as `drift/number`. */
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reference: TokenSpan | null;
  readonly candidate: TokenSpan | null;
  /** One plain sentence: what became what, with size and direction. */
  readonly message: string;
}

/** Drift of one pair and the calibrated probability that its meaning changed (0.5 is the decision). */
export interface PairDrift {
  readonly probability: number;
  readonly drifts: readonly Drift[];
}

/** One fact about where the text comes from, and what became of it. */
export interface ProvenanceField {
  readonly field: 'byline' | 'published' | 'canonical' | 'site' | 'credit';
  /** As the reference states it, null when it does not. */
  readonly reference: string | null;
  /** As the candidate states it, null when it does not. */
  readonly candidate: string | null;
  /** `kept`: the candidate says it somewhere; `changed`: it says something else; `lost`: nothing; `added`: only the candidate states it. */
  readonly status: 'kept' | 'changed' | 'lost' | 'added';
}

export interface Provenance {
  readonly fields: readonly ProvenanceField[];
}
