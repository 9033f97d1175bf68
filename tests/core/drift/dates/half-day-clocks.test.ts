// A clock time in words, without its half of the day, and in figures.
import { describe, expect, test } from 'vitest';
import { keptHalfDayClocks } from '../../../../src/core/drift/dates/half-day-clocks.ts';
import { textOf } from '../../../../src/core/drift/pair/wording.ts';
import { inputOf, majors } from '../pair.ts';

describe('half past nine', () => {
  test.each([
    ['The shop opens at half past nine.', 'The shop opens at 9.30 am.', 'half past nine = 9.30 am'],
    ['The shop opens at half past nine.', 'The shop opens at 9:30.', 'half past nine = 9:30'],
    ['The shop shuts at a quarter to ten.', 'The shop shuts at 21.45.', 'quarter to ten = 21.45'],
    ['The train left at 7.20 pm.', 'The train left at twenty past seven.', '7.20 pm = twenty past seven'],
  ])('%s ↔ %s', (reference, candidate, expected) => {
    const input = inputOf(reference, candidate);
    const told = keptHalfDayClocks(input).map(
      (x) => `${textOf(input.reference, x.reference)} = ${textOf(input.candidate, x.candidate)}`,
    );
    expect(told).toContain(expected);
    expect(majors(reference, candidate)).toEqual([]);
  });

  test.each([
    ['The shop opens at half past nine.', 'The shop opens at 10.30 am.'],
    ['The shop opens at half past nine.', 'The shop opens at 9.45 am.'],
    ['The shop opens at a quarter to ten.', 'The shop opens at 10.15.'],
    ['Half of the shops open.', 'At 9.30 shops open.'],
    ['It is half past.', 'It is 9.30.'],
    ['', '9.30'],
  ])('another time, or none: %s, %s', (reference, candidate) => {
    expect(keptHalfDayClocks(inputOf(reference, candidate))).toEqual([]);
  });
});
