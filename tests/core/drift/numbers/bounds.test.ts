// A bound whose verb is denied is the contrary one, of a rule alone.
import { describe, expect, test } from 'vitest';
import { drift } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major');

describe('denied behind its subject', () => {
  test.each([
    [
      'Homework should take a pupil no longer than forty minutes.',
      'More than forty minutes of a pupil’s time should not be taken up by homework.',
      'More than forty minutes of a pupil’s time should be taken up by homework.',
    ],
    [
      'Passengers may carry at most two bags on board.',
      'More than two bags may not be carried on board.',
      'More than two bags may be carried on board.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });

  test('of the heating, not of the hours', () => {
    const reference = 'The ward was left without heating for almost six hours.';
    expect(told(reference, 'The ward was left with no heating for nearly six hours.')).toEqual([]);
    expect(told(reference, 'The ward was left with no heating for more than six hours.')).not.toEqual([]);
  });

  test('so many who were not: the bound stays', () => {
    expect(told('More than forty people were not told.', 'Over forty people were not told.')).toEqual([]);
    expect(told('More than forty people were not told.', 'Up to forty people were not told.')).not.toEqual([]);
  });
});

describe('a limit, and one denial a side wherever it stands', () => {
  test.each([
    [
      'Prices must not rise by more than 3 percent.',
      'Price rises are capped at 3 percent.',
      'Prices must rise by more than 3 percent.',
    ],
    ['It took not quite an hour.', 'It took just under an hour.', 'It took more than an hour.'],
    [
      'The vote will take place no later than 30 June.',
      'The vote will take place by 30 June.',
      'The vote will take place from 30 June onwards.',
    ],
    [
      'The rule applies to firms with 50 or more staff.',
      'Firms with fewer than 50 staff are exempt from the rule.',
      'Firms with 50 or more staff are exempt from the rule.',
    ],
    [
      'No one has ever finished the race in under five hours.',
      'The race has never been completed in less than five hours.',
      'The race has been completed in less than five hours.',
    ],
    [
      'Homework should take a pupil no longer than forty minutes.',
      'More than forty minutes is not to be taken up by it.',
      'More than forty minutes is to be taken up by it.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});
