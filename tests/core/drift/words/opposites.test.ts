// Opposites that are none in their place.
import { describe, expect, test } from 'vitest';
import { gravely, majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The visitors left the hall.', 'The visitors came into the hall.'],
    ['The bank took the house.', 'The bank gave the house.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('the opposite'));
  });
});

describe('kept', () => {
  test.each([
    ['The mill stands beside the old canal.', 'The mill lies beside the old canal.'],
    ['The tram left the rails near the depot.', 'The tram came off the rails near the depot.'],
  ])('%s = %s', (reference, fair) => {
    expect(gravely(reference, fair)).toEqual([]);
  });
});
