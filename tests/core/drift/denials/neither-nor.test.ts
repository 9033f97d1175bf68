// "Neither A nor B" told as two denials, and "not only A but also B" as both.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('kept', () => {
  test.each([
    ['Neither the coach nor the captain spoke.', 'The coach did not speak, and nor did the captain.'],
    ['Neither Arden nor Kelso won.', 'Arden did not win and neither did Kelso.'],
    ['Not only the roof but also the walls fell.', 'The roof and the walls fell.'],
    ['She is not only a singer but also a judge.', 'She is a singer as well as a judge.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});

describe('changed', () => {
  test.each([
    ['Neither the coach nor the captain spoke.', 'The coach and the captain spoke.'],
    ['Only the roof fell.', 'The roof and the walls fell.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
