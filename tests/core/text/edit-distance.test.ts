import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['crane', 'crane', 0],
  ['crane', 'crone', 1],
  ['Baradar', 'Barader', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 2],
])('“%s” and “%s”: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
