// A denied word and its opposite, beside another denial that is told otherwise.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  [
    'The council did not approve the plan, and the road stays unfinished.',
    'The council rejected the plan, and the road is still not finished.',
    'The council approved the plan, and the road is still not finished.',
  ],
  [
    'The board did not accept the offer, and the ferry remains unsafe.',
    'The board refused the offer, and the ferry is still not safe.',
    'The board refused the offer, and the ferry is now safe.',
  ],
  [
    'The senate did not allow the march, and the statue is incomplete.',
    'The senate banned the march, and the statue is not complete.',
    'The senate allowed the march, and the statue is not complete.',
  ],
])('%s = %s ≠ %s', (reference, fair, unfair) => {
  expect(majors(reference, fair)).toEqual([]);
  expect(majors(reference, unfair)).not.toEqual([]);
});
