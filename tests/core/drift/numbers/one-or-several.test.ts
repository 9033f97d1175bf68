// One that became several, or the reverse.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The minister’s adviser resigned over the leak.', 'The minister’s advisers resigned over the leak.'],
    ['The suspect confessed to the murder at the farm.', 'The suspect confessed to the murders at the farm.'],
    ['Police are looking for the man who broke in.', 'Police are looking for the men who broke in.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['A dog may carry the disease.', 'Dogs may carry the disease.'],
    ['Each of the brothers had a workshop.', 'Both of the brothers had workshops.'],
    ['The treaty was signed in a palace of the duke.', 'The treaty was signed in one of the palaces of the duke.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('several'))).toEqual([]);
  });
});
