// Lengths of time told in another unit.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changes = (reference: string, candidate: string) => proposals('date', reference, candidate).map((x) => x.message);

test.each([
  ['She was off work for six weeks.', 'She was off work for a month and a half.'],
  ['The repair took a month.', 'The repair took four weeks.'],
  ['The repair took eight weeks.', 'The repair took two months.'],
  ['He stayed for 52 weeks.', 'He stayed for a year.'],
  ['He stayed for a fortnight.', 'He stayed for 14 days.'],
])('%s is %s', (reference, candidate) => {
  expect(changes(reference, candidate)).toEqual([]);
});

test.each([
  ['She was off work for six weeks.', 'She was off work for two months and a half.'],
  ['The repair took a month.', 'The repair took five weeks.'],
  ['He stayed for a year.', 'He stayed for 48 weeks.'],
])('%s → %s', (reference, candidate) => {
  expect(changes(reference, candidate)).not.toEqual([]);
});
