// Ordinary edits that move a description, a unit or a noun, and say the same.
import { expect, test } from 'vitest';
import { gravely, told } from '../pair.ts';

test.each([
  [
    'A resident, Mr P. Thackeray, complained about the clock.',
    'Mr P. Thackeray, a resident, complained about the clock.',
  ],
  [
    'The purchase of the puzzle maker Ennis & Roe cost 3m.',
    'The purchase of Ennis & Roe, a maker of puzzles, cost 3m.',
  ],
  ['Fennimore recalls stair gates after latches fail', 'Stair gates recalled by Fennimore over faulty latches'],
  ['Apologies came from Cllrs Dutt and Sole.', 'Apologies came from Councillors Dutt and Sole.'],
  ['The maker is recalling its Brook kettle.', 'The maker has issued a recall of its Brook kettle.'],
  ['The median time fell from 2.1 to 1.4 seconds.', 'The median time fell from 2.1 seconds to 1.4.'],
  ['The phones do not work, not even for emergency calls.', 'The phones do not work, even for emergency calls.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});

test.each([
  ['A nurse, Ann Holt, accused the surgeon, Tom Marsh.', 'Ann Holt, the surgeon, accused a nurse, Tom Marsh.'],
  ['The median time fell from 2.1 to 1.4 seconds.', 'The median time fell from 1.4 seconds to 2.1.'],
  ['The phones do not work, not even for emergency calls.', 'The phones do not work, except for emergency calls.'],
])('%s → %s', (reference, candidate) => {
  expect(told(reference, candidate).length).toBeGreaterThan(0);
});
