// Report and policy → what stands against this candidate.
import { hashText } from '../text/hash.ts';
import type { Finding, Report } from '../types.ts';
import type { Level } from './level.ts';
import { gateLevelOf, levelOf, type Policy } from './policy.ts';

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
  const found = report.findings
    .filter((f) => f.confidence >= policy.minConfidence)
    .flatMap((finding): Violation[] => {
      const level = levelOf(finding, policy);
      if (level === 'off') return [];
      const snippet = excerpt(finding.candidate?.text ?? finding.reference?.text ?? '');
      return [
        { rule: finding.id, level, message: finding.message, fingerprint: finding.fingerprint, snippet, finding },
      ];
    });
  // That the text is spun is one error: where a finding says it and where, the threshold need not say it again.
  const told = found.some((v) => v.finding?.kind === 'spin' && v.level === 'error');
  return [...crossedThresholds(report, policy).filter((v) => !(told && v.rule === 'gate/spin')), ...found];
}

/** Share of the candidate with a counterpart below which the text was not made from the reference, whatever the rest looks like. */
const NEXT_TO_NONE = 0.1;

/** Why nothing could be said of the candidate by this reference, or null when it was made from it. */
function unrelatedWords({ verdict, pairs, notices, candidate, reference }: Report): string | null {
  if (!hasWords(candidate.text)) return 'the candidate holds no text: there is nothing that could be faithful';
  if (!hasWords(reference.text)) return 'the reference holds no text: there is nothing to hold the candidate against';
  const foreign = notices.some((n) => n.id === 'languages-differ');
  if (foreign && (pairs.length === 0 || verdict.label === 'insufficient'))
    return 'the two are in different languages: a translation is not recognised, so nothing was checked';
  // Coverage counts no titles: of a headline alone it is nothing, whatever stands in the reference.
  const titleAlone = !candidate.sentences.some((s) => s.role !== 'title' && s.role !== 'furniture' && hasWords(s.text));
  const related = titleAlone || verdict.coverage.candidate >= NEXT_TO_NONE;
  if (pairs.length > 0 && verdict.label !== 'independent' && related) return null;
  const has = pairs.length === 0 ? 'nothing' : `only ${share(verdict.coverage.candidate)}`;
  return `the text was not made from this reference: ${has} of it has a counterpart there`;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** As the reports say it: what is not certain is not rounded to certain. */
const share = (x: number): string => (x >= 0.995 && x < 1 ? '>99%' : `${Math.round(100 * x)}%`);

function crossedThresholds(report: Report, policy: Policy): Violation[] {
  const { verdict } = report;
  const name =
    report.candidate.title ?? report.candidate.sentences.find((s) => s.role === 'body')?.text ?? report.candidate.name;
  const crossed: [rule: string, message: string][] = [];
  const unrelated = unrelatedWords(report);
  if (unrelated !== null) crossed.push(['gate/not-from-reference', unrelated]);
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
  // Of what was not made from it nothing is kept, and that is told.
  if (policy.minKept !== null && unrelated === null && verdict.coverage.reference < policy.minKept)
    crossed.push([
      'gate/kept',
      `only ${share(verdict.coverage.reference)} of the reference stands in the candidate, under ${share(policy.minKept)}`,
    ]);
  const fingerprint = (rule: string) => hashText(`${rule}\n${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
  return crossed.flatMap(([rule, message]) => {
    const level = gateLevelOf(rule, policy);
    if (level === 'off') return [];
    return [{ rule, level, message, fingerprint: fingerprint(rule), snippet: excerpt(name), finding: null }];
  });
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
