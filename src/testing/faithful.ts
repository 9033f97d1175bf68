// The matcher behind `expect(candidate).toStayFaithfulTo(reference)`, for vitest and jest alike.
import { type Document, findViolations, type PartialPolicy, resolvePolicy, type Violation } from '../core/index.ts';
import { loadEngineSync } from '../node/engine.ts';

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

let engine: ReturnType<typeof loadEngineSync> | null = null;

/**
 * Passes when the policy (default: no major change of meaning, not likely spun, made from the reference at all) finds no error in
 * `candidate` held against `reference`. Both are texts, or Documents from `extract`.
 * @throws TypeError for what is neither, which `.not` would else let pass, and for a policy that names what there is not
 */
export function toStayFaithfulTo(
  candidate: unknown,
  reference: string | Document,
  policy: PartialPolicy = {},
): MatcherResult {
  const resolved = resolvePolicy(policy);
  // Loading takes a few milliseconds and an engine has no state: one serves all tests of a process.
  engine ??= loadEngineSync();
  const report = engine.compare(candidate as string | Document, reference);
  const errors = findViolations(report, resolved).filter((v) => v.level === 'error');
  return {
    pass: errors.length === 0,
    message: () =>
      errors.length === 0
        ? `expected the text not to stay faithful to its reference, but nothing in it is an error (verdict: ${report.verdict.label})`
        : `expected the text to stay faithful to its reference, but ${said(errors)}:\n\n${errors.map(line).join('\n')}\n`,
  };
}

function said(errors: readonly Violation[]): string {
  if (errors.some((v) => v.rule === 'gate/not-from-reference')) return 'it cannot be held against it';
  return errors.length === 1 ? 'this changed' : `${errors.length} things changed`;
}

function line({ rule, message, finding }: Violation): string {
  const words = finding?.candidate ? ` at “${finding.candidate.text}”` : '';
  return `  • ${message}${message.includes(finding?.candidate?.text ?? '\u0000') ? '' : words} (${rule})`;
}
