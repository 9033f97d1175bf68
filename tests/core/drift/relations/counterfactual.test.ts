// What would have been, and what was and why.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  [
    'Had the pump been on, the cellar would have stayed dry.',
    'The cellar did not stay dry because the pump was off.',
    'The cellar did not stay dry because the pump was on.',
  ],
  [
    'If the window had been closed, the cat would not have got in.',
    'The cat got in because the window was open.',
    'The cat did not get in because the window was open.',
  ],
  [
    'The bus would have left on time if the driver had not been ill.',
    'Because the driver was ill, the bus did not leave on time.',
    'Because the driver was not ill, the bus did not leave on time.',
  ],
])('%s = %s ≠ %s', (reference, fair, unfair) => {
  expect(majors(reference, fair)).toEqual([]);
  expect(majors(reference, unfair)).not.toEqual([]);
});
