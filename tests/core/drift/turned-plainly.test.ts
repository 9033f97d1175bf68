// Plain reversals: an exception gone, a verb told as the noun of its opposite.
import { describe, expect, test } from 'vitest';
import { drift } from './pair.ts';

const majors = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major');

describe('turned round', () => {
  test.each([
    ['Costs fell by 7%.', 'There was a 7% increase in costs.'],
    ['The club ended the year with debts of £3 million.', 'The club ended the year with cash of £3 million.'],
    ['Sales fell short of expectations.', 'Sales exceeded expectations.'],
    ['The lamps cost £35 extra.', 'The lamps cost £35 less.'],
    ['All but three of the hens survived.', 'All of the hens survived.'],
    ['All the hens survived.', 'All the hens but three survived.'],
    ['Her father was a clerk and her mother taught piano.', 'Her mother was a clerk and her father taught piano.'],
    ['The food was excellent.', 'The food was horrible.'],
  ])('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).not.toEqual([]);
  });

  test.each([
    ['Costs fell by 7%.', 'There was a 7% drop in costs.'],
    ['All but three of the hens survived.', 'All the hens except three survived.'],
    ['Her father was a clerk and her mother taught piano.', 'Her mother taught piano, her father was a clerk.'],
    ['All the members were there, but the hall was cold.', 'All the members came. The hall was cold.'],
  ])('%s is %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([]);
  });
});
