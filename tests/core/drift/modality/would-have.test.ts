// What would have been is told as what was.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The drug would have saved 200 lives.', 'The drug saved 200 lives.'],
    ['Without the treaty, war would have broken out.', 'Without the treaty, war broke out.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['Without the treaty, war would have broken out.', 'War would have broken out without the treaty.'],
    ['Without her, the child would have drowned.', 'Had it not been for her, the child would have drowned.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
