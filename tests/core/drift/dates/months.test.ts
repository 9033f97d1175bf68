// A month that is no date by its place.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

test.each([
  ['Talks on flights are to be held in April.', 'Talks on flights are to come, and August is to bring them.', 1],
  ['Talks on flights are to be held in April.', 'Talks on flights are to come, and April is to bring them.', 0],
])('%s → %s', (reference, candidate, many) => {
  expect(proposals('date', reference, candidate)).toHaveLength(many);
});
