// Days told by how far they are from another, and the days at the ends of a month.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('days by their distance', () => {
  test.each([
    [
      'The match will be played the day after tomorrow.',
      'The match will be played in two days.',
      'The match will be played tomorrow.',
    ],
    [
      'The school closes the day after tomorrow.',
      "The school closes in two days' time.",
      "The school closes in three days' time.",
    ],
    [
      'The match was played the day before yesterday.',
      'The match was played two days ago.',
      'The match was played yesterday.',
    ],
    ['The vote is due next autumn.', 'The vote is due next fall.', 'The vote is due next spring.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
