// Outcomes of many candidates → does this run pass?
import type { Report } from '../types.ts';
import { type Baseline, type BaselineEntry, matchBaseline, type NamedViolation } from './baseline.ts';

/** One candidate's outcome: compared, or what went wrong with it. */
export type CheckedArticle = ComparedArticle | FailedArticle;

export interface ComparedArticle {
  readonly candidate: string;
  readonly reference: string;
  /** How its reference was found: "pair", "only", "front matter", "name" or "content". */
  readonly how: string;
  readonly report: Report;
  readonly violations: readonly NamedViolation[];
  readonly error: null;
}

export interface FailedArticle {
  readonly candidate: string;
  /** The file, where it holds several candidates. */
  readonly file?: string;
  readonly reference: string | null;
  readonly error: string;
  readonly hint: string;
}

export interface CheckRun {
  readonly articles: readonly CheckedArticle[];
  /** Violations that the baseline does not know. */
  readonly fresh: readonly NamedViolation[];
  readonly known: readonly NamedViolation[];
  readonly stale: readonly BaselineEntry[];
  /** `failed`: new errors, or stale entries in a strict run. `broken`: some candidate could not be checked, which is never a pass. */
  readonly outcome: 'passed' | 'failed' | 'broken';
}

/** @param isDue whether the run says what became of a candidate's entries in the baseline */
export function concludeRun(
  articles: readonly CheckedArticle[],
  baseline: Baseline | null,
  strictBaseline: boolean,
  isDue?: (candidate: string) => boolean,
): CheckRun {
  const violations = articles.flatMap((a) => (a.error === null ? a.violations : []));
  const { fresh, known, stale } = baseline
    ? matchBaseline(violations, baseline, isDue)
    : { fresh: violations, known: [], stale: [] };
  const failed = fresh.some((v) => v.level === 'error') || (strictBaseline && stale.length > 0);
  const broken = articles.length === 0 || articles.some((a) => a.error !== null);
  return { articles, fresh, known, stale, outcome: broken ? 'broken' : failed ? 'failed' : 'passed' };
}
