// A bound that tells which ones are meant is not denied with the verb.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('which ones', () => {
  test.each([
    [
      'The law does not apply to firms with fewer than ten employees.',
      'Firms with fewer than ten employees are exempt from the law.',
      'Firms with more than ten employees are exempt from the law.',
    ],
    [
      'The tax does not apply to anyone earning less than 9,000 euros.',
      'Anyone earning less than 9,000 euros is exempt from the tax.',
      'Anyone earning more than 9,000 euros is exempt from the tax.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
