// What "even", "also" or "still" is said of.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /something else/.test(m);

describe('changed', () => {
  test.each([
    [
      'Even the mayor’s allies criticised the plan to sell the harbour.',
      'The mayor’s allies criticised even the plan to sell the harbour.',
    ],
    [
      'She still paints the men who worked in the shipyard before it closed.',
      'She paints the men who still worked in the shipyard before it shut.',
    ],
    ['The drug mainly works in people who take vitamin D.', 'The drug works in people who mainly take vitamin D.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The judge also criticised the ministry.', 'The judge criticised the ministry also.'],
    [
      'The ruling also requires that the milk come from cows that graze.',
      'Under the ruling the milk must also come from cows that graze.',
    ],
    ['Hallberg sings even the comic songs.', 'Even the comic songs Hallberg sings.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
