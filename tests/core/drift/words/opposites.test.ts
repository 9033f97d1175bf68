// Opposites that are none in their place.
import { describe, expect, test } from 'vitest';
import { gravely, majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The visitors left the hall.', 'The visitors came into the hall.'],
    ['The bank took the house.', 'The bank gave the house.'],
    ['She was the first to finish.', 'She was the last to finish.'],
    ['The heat was turned down.', 'The heat was turned up.'],
    ['The train was late.', 'The train was early.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('the opposite'));
  });
});

describe('kept', () => {
  test.each([
    ['The mill stands beside the old canal.', 'The mill lies beside the old canal.'],
    ['The tram left the rails near the depot.', 'The tram came off the rails near the depot.'],
    ['How he left the building is unclear.', 'How he came to leave the building is unclear.'],
    ['Third place went to the champion.', 'The champion came third.'],
    ['Some mayors said that was too late.', 'Some mayors said it should have happened earlier.'],
    [
      'They are in the final for the first time in 17 years.',
      'They are in a final that they last reached 17 years ago.',
    ],
    ['The first flats went on sale on Thursday.', 'The first flats came onto the market on Thursday.'],
    ['The authority dropped a plan for night work.', 'The authority gave up a plan for night work.'],
  ])('%s = %s', (reference, fair) => {
    expect(gravely(reference, fair)).toEqual([]);
  });
});
