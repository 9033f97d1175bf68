// Report and policy → what stands against this candidate.
import { hashText } from '../text/hash.ts';
import type { Finding, Report } from '../types.ts';
import { type Level, levelOf, type Policy } from './policy.ts';

/** A finding at the level that the policy gives it, or a threshold that was crossed (rule `gate/…`). */
export interface Violation {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  /** Content hash; thresholds hash the candidate's title or first sentence, so that a moved file keeps it. */
  readonly fingerprint: string;
  /** What the candidate says there, at most 120 characters, for people who read a baseline. */
  readonly snippet: string;
  /** The finding, or null for a threshold. */
  readonly finding: Finding | null;
}

/** In the order of the report, thresholds first. */
export function findViolations(report: Report, policy: Policy): Violation[] {
  const findings = report.findings.filter((f) => f.confidence >= policy.minConfidence);
  return [
    ...crossedThresholds(report, policy),
    ...findings.flatMap((finding) => {
      const level = levelOf(finding, policy);
      if (level === 'off') return [];
      const snippet = excerpt(finding.candidate?.text ?? finding.reference?.text ?? '');
      return [
        { rule: finding.id, level, message: finding.message, fingerprint: finding.fingerprint, snippet, finding },
      ];
    }),
  ];
}

function crossedThresholds(report: Report, policy: Policy): Violation[] {
  const { verdict } = report;
  const name =
    report.candidate.title ?? report.candidate.sentences.find((s) => s.role === 'body')?.text ?? report.candidate.name;
  // As the reports say it: what is not certain is not rounded to certain.
  const share = (x: number) => (x >= 0.995 && x < 1 ? '>99%' : `${Math.round(100 * x)}%`);
  const crossed: [rule: string, message: string][] = [];
  if (policy.maxSpin !== null && verdict.label !== 'insufficient' && verdict.spin > policy.maxSpin)
    crossed.push(['gate/spin', `spin probability ${share(verdict.spin)} is over ${share(policy.maxSpin)}`]);
  if (policy.maxCopied !== null && verdict.copied > policy.maxCopied)
    crossed.push(['gate/copied', `${share(verdict.copied)} of the words are copied, over ${share(policy.maxCopied)}`]);
  if (policy.minSimilarity !== null && verdict.similarity < policy.minSimilarity)
    crossed.push([
      'gate/similarity',
      `mean similarity ${share(verdict.similarity)} is under ${share(policy.minSimilarity)}`,
    ]);
  if (policy.minCoverage !== null && verdict.coverage.candidate < policy.minCoverage)
    crossed.push([
      'gate/coverage',
      `only ${share(verdict.coverage.candidate)} of the candidate stands in the reference, under ${share(policy.minCoverage)}`,
    ]);
  return crossed.map(([rule, message]) => ({
    rule,
    level: 'error',
    message,
    fingerprint: hashText(`${rule}\n${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`),
    snippet: excerpt(name),
    finding: null,
  }));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
