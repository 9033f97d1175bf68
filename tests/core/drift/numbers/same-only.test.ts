// An "only" told in another word, and one that is gone or new.
import { describe, expect, test } from 'vitest';
import { majors, proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  (['quantity', 'negation', 'omission'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .filter((x) => x.severity === 'major');

const rows: readonly (readonly [reference: string, fair: string, unfair: string])[] = [
  ['On Sundays there is a single boat.', 'There is just one boat on Sundays.', 'There are just two boats on Sundays.'],
  ['There is just one boat on Sundays.', 'On Sundays there is a single boat.', 'On Sundays there is a boat.'],
  [
    'The chapel’s only ornament is a carved screen.',
    'A carved screen is the one ornament in the chapel.',
    'A carved screen is one ornament in the chapel.',
  ],
  ['She wore black, never white.', 'She never wore white, only black.', 'She wore only black.'],
  ['A slide cut the only road into town.', 'A slide cut the sole road into town.', 'A slide cut a road into town.'],
  ['Only a few people need surgery.', 'Just a few people need surgery.', 'Quite a few people need surgery.'],
  [
    'The oven is lit only for the harvest festival.',
    'The oven is lit for the harvest festival and for nothing else.',
    'The oven is lit for the harvest festival and for much else.',
  ],
  [
    'The oven is lit only for the harvest festival.',
    'The oven is lit for nothing but the harvest festival.',
    'The oven is lit for the harvest festival, and nothing else is lit that day.',
  ],
  [
    'Inspectors may visit the sites, but only with an escort.',
    'Inspectors may visit the sites, provided that they have an escort.',
    'Inspectors may visit the sites, and they have an escort.',
  ],
  [
    'Only the chapel survived the flood, the guide says.',
    'The guide says that apart from the chapel nothing came through the flood.',
    'The guide says that apart from the chapel everything came through the flood.',
  ],
  [
    'The lift stops at the third floor.',
    'The lift goes no higher than the third floor.',
    'The lift goes higher than the third floor.',
  ],
  [
    'The lift passes the third floor.',
    'The lift goes past the third floor.',
    'The lift goes no higher than the third floor.',
  ],
];

describe('only', () => {
  test.each(rows)('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });

  test('nothing was lost but it: the opposite of the deed', () => {
    const reference = 'Only the chapel survived the flood, the guide says.';
    expect(majors(reference, 'The guide says that apart from the chapel nothing was lost in the flood.')).not.toEqual(
      [],
    );
  });
});
