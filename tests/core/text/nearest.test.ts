import { expect, test } from 'vitest';
import { didYouMean, nearestNames } from '../../../src/core/text/nearest.ts';

const NAMES = ['drift/number', 'drift/name', 'number', 'name', 'negation'];

test.each([
  ['nmber', ['number']],
  ['numebr', ['number']],
  ['drift/numbers', ['drift/number', 'number', 'drift/name']],
  ['xyzzy', []],
  ['', []],
  ['n'.repeat(100_000), []],
])('nearest to %j', (name, found) => {
  expect(nearestNames(name, NAMES)).toEqual(found);
});

test('the question', () => {
  expect(didYouMean('nmber', NAMES)).toBe(', did you mean “number”?');
  expect(didYouMean('xyzzy', NAMES)).toBe('');
});
