// An exception that is told to be in.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const lost = (reference: string, candidate: string) =>
  proposals('quantity', reference, candidate).filter((x) => x.message.includes('exception'));

test.each([
  ['Buses run every hour, except on Sundays.', 'Buses run every hour, Sundays included.'],
  ['The hall is open daily, Mondays included.', 'The hall is open daily except on Mondays.'],
])('%s → %s', (reference, candidate) => {
  expect(lost(reference, candidate)).toHaveLength(1);
});

test.each([
  ['Buses run every hour, Sundays included.', 'Buses run every hour, even on Sundays.'],
  ['Buses run every hour, except on Sundays.', 'Buses run every hour, Saturdays included.'],
])('%s says no less in %s', (reference, candidate) => {
  expect(lost(reference, candidate)).toEqual([]);
});
