// Two statements told in the other order, each with its own.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  ['Osei won gold and Ruiz silver.', 'Ruiz won silver and Osei gold.', 'Ruiz won gold and Osei silver.'],
  ['Girls chose French and boys German.', 'Boys chose German and girls French.', 'Boys chose French and girls German.'],
  [
    'Lind wrote the music and Voss the words.',
    'Voss wrote the words and Lind the music.',
    'Voss wrote the music and Lind the words.',
  ],
])('%s = %s ≠ %s', (reference, fair, unfair) => {
  expect(majors(reference, fair)).toEqual([]);
  expect(majors(reference, unfair)).not.toEqual([]);
});
