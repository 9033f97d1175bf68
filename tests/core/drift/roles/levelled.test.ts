// Of two that were as much one is now more, or the reverse.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['Osei ran as fast as Ruiz.', 'Osei ran faster than Ruiz.'],
    ['The second trial was longer than the first.', 'The second trial was as long as the first.'],
    ['Turnout was the same as in 2015.', 'Turnout was higher than in 2015.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The tower is not as tall as its rival.', 'The tower is smaller than its rival.'],
    ['Osei ran as fast as Ruiz.', 'Osei was as fast as Ruiz.'],
    ['It is as soon as possible.', 'It is as early as possible.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('as much'))).toEqual([]);
  });
});
