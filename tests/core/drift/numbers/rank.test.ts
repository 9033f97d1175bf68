// A place in an order told with a superlative, or from the end.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('places in an order', () => {
  test.each([
    [
      'The second-largest firm in the town is for sale.',
      'The largest firm but one in the town is for sale.',
      'The largest firm in the town is for sale.',
    ],
    [
      'It is the third-oldest church in the county.',
      'It is the oldest church but two in the county.',
      'It is the oldest church but one in the county.',
    ],
    ['The penultimate episode is the best.', 'The last but one episode is the best.', 'The last episode is the best.'],
    ['The second contest winner took a bicycle home.', 'The contest winner, the second so far, took a bicycle home.'],
    [
      'Tellum is the third-largest lender in the country and the largest in the north.',
      'The largest lender in the north, Tellum is third in the country.',
    ],
    ['The next to last stop is the museum.', 'The penultimate stop is the museum.', 'The last stop is the museum.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
