// One day of the week, and all the others told beside it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('other days', () => {
  test.each([
    [
      'The museum is open every day except Monday.',
      'The museum is closed on Mondays but open on all other days.',
      'The museum is open on Mondays but closed on all other days.',
    ],
    [
      'The shop is closed on Wednesdays but open on all other days.',
      'The shop is open every day but Wednesday.',
      'The shop is open on Wednesdays only.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
