// What leaves the engine as plain JSON: the report of a comparison, and the answer of `score`.
import type { Sentence } from './annotation.ts';
import type { Container, Format, Notice, OffsetRun, PageStart, Range } from './document.ts';
import type { DriftKind, FindingKind, Provenance, Severity } from './drift.ts';
import type { EditOp, Relation } from './pair.ts';
import type { Label, Verdict } from './verdict.ts';

export interface ReportSpan extends Range {
  readonly text: string;
}

export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  /** Pair id, or null when it belongs to the document. */
  readonly pair: number | null;
  readonly candidate: ReportSpan | null;
  readonly reference: ReportSpan | null;
  readonly message: string;
  /** Every place of an evasion, at most 20, in the text of the side that has it; other findings have their spans alone. */
  readonly places?: readonly Range[];
  /** Content hash: the same finding in a moved or reformatted text keeps it. */
  readonly fingerprint: string;
}

export interface ReportEdit {
  readonly op: EditOp;
  readonly relation: Relation;
  /** How likely a person would say that the two sides belong together, or that the one side has no counterpart, 0..1. */
  readonly confidence: number;
  readonly candidate: readonly [number, number] | null;
  readonly reference: readonly [number, number] | null;
}

export interface ReportPair {
  readonly id: number;
  readonly candidate: readonly number[];
  readonly reference: readonly number[];
  readonly similarity: number;
  readonly dice: number;
  readonly label: Label;
  readonly moved: boolean;
  readonly confidence: number;
  /** Probability that the meaning changed. */
  readonly drift: number;
  readonly edits: readonly ReportEdit[];
}

/** Where the text came from, for reports that point into the file; both lists are empty when `text` is the file's content. */
export interface SourceMap {
  /** The file, where it holds several texts and the document's name says which; absent: that name. */
  readonly file?: string;
  readonly format: Format;
  /** What the text came in; absent when the file is the text itself. With no `offsets`, the file has no lines to point at. */
  readonly container?: Container;
  /** Where each page begins in the text; absent when the format has none. */
  readonly pages?: readonly PageStart[];
  readonly offsets: readonly OffsetRun[];
  readonly lineStarts: readonly number[];
}

export interface ReportDocument {
  readonly name: string;
  readonly title: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly source: SourceMap;
}

/** Plain JSON: what every reporter reads. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'spindrift'; readonly version: string };
  readonly candidate: ReportDocument;
  readonly reference: ReportDocument;
  readonly pairs: readonly ReportPair[];
  readonly findings: readonly Finding[];
  /** Findings that the options left out, by severity; absent when they left out none. */
  readonly leftOut?: Readonly<Record<Severity, number>>;
  readonly verdict: Verdict;
  /** What both sides state about author, date, address, publication and credits. */
  readonly provenance: Provenance;
  readonly notices: readonly Notice[];
}

export interface ScoreFinding {
  readonly id: string;
  readonly kind: DriftKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reference: ReportSpan | null;
  readonly candidate: ReportSpan | null;
  readonly message: string;
}

/** Two texts for `score`, as strings or as given tokens. */
export interface TextPair {
  readonly candidate: string | readonly string[];
  readonly reference: string | readonly string[];
}

/** What `score` says about one pair of texts. */
export interface PairResult {
  readonly similarity: number;
  readonly label: Label;
  readonly drift: number;
  readonly findings: readonly ScoreFinding[];
  readonly words: {
    readonly reference: readonly string[];
    readonly candidate: readonly string[];
    readonly links: readonly (readonly [
      reference: number,
      candidate: number,
      relation: Relation,
      confidence: number,
    ])[];
  };
  /** That a text was too long to be read to its end; absent when both were. */
  readonly notices?: readonly Notice[];
}
