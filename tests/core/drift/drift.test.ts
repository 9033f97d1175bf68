// The stage as a whole: one change gives one finding, spans lie in the sides, hostile text does no harm.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shared, withoutOverlaps } from '../../../src/core/drift/judge/overlap.ts';
import { sizeChange } from '../../../src/core/drift/pair/wording.ts';
import type { Candidate } from '../../../src/core/drift/types.ts';
import { negates, opposed } from '../../../src/core/drift/words/polarity.ts';
import { RULES, ruleOf } from '../../../src/core/findings.ts';
import { drift } from './pair.ts';

const proposal = (kind: Candidate['kind'], from: number, to: number, strength = 0.5): Candidate => ({
  kind,
  id: `drift/${kind}`,
  severity: 'major',
  reference: { from, to },
  candidate: { from, to },
  message: '',
  strength,
});

test.each(['', 'The police arrested two men.', '“We will not pay,” said Ada Crowle.'])(
  'what stands on both sides to the letter has not changed: %s',
  (text) => {
    expect(drift(text, text)).toEqual({ probability: 0, drifts: [] });
  },
);

describe('one change, one finding', () => {
  test.each([
    [
      'the more specific kind speaks',
      [proposal('predicate', 2, 4, 0.9), proposal('negation', 3, 4, 0.5)],
      ['negation'],
    ],
    ['two places give two findings', [proposal('number', 0, 1), proposal('negation', 3, 4)], ['number', 'negation']],
    ['of one kind the stronger speaks', [proposal('name', 0, 2, 0.4), proposal('name', 1, 3, 0.8)], ['name']],
  ] as const)('%s', (_, given, kinds) => {
    expect(withoutOverlaps(given).map((x) => x.kind)).toEqual(kinds);
  });

  test('kept findings never share candidate words', () => {
    const some = fc.tuple(
      fc.constantFrom('number', 'name', 'predicate', 'quotation'),
      fc.nat(20),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (list) => {
        const kept = withoutOverlaps(list.map(([k, from, n]) => proposal(k as Candidate['kind'], from, from + n)));
        return kept.every((a, i) => kept.every((b, j) => i === j || shared(a.candidate!, b.candidate!) === 0));
      }),
    );
  });
});

test.each([
  [1.4e6, 1.4e9, 'a thousand times larger'],
  [200, 20, 'ten times smaller'],
  [100, 112, '12% larger'],
  [5, -5, 'the sign is reversed'],
  [0, 5, ''],
])('from %d to %d: %s', (a, b, text) => {
  expect(sizeChange(a, b)).toBe(text);
});

test.each([
  ['rose', 'fell', true],
  ['rose', 'climbed', false],
  ['admitted', 'denied', true],
] as const)('%s against %s is opposite: %s', (a, b, wanted) => {
  expect(opposed(a, b)).toBe(wanted);
});

test.each([
  ['unable', 'able', true],
  ['harmless', 'harmful', true],
  ['able', 'unable', false],
] as const)('%s negates %s: %s', (a, b, wanted) => {
  expect(negates(a, b)).toBe(wanted);
});

test('an unchanged sentence has no findings and a low probability', () => {
  const text = 'The board said on Monday that it may close 12 of its 40 plants because of the storm.';
  const { probability, drifts } = drift(text, text);
  expect(drifts).toEqual([]);
  expect(probability).toBeLessThan(0.5);
});

test.each([
  ['empty', '', ''],
  ['one side empty', 'The plant may close.', ''],
  ['no spaces', 'a'.repeat(3000), 'b'.repeat(3000)],
  ['lone surrogates', 'It \ud800 may close.', 'It \udc00 will close.'],
  ['zero-width characters', 'It ma\u200by close.', 'It will\u200b close.'],
  ['object names', 'The constructor may be toString.', 'The __proto__ will be valueOf.'],
  ['only figures', '1 2 3 4 5 6 7 8 9 '.repeat(30), '9 8 7 6 5 4 3 2 1 '.repeat(30)],
])('hostile text: %s', (_, reference, candidate) => {
  const { probability, drifts } = drift(reference, candidate);
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1);
  for (const d of drifts) expect(d.message).not.toBe('');
});

test('every kind of drift has an entry in the catalogue, ids are unique', () => {
  const kinds =
    'number date name negation modality quantity role attribution quotation relation predicate addition omission garbled'.split(
      ' ',
    );
  expect(kinds.filter((k) => !RULES.some((r) => r.kind === k))).toEqual([]);
  expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  expect(ruleOf('drift/number')?.kind).toBe('number');
  expect(ruleOf('constructor')).toBeUndefined();
});
