// Who did it is now whom it was done to, though nobody else is named.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The mayor will be asked to resign.', 'The mayor will ask to resign.'],
    ['The doctor is teaching a class in Lund.', 'The doctor is being taught a class in Lund.'],
    ['The nurses have been told to leave.', 'The nurses tell to leave.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The shop was closed at noon.', 'The shop closed at noon.'],
    ['The union sued the bank.', 'The bank was sued by the union.'],
    ['Two men arrested in Orm were freed.', 'Two men were arrested in Orm and freed.'],
    ['Her book is hard to follow.', 'Her book is not easily followed.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('done to'))).toEqual([]);
  });
});
