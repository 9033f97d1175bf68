// A word before a noun that picks out which ones.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /told of (?:all|some)|does not say which/.test(m);

describe('changed', () => {
  test.each([
    ['Doctors began a strike on Monday over the plans.', 'Junior doctors began a strike on Monday over the plans.'],
    ['The dealer never buys unsigned clocks at markets.', 'The dealer never buys clocks at markets.'],
    [
      'Taxis will be allowed to use the bus lanes from Easter.',
      'Electric taxis will be allowed to use the bus lanes from Easter.',
    ],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The wooden bridge was built in 1911.', 'The bridge was built in 1911.'],
    ['Strong winds stopped the ferry on Monday.', 'Winds stopped the ferry on Monday.'],
    ['Entry is free for children and £5 for adults.', 'Entry costs adults £5 and is free for children.'],
    ['The antique dealer Ivo Crane never buys clocks.', 'Dealer Ivo Crane never buys clocks.'],
    ['She lives on the fourteenth floor of the tower.', 'She lives on floor 14 of the tower.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
