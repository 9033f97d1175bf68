// Who acts inside a relative clause.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('roles in a relative clause', () => {
  test.each([
    [
      'The dog that bit the boy was brown.',
      'The boy was bitten by the brown dog.',
      'The dog that the boy bit was brown.',
    ],
    [
      'The firm hired by the council sued the school.',
      'The council hired the firm, which sued the school.',
      'The firm that hired the council sued the school.',
    ],
    [
      'The lawyer who had defended the minister resigned.',
      'The lawyer by whom the minister had been defended resigned.',
      'The lawyer whom the minister had defended resigned.',
    ],
    [
      'A fan who was insulted by a player complained.',
      'A fan whom a player had insulted complained.',
      'A fan who insulted a player complained.',
    ],
    [
      'The report seen by the BBC names him.',
      'The BBC has seen the report, which names him.',
      'The BBC seen by the report names him.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).toHaveLength(1);
  });

  test.each([
    ['A letter written by Orr accuses the bank.', 'Orr wrote a letter in which he accuses the bank.'],
    ['Hale was about to sue the bank.', 'The bank was about to be sued by Hale.'],
    ['Classes had been cut by a quarter.', 'Classes had been reduced by one quarter.'],
    [
      'He keeps an open mind about how the medicines left.',
      'He keeps an open mind about the way the medicines got out.',
    ],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
