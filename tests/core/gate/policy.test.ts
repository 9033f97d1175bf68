import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, levelOf, type PartialPolicy, resolvePolicy } from '../../../src/core/gate/index.ts';

const NUMBER = { id: 'drift/number', kind: 'number', severity: 'major' } as const;
const HEDGE = { id: 'drift/modality', kind: 'modality', severity: 'minor' } as const;

describe('levelOf', () => {
  test.each([
    ['a major finding fails by default', NUMBER, {}, 'error'],
    ['a minor one warns by default', HEDGE, {}, 'warn'],
    ['a kind can be switched off', NUMBER, { rules: { number: 'off' } }, 'off'],
    ['the rule id wins over the kind', NUMBER, { rules: { number: 'off', 'drift/number': 'warn' } }, 'warn'],
    ['severities can be raised', HEDGE, { severities: { minor: 'error' } }, 'error'],
    ['a rule named like a property of every object is no rule', { ...NUMBER, id: 'constructor' }, {}, 'error'],
  ] as const)('%s', (_what, finding, policy: PartialPolicy, level) => {
    expect(levelOf(finding, resolvePolicy(policy))).toBe(level);
  });
});

describe('resolvePolicy', () => {
  test('nothing given is the default', () => expect(resolvePolicy()).toEqual(DEFAULT_POLICY));

  test('later parts win, rules are merged', () => {
    const policy = resolvePolicy({ maxSpin: 0.8, rules: { number: 'off' } }, { maxSpin: 0.3, rules: { date: 'warn' } });
    expect(policy.maxSpin).toBe(0.3);
    expect(policy.rules).toEqual({ number: 'off', date: 'warn' });
  });
});
