// One of several is now the only one.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['Marta Kell is a founder of the charity.', 'Marta Kell is the founder of the charity.'],
    ['Some of the workers were paid on Friday.', 'The workers were paid on Friday.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['It is a part of the problem.', 'It is the part of the problem.'],
    ['A man was held on Friday.', 'The man was held on Friday.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('one of several'))).toEqual([]);
  });
});
