// The denial that moved to the other statement, and those that only stand elsewhere in one.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('another statement is denied', () => {
  test.each([
    [
      'The harbour was not dredged in spring, although the ferry ran all summer.',
      'The harbour was dredged in spring, although the ferry did not run all summer.',
    ],
    ['No windows were broken, yet the roof collapsed.', 'Windows were broken, yet the roof did not collapse.'],
    [
      'The minister never answered the letter, and the union waited for weeks.',
      'The minister answered the letter, and the union never waited for weeks.',
    ],
    [
      "The older boy wasn't hurt, while his sister was treated for burns.",
      "The older boy was hurt, while his sister wasn't treated for burns.",
    ],
    [
      'He said he had not seen the letter but had read the contract.',
      'He said he had seen the letter but had not read the contract.',
    ],
    ['No shops were open, but buses ran.', 'Shops were open, but no buses ran.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toEqual([expect.stringContaining('another statement is denied now')]);
  });
});

describe('the same statement is denied', () => {
  test.each([
    [
      'I do not believe that the harbour board and its engineers will resign.',
      'I believe that the harbour board and its engineers will not resign.',
    ],
    ['She did not resign because of the fine.', 'She resigned, but not because of the fine.'],
    ['The pump will not run if the lid is open.', 'The pump will run if the lid is not open.'],
    [
      'The singer did not appear, and the crowd went home angry.',
      'The crowd went home angry, since the singer had not appeared.',
    ],
    [
      'No resident of the street and the adjoining square had been warned.',
      'Residents of the street and the adjoining square had not been warned.',
    ],
    [
      'Nobody in the town hall answered the phone, and the clerk would not open the door.',
      'The clerk would not open the door, and nobody in the town hall answered the phone.',
    ],
    ['They did not lose a single match and they scored often.', 'They scored often and lost not a single match.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test('who it was is told by who changed places', () => {
    expect(majors('It was Hale and not Orr who chose it.', 'It was Orr and not Hale who chose it.')).toEqual([
      expect.stringContaining('stand in each other’s place'),
    ]);
  });
});
