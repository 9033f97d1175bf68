// A deed that was done is only planned, begun, spoken of or undone, or the reverse.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The state sold the railway.', 'The state agreed to sell the railway.'],
    ['The firm ordered twelve ferries.', 'The firm cancelled an order for twelve ferries.'],
    ['The court convicted the clerk.', 'The court overturned the conviction of the clerk.'],
    ['The king planned an invasion of the islands.', 'The king invaded the islands.'],
    ['The thief fled the country.', 'The thief was about to flee the country.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['He decided to close the mill.', 'He took the decision to close the mill.'],
    ['He visited the mine.', 'He paid a visit to the mine.'],
    ['The club signed the striker.', 'The club was able to sign the striker.'],
    ['The company plans to close the mill.', 'The mill is to be closed by the company.'],
    ['She nearly quit.', 'She came close to quitting.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('told as done'))).toEqual([]);
  });
});
