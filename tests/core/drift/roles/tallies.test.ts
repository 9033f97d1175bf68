// Which count is of whom, and of what befell them.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const crossed = (reference: string, candidate: string) =>
  proposals('role', reference, candidate).filter((x) => x.message.includes('counts belong'));

test.each([
  ['The fire killed one woman and injured three.', 'The fire injured one woman and killed three.'],
  ['Of the 60 patients, 12 had fever and 31 a rash.', 'A rash was seen in 12 of the 60 patients, fever in 31.'],
  ['Four people were left dead and nine hurt.', 'Four were injured and nine lost their lives.'],
  ['Three girls and eleven boys reached the final.', 'Eleven girls and three boys reached the final.'],
])('%s → %s', (reference, candidate) => {
  expect(crossed(reference, candidate)).toHaveLength(1);
});

test.each([
  ['The fire killed one woman and injured three.', 'Three were injured and one woman was killed in the fire.'],
  ['Of the 60 patients, 12 had fever and 31 a rash.', 'A rash was seen in 31 of the 60 patients, fever in 12.'],
  ['Four people were left dead and nine hurt.', 'Nine were injured and four lost their lives.'],
  ['The line has nine stations, four of them underground.', 'Four of the nine stops are underground.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(crossed(reference, candidate)).toEqual([]);
});
