// Which figure became which: a sum of money is no number of people.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const numbers = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).map((x) => x.message.split(':')[0]);

test('figures of different kind without a slot of their own are not one figure', () => {
  expect(
    numbers(
      'The owner of the Corra lift has been fined £45,000 after a cabin stuck with 18 walkers and left a teacher frozen.',
      'In truth, 18 walkers had been queueing; 11 were in the cabin.',
    ),
  ).toEqual([]);
});

test.each([
  ['The firm paid £45,000 for the boat.', 'The firm paid £95,000 for the boat.', '‘£45,000’ became ‘£95,000’'],
  ['It was fined £45,000 after the fire.', 'It was fined 95,000 after the fire.', '‘£45,000’ became ‘95,000’'],
])('%s → %s', (reference, candidate, message) => {
  expect(numbers(reference, candidate)).toEqual([message]);
});
