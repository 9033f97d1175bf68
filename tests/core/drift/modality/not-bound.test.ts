// What need not be done and what must not be done; duties told by a word of the thing.
import { describe, expect, test } from 'vitest';
import { gravely, majors, proposals } from '../pair.ts';

const grave = (reference: string, candidate: string) =>
  proposals('modality', reference, candidate).filter((x) => x.severity === 'major');

describe('not bound to', () => {
  test.each([
    ['Cyclists do not have to use the lane.', 'Cyclists need not use the lane.', 'Cyclists must not use the lane.'],
    [
      'Visitors are not allowed to feed the goats.',
      'Visitors must not feed the goats.',
      'Visitors need not feed the goats.',
    ],
    [
      'A decision on whether to close the pool has been delayed.',
      'A decision about closing the pool has been delayed.',
      'Closing the pool has been delayed.',
    ],
    [
      'The divers managed to lift the bell.',
      'The divers succeeded in lifting the bell.',
      'The divers tried to lift the bell.',
    ],
    ['Many tenants would like to move.', 'Many tenants would gladly move.', 'Many tenants will move.'],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });
});

test('"compulsory" is what must be done', () => {
  expect(gravely('Masks are compulsory in the ward.', 'Masks must be worn in the ward.')).toEqual([]);
});

test('a deed and the state that it leaves', () => {
  expect(gravely('The old parrot has died.', 'The old parrot is dead.')).toEqual([]);
  expect(majors('The old parrot has died.', 'The old parrot is alive.')).not.toEqual([]);
});
