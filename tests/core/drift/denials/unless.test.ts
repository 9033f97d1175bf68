// "Unless" told by what must be done first.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  [
    'Unless the boiler is drained first, do not loosen the bolts.',
    'Drain the boiler before you loosen the bolts.',
    'Loosen the bolts before you drain the boiler.',
  ],
  [
    'Do not loosen the bolts unless the boiler is drained.',
    'Drain the boiler before loosening the bolts.',
    'Loosen the bolts before the boiler is drained.',
  ],
])('%s = %s ≠ %s', (reference, fair, unfair) => {
  expect(majors(reference, fair)).toEqual([]);
  expect(majors(reference, unfair)).not.toEqual([]);
});
