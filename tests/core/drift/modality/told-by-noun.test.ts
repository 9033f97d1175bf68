// Expectations, suggestions and doubts told by a noun, or of which there are none.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('no step of certainty', () => {
  test.each([
    ['He suggested a compromise.', 'A compromise was his suggestion.'],
    ['Experts recommended closing the pit.', 'The recommendation of the experts was to close the pit.'],
    ['There is no doubt that the painting is genuine.', 'The painting is undoubtedly genuine.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    ['Analysts suggested that the firm would close the pit.', 'The firm will close the pit.'],
    ['Experts doubt that the painting is genuine.', 'The painting is genuine.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
