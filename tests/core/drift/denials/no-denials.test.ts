// Words that look like a denial: a time, or a duty.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('no denial', () => {
  test.each([
    [
      'No sooner had the bridge opened than it was closed again.',
      'As soon as the bridge opened it was closed again.',
      'As soon as the bridge opened it was not closed again.',
    ],
    ['He had no choice but to resign.', 'He had to resign.', 'He did not have to resign.'],
    [
      'The club has no option but to sell the ground.',
      'The club must sell the ground.',
      'The club does not have to sell the ground.',
    ],
    [
      'They had no choice other than to turn back.',
      'They were compelled to turn back.',
      'They were not compelled to turn back.',
    ],
    [
      'However hard they tried, the engine would not start.',
      'No matter how hard they tried, the engine would not start.',
      'No matter how hard they tried, the engine would start.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
