// A share, and what is said of the others.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('few have it, most have it not', () => {
  test.each([
    ['Few of the farms have a well.', 'Most of the farms have no well.', 'Most of the farms have a well.'],
    [
      'Most of the farms in the valley never had a well.',
      'Few of the farms in the valley had a well.',
      'Most of the farms in the valley had a well.',
    ],
    ['Few shops take cheques.', 'Most shops do not take cheques.', 'Few shops do not take cheques.'],
    ['Few pupils passed the test.', 'Most pupils failed the test.', 'Few pupils failed the test.'],
    [
      'Most of the trees survived the storm.',
      'Only a few of the trees did not survive the storm.',
      'Only a few of the trees survived the storm.',
    ],
    [
      'Not many of the guests stayed until midnight.',
      'Few of the guests stayed until midnight.',
      'Many of the guests stayed until midnight.',
    ],
    [
      'Few pupils had read the book.',
      'The book had been read by hardly any of the pupils.',
      'The book had been read by quite a few of the pupils.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
