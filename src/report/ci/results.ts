// What the formats for CI share: findings and crossed thresholds of one or many comparisons, placed in the candidate's file.
import type { CheckRun, Finding, Report } from '../../core/index.ts';
import { pagesOf } from '../view/pages.ts';
import { type SourceRegion, sourcePlacer } from '../view/source-position.ts';
import { visibleLine } from '../view/visible.ts';

type CiLevel = 'error' | 'warning' | 'note';

export interface CiResult {
  readonly rule: string;
  readonly level: CiLevel;
  readonly message: string;
  readonly fingerprint: string;
  /** Candidate file. */
  readonly file: string;
  /** Null when the finding belongs to the whole text. */
  readonly region: SourceRegion | null;
  readonly related: { readonly file: string; readonly region: SourceRegion | null } | null;
}

const SEVERITY_LEVELS = { major: 'error', minor: 'warning', info: 'note' } as const;

/** Findings of one comparison, levels by severity. */
export function resultsOfReport(report: Report): CiResult[] {
  const place = placersOf(report);
  return report.findings.map((f) => ({
    ...place(f),
    rule: f.id,
    level: SEVERITY_LEVELS[f.severity],
    message: visibleLine(withPages(report, f, f.message)),
    fingerprint: f.fingerprint,
  }));
}

function withPages(report: Report, finding: Finding, message: string): string {
  const pages = pagesOf(report, finding);
  return pages === null ? message : `${message} (${pages})`;
}

/** What the baseline of a run does not know, levels by its policy. */
export function resultsOfRun(run: CheckRun): CiResult[] {
  const fresh = new Set(run.fresh);
  return run.articles.flatMap((article) => {
    if (article.error !== null)
      return [
        {
          rule: 'gate/unchecked',
          level: 'error' as const,
          message: visibleLine(article.error),
          fingerprint: `unchecked ${article.candidate}`,
          file: article.file ?? article.candidate,
          region: null,
          related: null,
        },
      ];
    const place = placersOf({ ...article.report, candidate: { ...article.report.candidate, name: article.candidate } });
    return article.violations
      .filter((v) => fresh.has(v))
      .map((v) => ({
        ...(v.finding
          ? place(v.finding)
          : { file: article.report.candidate.source.file ?? article.candidate, region: null, related: null }),
        rule: v.rule,
        level: v.level === 'error' ? ('error' as const) : ('warning' as const),
        message: visibleLine(v.finding ? withPages(article.report, v.finding, v.message) : v.message),
        fingerprint: v.fingerprint,
      }));
  });
}

function placersOf(report: Report): (f: Finding) => Pick<CiResult, 'file' | 'region' | 'related'> {
  const candidate = placerOf(report.candidate);
  const reference = placerOf(report.reference);
  const sentences = report.candidate.sentences;
  return (f) => {
    // What is missing from the candidate is shown where its pair stands.
    const pair = f.pair === null ? undefined : report.pairs.find((p) => p.id === f.pair);
    const home = f.candidate ?? (pair ? (sentences[pair.candidate[0] ?? -1] ?? null) : null);
    return {
      file: fileOf(report.candidate),
      region: (home && candidate?.(home)) ?? null,
      related: f.reference && { file: fileOf(report.reference), region: reference?.(f.reference) ?? null },
    };
  };
}

const fileOf = ({ name, source }: Report['candidate']): string => source.file ?? name;

/** Null for files whose text has no lines to point at, such as DOCX and PDF. */
const placerOf = (document: Report['candidate']) =>
  document.source.container && document.source.offsets.length === 0 ? null : sourcePlacer(document);

/** Each fingerprint once per occurrence: a second equal finding gets its number, so that none replaces another. */
export function uniqueFingerprints(results: readonly CiResult[]): string[] {
  const seen = new Map<string, number>();
  return results.map(({ rule, fingerprint }) => {
    const key = `${rule} ${fingerprint}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return n === 1 ? fingerprint : `${fingerprint}-${n}`;
  });
}
