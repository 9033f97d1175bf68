// Roman numerals behind what they number.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('roman numerals', () => {
  test.each([
    [
      'The clue is in Chapter IV of the novel.',
      'The clue is in Chapter 4 of the novel.',
      'The clue is in Chapter 6 of the novel.',
    ],
    ['Part II deals with trade.', 'Part Two deals with trade.', 'Part Three deals with trade.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
