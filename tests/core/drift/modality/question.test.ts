// A question that is told as a statement.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  ['Did the bank hide the losses?', 'The bank hid the losses.'],
  ['Do bees feel pain?', 'Bees feel pain.'],
])('%s → %s', (reference, unfair) => {
  expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('statement'));
});

test.each([
  ['Did the bank hide the losses?', 'Was it the bank that hid the losses?'],
  ['Did the bank hide the losses?', 'He asked whether the bank had hidden the losses.'],
])('%s = %s', (reference, fair) => {
  expect(majors(reference, fair).filter((m) => m.includes('statement'))).toEqual([]);
});
