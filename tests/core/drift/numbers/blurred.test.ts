// A count that is told vaguely now.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const blurred = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.message.endsWith('the figure is gone'));

test.each([
  ['Five people were killed in the crash.', 'Several people were killed in the crash.'],
  ['Twelve witnesses had seen him.', 'Numerous witnesses saw him.'],
  ['He left with 4 old friends.', 'He left with some old friends.'],
])('%s → %s', (reference, candidate) => {
  expect(blurred(reference, candidate).map((x) => x.severity)).toEqual(['minor']);
});

test.each([
  ['Five people were killed in the crash.', 'People were killed in the crash.'],
  ['Some five people were killed.', 'About five people died.'],
  ['Five of many people were killed.', 'Of many people five died.'],
  ['Three people came and several people left.', 'Several people left and three people came.'],
])('%s keeps what it said in %s', (reference, candidate) => {
  expect(blurred(reference, candidate)).toEqual([]);
});
