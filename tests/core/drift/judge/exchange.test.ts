// How a change stands among those of its pair.
import { expect, test } from 'vitest';
import { amongFeatures } from '../../../../src/core/drift/judge/exchange.ts';

test.each([
  [
    'one poor exchange among fair ones',
    [3, -6, 4],
    [false, false, false],
    [
      [1, 1],
      [0, 1],
      [2, 1],
    ],
  ],
  [
    'a second claim of the same words counts once',
    [-6, -6, 4],
    [false, true, false],
    [
      [0, 1],
      [0, 1],
      [1, 1],
    ],
  ],
  [
    'where no words face each other nothing is ranked',
    [undefined, -6],
    [false, false],
    [
      [-1, 1],
      [0, 1],
    ],
  ],
])('%s', (_, best, twins, numbers) => {
  expect(amongFeatures(best, twins)).toEqual(numbers);
});
