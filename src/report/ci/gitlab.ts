// GitLab code quality: a JSON list, shown in the merge request.
import type { BatchReporter } from '../batch.ts';
import type { Reporter } from '../reporter.ts';
import { type CiResult, resultsOfReport, resultsOfRun, uniqueFingerprints } from './results.ts';

const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const;

export const reportGitlab: Reporter = (report) => codeQuality(resultsOfReport(report));

export const reportRunGitlab: BatchReporter = (run) => codeQuality(resultsOfRun(run));

function codeQuality(results: readonly CiResult[]): string {
  const prints = uniqueFingerprints(results);
  const issues = results.map((r, i) => ({
    description: r.message,
    check_name: r.rule,
    fingerprint: `${r.file} ${prints[i]}`,
    severity: SEVERITIES[r.level],
    location: { path: r.file, lines: { begin: r.region?.startLine ?? 1, end: r.region?.endLine ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
