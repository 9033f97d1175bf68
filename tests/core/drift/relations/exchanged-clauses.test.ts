// What hung on the other clause now carries it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /changed places/.test(m);

describe('changed', () => {
  test.each([
    ['If prices rise, demand falls.', 'If demand falls, prices rise.'],
    ['The firm cut jobs as sales fell.', 'Sales fell as the firm cut jobs.'],
    ['The firm will hire staff if it wins the contract.', 'The firm will win the contract if it hires staff.'],
    ['The share price fell, so the chairman resigned.', 'The chairman resigned, so the share price fell.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['If prices rise, demand falls.', 'Demand falls if prices rise.'],
    ['He left because she came.', 'She came, so he left.'],
    [
      'Markets took the minutes as a sign that there will be no cut this year.',
      'There will be no cut this year, as markets gathered from the minutes.',
    ],
    [
      'The crown fell against the euro after the decision and yields rose.',
      'After the decision the crown fell against the euro, and yields rose.',
    ],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
