// One entry of the catalogue of findings.
import type { FindingKind, Severity } from '../types.ts';

export interface Rule {
  /** Stable id; never renamed. */
  readonly id: string;
  /** "gate": a threshold of the policy of `check`, not a finding in the text. */
  readonly kind: FindingKind | 'gate';
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters to the reader. */
  readonly why: string;
  /** What to do about it. */
  readonly action: string;
  /** How it is told, where that takes more than a look at the text, and what the method cannot see. */
  readonly method?: readonly string[];
  readonly limits?: string;
  /** Reference → candidate: one pair that is reported, one that is not. */
  readonly reported: readonly [string, string];
  readonly fair: readonly [string, string];
}
