// The catalogue of findings: one entry per rule, feeding the terminal, HTML, SARIF rules and `spindrift explain`.
import { DRIFT_RULES } from './findings/drift.ts';
import { GATE_RULES } from './findings/gate.ts';
import { MAKING_RULES } from './findings/making.ts';
import type { Rule } from './findings/rule.ts';

export type { Rule } from './findings/rule.ts';

export const RULES: readonly Rule[] = [...DRIFT_RULES, ...MAKING_RULES, ...GATE_RULES];

const BY_ID = new Map(RULES.map((r) => [r.id, r]));

/** The rule of an id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
