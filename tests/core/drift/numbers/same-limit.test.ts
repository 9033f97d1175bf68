// A limit set by forbidding what lies beyond it, or by leave for what does not.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('limits', () => {
  test.each([
    [
      'Hand luggage must not weigh more than ten kilos.',
      'Hand luggage may weigh no more than ten kilos.',
      'Hand luggage may weigh more than ten kilos.',
    ],
    [
      'Guests must not stay longer than a week.',
      'Guests may stay no longer than a week.',
      'Guests may stay longer than a week.',
    ],
    ['Loans must not exceed 500 euros.', 'Loans may be no more than 500 euros.', 'Loans may exceed 500 euros.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });

  test.each([
    ['Repairs could cost up to two million pounds.', 'Repairs must cost no more than two million pounds.'],
    ['The fee may be less than ten pounds.', 'The fee must be less than ten pounds.'],
  ])('no limit: %s ≠ %s', (reference, other) => {
    expect(majors(reference, other)).not.toEqual([]);
  });
});
