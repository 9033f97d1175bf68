// Every option and threshold with its reason. Stages read resolved options only.
import type { FindingKind, Severity } from './types.ts';

export interface Options {
  /** Findings below this severity are dropped. */
  readonly minSeverity: Severity;
  /** Drift findings below this confidence are dropped, 0..1. */
  readonly minConfidence: number;
  /** Only these kinds of findings, or null for all. */
  readonly only: readonly FindingKind[] | null;
  /** Never these kinds of findings. */
  readonly ignore: readonly FindingKind[];
}

export const DEFAULT_OPTIONS: Options = { minSeverity: 'info', minConfidence: 0, only: null, ignore: [] };

/**
 * Stated limits: past them a stage falls back and says so in a notice, so that no input hangs. A file is at most 32 MB, unpacked 64 MB
 * (`node/to-source.ts`, `core/extract/office/zip.ts`); within them all one comparison stays under 2 GB of memory.
 */
export const LIMITS = {
  /** UTF-16 units of one document that are analysed, twenty books of 600,000; two files of them take 1.7 GB, two texts of 20 million 2.6 GB. */
  documentChars: 12_000_000,
  /** Tokens of one sentence that are analysed together; longer runs are cut at the nearest white space. */
  sentenceTokens: 2_000,
  /** UTF-16 units of one sentence; catches runs without white space, ten units a word. */
  sentenceChars: 20_000,
  /** UTF-16 units of an HTML page that are parsed; 10 MB take about a second. */
  htmlChars: 12_000_000,
  /** UTF-16 units of Markdown that are parsed as such; the parser takes about a second for 2 MB. */
  markdownChars: 2_000_000,
  /** Block quotes inside each other; the parser's time grows with the square of it. */
  markdownNesting: 100,
  /** Places of one kind of evasion that a finding lists. */
  evasionPlaces: 20,
  /** Tokens a side of a pair up to which word alignment runs in full. */
  pairTokens: 1_200,
  /** Equal pairs that are compared each by itself; a book may say "Amen" some hundred times. */
  equalPairs: 500,
} as const;
