// What a project allows. A policy is plain data from the configuration; `resolvePolicy` fills in the defaults.
import type { FindingKind, Severity } from '../types.ts';

/** What a finding does to a check: nothing, a line in the report, or a failure. */
export type Level = 'off' | 'warn' | 'error';

export interface Thresholds {
  /** Fails when `verdict.spin` is above it, 0..1; null: never. */
  readonly maxSpin: number | null;
  /** Fails when the share of copied words is above it, 0..1; null: never. */
  readonly maxCopied: number | null;
  /** Fails when the mean similarity of the pairs is below it, 0..1; null: never. */
  readonly minSimilarity: number | null;
  /** Fails when less of the candidate than this stands in the reference, 0..1; null: never. */
  readonly minCoverage: number | null;
}

export interface Policy extends Thresholds {
  /** Level by rule id ("drift/number") or kind ("number"); the rule id wins. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Level of findings that `rules` does not name. */
  readonly severities: Readonly<Record<Severity, Level>>;
  /** Findings below this confidence are dropped, 0..1. */
  readonly minConfidence: number;
}

/**
 * The default: a major change of meaning fails, a minor one is shown, and so does a text that was more likely spun than not.
 * Copied share and similarity are the business of the project: a syndication partner must copy, a rewriter must not.
 */
export const DEFAULT_POLICY: Policy = {
  maxSpin: 0.5,
  maxCopied: null,
  minSimilarity: null,
  minCoverage: null,
  rules: {},
  severities: { major: 'error', minor: 'warn', info: 'off' },
  minConfidence: 0,
};

export type PartialPolicy = Partial<Omit<Policy, 'severities'>> & {
  readonly severities?: Partial<Policy['severities']>;
};

/** Later parts win; `rules` and `severities` are merged entry by entry. */
export function resolvePolicy(...parts: readonly PartialPolicy[]): Policy {
  return {
    ...Object.assign({}, DEFAULT_POLICY, ...parts),
    rules: Object.assign({}, ...parts.map((p) => p.rules)),
    severities: Object.assign({}, DEFAULT_POLICY.severities, ...parts.map((p) => p.severities)),
  };
}

export function levelOf(
  finding: { readonly id: string; readonly kind: FindingKind; readonly severity: Severity },
  policy: Policy,
): Level {
  const named = (key: string) => (Object.hasOwn(policy.rules, key) ? policy.rules[key] : undefined);
  return named(finding.id) ?? named(finding.kind) ?? policy.severities[finding.severity];
}
