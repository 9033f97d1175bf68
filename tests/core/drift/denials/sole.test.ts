// The only one, and no other.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('the only one', () => {
  test.each([
    [
      'It is the one hotel on the island.',
      'There is no hotel on the island besides it.',
      'There is another hotel on the island besides it.',
    ],
    [
      'The one hotel, the Compass, has eleven rooms.',
      'There is no hotel besides the Compass, which has eleven rooms.',
      'There is another hotel besides the Compass, which has eleven rooms.',
    ],
    [
      'The inn is the only pub in the village.',
      'There is no other pub in the village.',
      'There are other pubs in the village.',
    ],
    [
      'The clinic is the only one in the valley.',
      'There is no clinic in the valley apart from it.',
      'There is no clinic in the valley.',
    ],
    [
      'She was the only guest who came by train.',
      'Nobody else came by train.',
      'She was not the only guest who came by train.',
    ],
    ['Norway was the only country to sign.', 'No other country signed.', 'No country signed.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
