// The count of an exception told as the count of the rest.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('all but', () => {
  test.each([
    [
      'All but two of the 14 miners were brought up alive.',
      'Twelve of the 14 miners were brought up alive.',
      'Two of the 14 miners were brought up alive.',
    ],
    [
      'All but three of the 20 flights were cancelled.',
      'Seventeen of the 20 flights were cancelled.',
      'Three of the 20 flights were cancelled.',
    ],
    ['Five of the goats were sold.', 'Of the goats five were sold.', 'All but five of the goats were sold.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
