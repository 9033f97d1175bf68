// A denial before the verb or before what hangs on it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /another verb/.test(m);

describe('changed', () => {
  test.each([
    ['She did not promise to vote.', 'She promised not to vote.'],
    ['They were told not to leave.', 'They were not told to leave.'],
    ['The treaty does not oblige states to disarm.', 'The treaty obliges states not to disarm.'],
    [
      'The authority did not find that the bank had discriminated.',
      'The authority found that the bank had not discriminated.',
    ],
    ['The firm has not said it will pay.', 'The firm has said it will not pay.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['He is not expected to play on Sunday.', 'He is expected not to play on Sunday.'],
    ['She does not think that it will rain.', 'She thinks that it will not rain.'],
    ['The drug does not seem to work.', 'The drug seems not to work.'],
    ['He did not come because of the rain.', 'Because of the rain he did not come.'],
    ['The firm said it did not pay.', 'The firm did not pay, it said.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
