import { describe, expect, test } from 'vitest';
import { findViolations, type PartialPolicy, resolvePolicy, type Verdict } from '../../../src/core/index.ts';
import { buildReport } from '../../report/build-report.ts';

const rulesOf = (spec: Parameters<typeof buildReport>[0], policy: PartialPolicy = {}) =>
  findViolations(buildReport(spec), resolvePolicy(policy)).map((v) => `${v.level} ${v.rule}`);

describe('a text that was not made from its reference', () => {
  const independent: Partial<Verdict> = { label: 'independent', spin: 0, coverage: { candidate: 0, reference: 0 } };
  const wrong = { pieces: [{ candidate: 'A bike.' }, { reference: 'A trial.' }], verdict: independent };
  const sliver = { ...independent, label: 'edited', coverage: { candidate: 0.05, reference: 0.9 } } as const;
  const foreign = { ...sliver, coverage: { candidate: 0.5, reference: 1 } };

  test.each<[string, string[], string[]]>([
    ['fails', rulesOf(wrong), ['error gate/not-from-reference']],
    ['warns', rulesOf(wrong, { rules: { 'gate/not-from-reference': 'warn' } }), ['warn gate/not-from-reference']],
    ['passes where the policy says so', rulesOf(wrong, { rules: { gate: 'off' } }), []],
    ['fails for a sliver', rulesOf({ pieces: [{ pair: 'A.' }], verdict: sliver }), ['error gate/not-from-reference']],
    ['passes when half of it is from there', rulesOf({ pieces: [{ pair: 'A.' }], verdict: foreign }), []],
    [
      'fails when half is too little',
      rulesOf({ pieces: [{ pair: 'A.' }], verdict: foreign }, { minCoverage: 0.7 }),
      ['error gate/coverage'],
    ],
  ])('%s', (_what, rules, expected) => expect(rules).toEqual(expected));
});

describe('a text that keeps little of its reference, as a page behind a paywall does', () => {
  const stub = (label: 'insufficient' | 'independent', reference: number) => ({
    pieces: [{ pair: 'A.' }],
    verdict: { label, spin: 0, coverage: { candidate: label === 'independent' ? 0 : 1, reference } },
  });
  test.each([
    ['passes when nothing is asked for', stub('insufficient', 0.1), {}, []],
    ['fails under the least share', stub('insufficient', 0.1), { minKept: 0.5 }, ['error gate/kept']],
    ['fails with a headline alone', stub('insufficient', 0), { minKept: 0.5 }, ['error gate/kept']],
    ['passes with as much', stub('insufficient', 0.5), { minKept: 0.5 }, []],
    ['warns', stub('insufficient', 0.1), { minKept: 0.5, rules: { 'gate/kept': 'warn' } }, ['warn gate/kept']],
    ['is told once what it is not', stub('independent', 0), { minKept: 0.5 }, ['error gate/not-from-reference']],
  ] as const)('%s', (_what, spec, policy, rules) => expect(rulesOf(spec, policy)).toEqual(rules));
});

describe('a spun text', () => {
  const spun = (severity: 'major' | 'minor') => ({
    pieces: [{ pair: 'A [ship|vessel] sank.', findings: [{ kind: 'spin' as const, severity, message: 'spun' }] }],
    verdict: { label: 'spun' as const, spin: 0.9 },
  });

  test('is one error where a finding says where', () =>
    expect(rulesOf(spun('major'))).toEqual(['error document/spin']));
  // `maxSpin: null` said "never", and the finding failed the text all the same.
  test.each<readonly [string, PartialPolicy, readonly string[]]>([
    ['allowed altogether', { maxSpin: null }, ['warn document/spin']],
    ['allowed as far as that', { maxSpin: 0.95 }, ['warn document/spin']],
    ['more than allowed', { maxSpin: 0.85 }, ['error document/spin']],
    ['allowed, and named by a rule', { maxSpin: null, rules: { spin: 'error' } }, ['error document/spin']],
    ['allowed, and not worth a word', { maxSpin: null, rules: { spin: 'off' } }, []],
  ])('%s', (_, policy, rules) => expect(rulesOf(spun('major'), policy)).toEqual(rules));
  test('is an error of the threshold where the finding is none', () =>
    expect(rulesOf(spun('major'), { rules: { spin: 'off' } })).toEqual(['error gate/spin']));
});
