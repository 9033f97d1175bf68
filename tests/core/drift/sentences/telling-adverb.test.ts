// An adverb that came or went and tells how it was meant, or how far it went.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The officer fired into the crowd.', 'The officer accidentally fired into the crowd.'],
    ['The ban was temporarily lifted in June.', 'The ban was lifted in June.'],
    ['The plans were sold by mistake to a rival firm.', 'The plans were sold to a rival firm.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The shop also sells bread on Mondays.', 'The shop sells bread on Mondays.'],
    ['The ban was temporarily lifted in June.', 'The ban was lifted for a time in June.'],
    ['The firm deliberately hid it.', 'The firm hid it on purpose.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
