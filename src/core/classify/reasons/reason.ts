// A reason for or against spinning: which features make it, and how a person would put it.
//
//   features `varied`    value 9 of 46    "9 of 46 words that occur again are rendered in another way than before"
//
// Tempting and wrong: a message for each feature; several count one thing, and a reader would take their sum for several proofs.
import type { Counts } from '../counts.ts';
import type { DocumentVector } from '../document-features.ts';
import type { Facts } from './examples.ts';

export interface Reason {
  readonly id: string;
  /** What it is about, where its figures say nothing by themselves: "punctuation". */
  readonly topic: string;
  readonly features: readonly string[];
  /** The figure that stands for the reason. */
  readonly value: (n: Counts, v: DocumentVector) => number;
  /**
   * `speaksFor`: the figure speaks for spinning. Null where the words would speak for the other side, since a model weighs a figure
   * against what is usual and not against nothing, and where nothing was counted; its weight is then told with the others'.
   */
  readonly message: (n: Counts, f: Facts, speaksFor: boolean) => string | null;
}
