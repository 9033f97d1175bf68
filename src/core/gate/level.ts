// What a finding does to a check, and whether a report reaches a level: those of `--fail-on`.
import type { Report, Severity } from '../types.ts';

export const LEVELS = ['off', 'warn', 'error'] as const;

/** What a finding does to a check: nothing, a line in the report, or a failure. */
export type Level = (typeof LEVELS)[number];

export const FAIL_LEVELS = ['major', 'minor', 'info', 'spun', 'verbatim'] as const;

/** A severity: any finding at or above it. `spun`, `verbatim`: the verdict. */
export type FailLevel = (typeof FAIL_LEVELS)[number];

const RANK: Record<Severity, number> = { info: 0, minor: 1, major: 2 };

/** Whether any of the levels is reached; false for none. */
export function reachesLevel(report: Report, levels: readonly FailLevel[]): boolean {
  return levels.some((level) => {
    if (level === 'spun' || level === 'verbatim') return report.verdict.label === level;
    return report.findings.some((f) => RANK[f.severity] >= RANK[level]);
  });
}
