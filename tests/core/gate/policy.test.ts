import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, levelOf, type PartialPolicy, resolvePolicy } from '../../../src/core/gate/index.ts';

const NUMBER = { id: 'drift/number', kind: 'number', severity: 'major', confidence: 0.9 } as const;
const HEDGE = { id: 'drift/modality', kind: 'modality', severity: 'minor', confidence: 0.9 } as const;

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

describe('what a policy cannot say', () => {
  test.each([
    [{ rulez: {} }, 'no option “rulez”, did you mean “rules”?'],
    [{ rules: { nummber: 'off' } }, 'no rule “nummber”, did you mean “number”?'],
    [{ rules: { 'drift/nubmer': 'off' } }, 'did you mean “drift/number”'],
    [{ rules: { date: 'offf' } }, 'policy.rules: date cannot be “offf”, did you mean “off”?'],
    [{ severities: { majro: 'off' } }, 'no severity “majro”, did you mean “major”?'],
    [{ maxSpin: 50 }, 'policy.maxSpin must be a number from 0 to 1, or null'],
    [{ minConfidence: null }, 'policy.minConfidence must be a number from 0 to 1'],
    [{ rules: [] }, 'policy.rules must be an object, not an array'],
    [null, 'policy must be an object, not null'],
  ])('%j', (policy, message) => expect(() => resolvePolicy(policy as PartialPolicy)).toThrow(message));
});
