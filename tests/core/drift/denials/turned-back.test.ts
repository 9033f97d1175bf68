// Opposites in comparisons: two of them, or one and an equality, say the same.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('turned back', () => {
  test.each([
    [
      'The new pill is no worse than the old one.',
      'The new pill is as good as the old one.',
      'The new pill is worse than the old one.',
    ],
    ['The bus is no slower than the train.', 'The bus is as fast as the train.', 'The bus is slower than the train.'],
    [
      'The new spring is the stronger of the two.',
      'Of the two the old spring is the weaker.',
      'Of the two the new spring is the weaker.',
    ],
    ['Old cars are cheaper.', 'New cars are dearer.', 'Old cars are dearer.'],
    [
      'The bus is safer than the train.',
      'The train is more dangerous than the bus.',
      'The bus is more dangerous than the train.',
    ],
    ['Public schools are larger.', 'Private schools are smaller.', 'Private schools are larger.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
