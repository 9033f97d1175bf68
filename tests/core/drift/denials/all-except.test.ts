// All but one are so, and the one alone is not.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('all except', () => {
  test.each([
    [
      'Apart from the southern shore, the whole lake is without a path.',
      'The path around the lake is confined to its southern shore.',
      'The path around the lake leaves out its southern shore.',
    ],
    ['All the farms were insured except the mill.', 'Only the mill was not insured.', 'Only the mill was insured.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
