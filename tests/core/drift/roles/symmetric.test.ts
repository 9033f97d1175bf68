// Words that say of A and B what they say of B and A.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('kept', () => {
  test.each([
    ['Arden drew with Kelso.', 'Kelso drew with Arden.'],
    ['Renn is a cousin of Voss.', 'Voss is a cousin of Renn.'],
    ['The forest adjoins the lake.', 'The lake adjoins the forest.'],
    ['Lom signed a treaty with Tarn.', 'Tarn signed a treaty with Lom.'],
    ['Doria is at war with Lom.', 'Lom is at war with Doria.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});

describe('changed', () => {
  test.each([
    ['Arden sued Kelso.', 'Kelso sued Arden.'],
    ['Renn is the owner of Voss.', 'Voss is the owner of Renn.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
