// The first of several, told by a superlative or by a comparative.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('the first of several', () => {
  test.each([
    [
      'The Spaniard was the fastest of the eight finalists.',
      'The Spaniard was faster than the other seven finalists.',
      'The Spaniard was faster than five of the other finalists.',
    ],
    [
      'Her cake was the best of the six entries.',
      'Her cake was better than the other five entries.',
      'Her cake was the best of the nine entries.',
    ],
    [
      'He is the tallest of the four brothers.',
      'He is taller than his three brothers.',
      'He is taller than two of his brothers.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
