// All but one are so, and the one alone is not.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('all except', () => {
  test.each([
    [
      'All schools remain open, with the exception of Hill Road.',
      'Hill Road is the only school to close.',
      'Hill Road is the only school to remain open.',
    ],
    [
      'All the shops stayed open except the bakery.',
      'The bakery was the only shop to shut.',
      'The bakery was the only shop to stay open.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
