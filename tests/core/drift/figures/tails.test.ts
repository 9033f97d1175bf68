// Sums and measures that go on behind their unit, and shares of the rest.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('figures in other forms', () => {
  test.each([
    [
      'Hotels will charge three pounds twenty a night.',
      'Hotels will charge £3.20 a night.',
      'Hotels will charge £3.50 a night.',
    ],
    [
      'The soup costs four dollars fifty at the fair.',
      'The soup costs $4.50 at the fair.',
      'The soup costs $4.15 at the fair.',
    ],
    ['The tunnel is a mile and a half long.', 'The tunnel is 1.5 miles long.', 'The tunnel is 2.5 miles long.'],
    ['He carried a litre and a half of water.', 'He carried 1.5 litres of water.', 'He carried half a litre of water.'],
    [
      'It was minus twelve degrees in the valley.',
      'It was twelve degrees below zero in the valley.',
      'It was twelve degrees above zero in the valley.',
    ],
    ['All but a fifth of the crop was lost.', 'Four fifths of the crop was lost.', 'A fifth of the crop was lost.'],
    [
      'Fewer than half of the members voted for it.',
      'Less than 50% of members voted for it.',
      'More than 50% of members voted for it.',
    ],
    ['The line owns half of the terminal at Velo.', 'The line has a 50 per cent stake in the terminal at Velo.'],
    [
      'Norbury won 3-1 at home to Fenwick.',
      'Norbury won by two goals at home to Fenwick.',
      'Norbury won by three goals at home to Fenwick.',
    ],
    [
      'Temperatures will stay between 10 and 15 degrees.',
      'Temperatures will stay within the range of 10 to 15 degrees.',
      'Temperatures will stay outside the range of 10 to 15 degrees.',
    ],
    [
      'It would employ up to 140 people, at least 90 of them local.',
      'It would employ up to 140 people, 90 or more of them local.',
      'It would employ more than 140 people, no more than 90 of them local.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
