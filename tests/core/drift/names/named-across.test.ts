// Who is named and who is told by the tie to them changed places.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const REFERENCE = 'Helen Voss said her client had nothing to hide.';

describe('named across', () => {
  test.each([
    [REFERENCE, 'Her lawyer said Yarrow had nothing to hide.'],
    ['Ada Lund said her patient had slept well.', 'Her doctor said Moran had slept well.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    [REFERENCE, 'Her sister said Yarrow had nothing to hide.'],
    [REFERENCE, 'Yarrow said her client had nothing to hide.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
