// What happened, and the state that it left.
import { expect, test } from 'vitest';
import { gravely, told } from '../pair.ts';

test.each([
  ['The old parrot has died.', 'The old parrot is dead.'],
  ['The guard fell asleep.', 'The guard was asleep.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});

test('a state that the deed does not leave', () => {
  expect(told('The rider fell at the last fence.', 'The rider is ill at the last fence.')).not.toEqual([]);
});
