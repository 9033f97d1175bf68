// A denied quality, and the contrary of a synonym of it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('the contrary of the denied word', () => {
  test.each([
    ['Snow is not unusual in the valley in May.', 'Snow is common in the valley in May.'],
    ['The tour was no small triumph for the choir.', 'The tour was a considerable triumph for the choir.'],
    ['The village is far from unknown among climbers.', 'The village is familiar to climbers.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    ['Snow is not unusual in the valley in May.', 'Snow is rare in the valley in May.'],
    ['The tour was no small triumph for the choir.', 'The tour was a small triumph for the choir.'],
    ['The bus was not late on Monday.', 'The bus was late on Monday.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
