// The catalogue of findings: one entry per rule, feeding the terminal, HTML, SARIF rules and `spindrift explain`.
import type { FindingKind, Severity } from './types.ts';

export interface Rule {
  /** Stable id; never renamed. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters to the reader. */
  readonly why: string;
  /** What to do about it. */
  readonly action: string;
  /** Reference → candidate: one pair that is reported, one that is not. */
  readonly reported: readonly [string, string];
  readonly fair: readonly [string, string];
}

export const RULES: readonly Rule[] = [
  {
    id: 'drift/number',
    kind: 'number',
    title: 'Number changed',
    severity: 'major',
    why: 'A figure, unit or magnitude that differs from the reference makes the copy state something false.',
    action: 'Restore the figure of the reference, or cite where the new one comes from.',
    reported: ['killed 17 people', 'killed 70 people'],
    fair: ['1,200 people', '1.2 thousand people'],
  },
];

const BY_ID = new Map(RULES.map((r) => [r.id, r]));

/** The rule of an id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
