// Two times or places around a "than".
import { expect, test } from 'vitest';
import { drift } from '../pair.ts';

const majors = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major');

test.each([
  ['Sales were lower in May than in April.', 'Sales were lower in April than in May.'],
  ['Sales were lower in May than in April.', 'Sales were higher in May than in April.'],
  ['Sales in May were lower than in April.', 'Sales in April were lower than in May.'],
])('%s → %s', (reference, candidate) => {
  expect(majors(reference, candidate)).not.toEqual([]);
});

test.each([
  ['Sales were lower in May than in April.', 'Sales were higher in April than in May.'],
  ['Rain is heavier in Leeds than in Hull.', 'Rain is lighter in Hull than in Leeds.'],
])('%s is %s', (reference, candidate) => {
  expect(majors(reference, candidate)).toEqual([]);
});
