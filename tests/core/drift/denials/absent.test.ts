// What is missing or absent, and what is not there.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('missing, and none there', () => {
  test.each([
    ['The keys were missing.', 'There were no keys.'],
    ['The treasurer was absent from the hearing.', 'The treasurer was not at the hearing.'],
    ['The final chapter is missing.', 'There is no final chapter.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    ['The keys were missing.', 'The keys were there.'],
    ['The keys were missing, but no windows were broken.', 'The keys were missing, but windows were broken.'],
    ['The keys were missing.', 'No keys were missing.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
