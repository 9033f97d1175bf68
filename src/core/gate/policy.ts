// What a project allows. A policy is plain data from the configuration; `resolvePolicy` fills in the defaults.
import type { Finding, Severity } from '../types.ts';
import { checkedPolicy } from './checked-policy.ts';
import type { Level } from './level.ts';

interface Thresholds {
  /** Fails when `verdict.spin` is above it, 0..1; null: never, and what is found of spin is a warning unless `rules` names it. */
  readonly maxSpin: number | null;
  /** Fails when the share of copied words is above it, 0..1; null: never. */
  readonly maxCopied: number | null;
  /** Fails when the mean similarity of the pairs is below it, 0..1; null: never. */
  readonly minSimilarity: number | null;
  /** Fails when less of the candidate than this stands in the reference, 0..1; null: never. */
  readonly minCoverage: number | null;
  /** Fails when less of the reference than this stands in the candidate, 0..1; null: never. A teaser, or a page behind a paywall. */
  readonly minKept: number | null;
}

export interface Policy extends Thresholds {
  /** Level by rule id ("drift/number", "gate/spin") or kind ("number", "gate"); the rule id wins. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Level of findings that `rules` does not name. */
  readonly severities: Readonly<Record<Severity, Level>>;
  /** Findings below this confidence are dropped, 0..1. */
  readonly minConfidence: number;
}

/**
 * The default: a major change of meaning fails, a minor one is shown, and so does a text that was more likely spun than not.
 * Copied share and similarity are the business of the project: a syndication partner must copy, a rewriter must not. A text that
 * was not made from its reference fails unless `rules` says otherwise: nothing in it could be checked.
 */
export const DEFAULT_POLICY: Policy = {
  maxSpin: 0.5,
  maxCopied: null,
  minSimilarity: null,
  minCoverage: null,
  minKept: null,
  rules: {},
  severities: { major: 'error', minor: 'warn', info: 'off' },
  minConfidence: 0,
};

export type PartialPolicy = Partial<Omit<Policy, 'severities'>> & {
  readonly severities?: Partial<Policy['severities']>;
};

/** Later parts win; `rules` and `severities` are merged entry by entry. @throws TypeError for names and values that mean nothing */
export function resolvePolicy(...parts: readonly PartialPolicy[]): Policy {
  for (const part of parts) checkedPolicy(part);
  return {
    ...Object.assign({}, DEFAULT_POLICY, ...parts),
    rules: Object.assign({}, ...parts.map((p) => p.rules)),
    severities: Object.assign({}, DEFAULT_POLICY.severities, ...parts.map((p) => p.severities)),
  };
}

/** How much spin is too much is for `maxSpin` to say: findings of spin that is not are shown. */
export function levelOf(
  { id, kind, severity, confidence }: Pick<Finding, 'id' | 'kind' | 'severity' | 'confidence'>,
  policy: Policy,
): Level {
  const named = namedLevel(id, kind, policy);
  if (named) return named;
  const level = policy.severities[severity];
  const allowed = kind === 'spin' && (policy.maxSpin === null || confidence <= policy.maxSpin);
  return allowed && level === 'error' ? 'warn' : level;
}

/** Level of a rule of the gate itself: an error, unless `rules` says otherwise. */
export const gateLevelOf = (id: string, policy: Policy): Level => namedLevel(id, 'gate', policy) ?? 'error';

function namedLevel(id: string, kind: string, { rules }: Policy): Level | undefined {
  const named = (key: string) => (Object.hasOwn(rules, key) ? rules[key] : undefined);
  return named(id) ?? named(kind);
}
