// "Denied that" with something between the two.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

const denial = (m: string) => /denial is gone|now denied/.test(m);

test.each([
  ['The firm denied on Monday that it had lied.', 'The firm denied that it had lied.'],
  ['Mrs Dray denied that she had lied.', 'Mrs Dray denied in a letter to the court that she had lied.'],
  [
    'The tribe traded in amber and no longer keeps cattle.',
    'The tribe used to trade in amber and no longer keeps cattle.',
  ],
])('%s = %s', (reference, fair) => {
  expect(majors(reference, fair).filter(denial)).toEqual([]);
});

test('the denial is gone', () => {
  const unfair = 'The firm said on Monday that it had lied.';
  expect(majors('The firm denied on Monday that it had lied.', unfair)).not.toEqual([]);
});
