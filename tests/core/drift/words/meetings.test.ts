// How far a change lies within wordings that meet in the dictionary by sense.
import { expect, test } from 'vitest';
import { shareWithin } from '../../../../src/core/drift/words/meetings.ts';
import { inputOf } from '../pair.ts';

test('the share of a change that such wordings take up', () => {
  const input = inputOf('Dessert was on the house.', 'Dessert was free of charge.');
  const { same } = input.diff.synonymy;
  const share = (r: [number, number], c: [number, number]) =>
    shareWithin(same, input, { from: r[0], to: r[1] }, { from: c[0], to: c[1] });
  expect(share([2, 5], [2, 5])).toBe(1);
  expect(share([4, 5], [4, 5])).toBe(1);
  expect(share([0, 5], [0, 5])).toBeGreaterThan(0);
  expect(share([0, 5], [0, 5])).toBeLessThan(1);
  expect(share([0, 1], [0, 1])).toBe(0);
});
