import type { Finding, FindingKind, Report, Severity } from '../../core/index.ts';
import { SEVERITIES } from './words.ts';

/** Findings of one kind, counted. */
interface KindTally {
  readonly kind: FindingKind;
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Counts by kind, the gravest first; ties by number, then by name of the kind. */
export function tallyByKind(findings: readonly Finding[]): readonly KindTally[] {
  const tallies = new Map<FindingKind, { kind: FindingKind; total: number; bySeverity: Record<Severity, number> }>();
  for (const f of findings) {
    const t = tallies.get(f.kind) ?? { kind: f.kind, total: 0, bySeverity: { major: 0, minor: 0, info: 0 } };
    tallies.set(f.kind, t);
    t.total++;
    t.bySeverity[f.severity]++;
  }
  return [...tallies.values()].sort(
    (a, b) =>
      b.bySeverity.major - a.bySeverity.major ||
      b.bySeverity.minor - a.bySeverity.minor ||
      b.total - a.total ||
      (a.kind < b.kind ? -1 : 1),
  );
}

/** Counts by severity over the whole report. */
export function tallyBySeverity(report: Report): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { major: 0, minor: 0, info: 0 };
  for (const f of report.findings) counts[f.severity]++;
  return counts;
}

/** Gravest first, then in the order of the candidate's text, then of the reference's. */
export function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.candidate?.start ?? Number.MAX_SAFE_INTEGER) - (b.candidate?.start ?? Number.MAX_SAFE_INTEGER) ||
    (a.reference?.start ?? Number.MAX_SAFE_INTEGER) - (b.reference?.start ?? Number.MAX_SAFE_INTEGER) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Kinds that say how a text was made or what stands beside it, not that its meaning moved. */
const NO_CHANGE: ReadonlySet<FindingKind> = new Set(['spin', 'evasion', 'provenance']);

/** Changes of meaning that stand beside the verdict: "Edited copy" alone says nothing of the figures in it. */
export function changesOfMeaning({ findings }: Pick<Report, 'findings'>): {
  readonly major: number;
  readonly minor: number;
} {
  const of = (severity: Severity) => findings.filter((f) => f.severity === severity && !NO_CHANGE.has(f.kind)).length;
  return { major: of('major'), minor: of('minor') };
}
