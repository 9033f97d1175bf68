// A degree more or less of one quality.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The Vesk is the longest river in the country.', 'The Vesk is a long river in the country.'],
    ['The drug is safer for children.', 'The drug is safe for children.'],
    ['Rents are rising faster.', 'Rents are rising fast.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('is now'));
  });
});

describe('kept', () => {
  test.each([
    ['It is the most common cause of blindness.', 'It is the commonest cause of blindness.'],
    ['The tower is taller than the mill.', 'The mill is less tall than the tower.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('is now'))).toEqual([]);
  });
});
