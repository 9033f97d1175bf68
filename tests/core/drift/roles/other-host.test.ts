// A phrase that told which one was meant hangs on another noun.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /belongs to/.test(m);

describe('changed', () => {
  test.each([
    ['Officers with guns stopped the men.', 'Officers stopped the men with guns.'],
    ['Researchers from Kiel studied whales.', 'Researchers studied whales from Kiel.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['Officers stopped the men with guns.', 'Officers with guns stopped the men.'],
    ['Villagers in the north killed wolves.', 'Villagers killed wolves in the north.'],
    ['Researchers from Kiel studied whales.', 'Whales were studied by researchers from Kiel.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
