// An intention told by another word, and one that is told as done.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const grave = (reference: string, candidate: string) =>
  proposals('modality', reference, candidate).filter((x) => x.severity === 'major');

describe('intentions by another word', () => {
  test.each([
    ['The board wants to close the mill.', 'The board’s wish is to close the mill.', 'The board closed the mill.'],
    ['Two members wanted to wait.', 'Two members would have preferred to wait.', 'Two members waited.'],
    ['The firm offers to inject the walls.', 'The firm proposes to inject the walls.', 'The firm injects the walls.'],
    [
      'The observatory wants to fly daily from spring.',
      'From spring the observatory means to fly daily.',
      'From spring the observatory flies daily, which means work.',
    ],
    ['She wants to sell the farm.', 'It is her intention to sell the farm.', 'She sold the farm by means of a loan.'],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });

  test('who wants to know asks', () => {
    expect(grave('He wants to know whether it is fair.', 'He asks whether it is fair.')).toEqual([]);
  });
});
