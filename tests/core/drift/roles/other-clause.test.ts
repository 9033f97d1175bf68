// A phrase that belonged to the saying, or to what was said.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /belong/.test(m);

describe('changed', () => {
  test.each([
    ['The board said on Friday that it would vote.', 'The board said that it would vote on Friday.'],
    ['The firm recently said it had lost data.', 'The firm said it had recently lost data.'],
    ['The mayor promised in 2020 to cut taxes.', 'The mayor promised to cut taxes in 2020.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The board said on Friday that it would vote.', 'On Friday the board said that it would vote.'],
    ['It would vote, the board said on Friday.', 'The board said on Friday that it would vote.'],
    ['Parents will be asked to vote next month on the plan.', 'Next month parents will be asked to vote on the plan.'],
    [
      'Cracks were found in the roof beams in July during a routine inspection.',
      'During a routine inspection in July, cracks were found in the roof beams.',
    ],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
