// Plain reversals, an exception gone or a verb told as the noun of its opposite, and plain rewordings: they need no rule of their own.
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
    ['Screen readers are no more likely to become ill.', 'Screen readers are more likely to become ill.'],
    ['The drug was no better than a placebo.', 'The drug was better than a placebo.'],
    ['Results were not worse than last year.', 'Results were worse than last year.'],
    ['Women were no more likely to fall ill than men.', 'Women were more likely to fall ill than men.'],
  ])('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).not.toEqual([]);
  });

  test.each([
    ['Costs fell by 7%.', 'There was a 7% drop in costs.'],
    ['The drug was no better than a placebo.', 'The drug did not do better than a placebo.'],
    ['Tickets cost no more than 20 euros.', 'Tickets cost at most 20 euros.'],
    ['The share is no greater than half.', 'The share is half at most.'],
    ['All but three of the hens survived.', 'All the hens except three survived.'],
    ['Her father was a clerk and her mother taught piano.', 'Her mother taught piano, her father was a clerk.'],
    ['All the members were there, but the hall was cold.', 'All the members came. The hall was cold.'],
    ['Only adults may enter the casino.', 'Everyone allowed to enter the casino is an adult.'],
  ])('%s is %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([]);
  });
});
