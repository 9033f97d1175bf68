// Figures told by a bound that is true of them, by a rounded share, by the seats that are left, and days by the day before.
import { describe, expect, test } from 'vitest';
import { gravely, majors } from '../pair.ts';

describe('the same figure, or day', () => {
  test.each([
    ['The gap was 34 seconds.', 'The gap was more than half a minute.', 'The gap was less than half a minute.'],
    [
      'One in thirty of the bulbs was faulty.',
      'About 3 percent of the bulbs were faulty.',
      'About 4 percent of the bulbs were faulty.',
    ],
    [
      'Nine of the twelve seats were taken.',
      'Three of the twelve seats were empty.',
      'Three of the twelve seats were taken.',
    ],
    [
      'The chance of success is 70 percent.',
      'There is a 30 percent risk of failure.',
      'There is a 30 percent chance of success.',
    ],
    [
      'She will stay for at least a year.',
      'She will stay for a year, if not longer.',
      'She will stay for a year at most.',
    ],
    [
      'He left on Friday night and came back the next morning.',
      'He left on Friday night and returned on Saturday morning.',
      'He left on Friday night and returned on Sunday morning.',
    ],
    [
      'They reached the hut at dusk and set off the next morning.',
      'They reached the hut at dusk and set off the following day.',
      'They reached the hut at dusk and set off the next evening.',
    ],
    [
      'The shop is open every day except Monday from nine in the morning until six in the evening.',
      'The shop opens from 9am to 6pm, Tuesday to Sunday.',
      'The shop opens from 9am to 6pm, Monday to Saturday.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(gravely(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });

  test.each([
    ['The share has grown from 9 to 13 percent.', 'The share has risen from 9% to 13%.'],
    ['It quoted only the first figure.', 'It quoted the first figure alone.'],
    ['He conceded at nine in the evening.', "He conceded at nine o'clock at night."],
    ['Tremors below magnitude 2 went unnoticed.', 'Tremors of a magnitude below 2 went unnoticed.'],
    ['It will not reach it before the middle of 2025.', 'It will not reach it until mid-2025 at the earliest.'],
    [
      'The council is considering whether to name the square after her.',
      'The council is considering naming the square after her.',
    ],
    ['She would like to take on more work as well.', 'She would also like to take on more work.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
