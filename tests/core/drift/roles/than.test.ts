// Two times or places around a "than".
import { expect, test } from 'vitest';
import { drift } from '../pair.ts';

const majors = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major');

test.each([
  ['Sales were lower in May than in April.', 'Sales were lower in April than in May.'],
  ['Sales were lower in May than in April.', 'Sales were higher in May than in April.'],
  ['Sales in May were lower than in April.', 'Sales in April were lower than in May.'],
  ['It is less effective in older adults than in children.', 'It is less effective in children than in older adults.'],
  ['I was more afraid of the police than of him.', 'I was more afraid of him than of the police.'],
])('%s → %s', (reference, candidate) => {
  expect(majors(reference, candidate)).not.toEqual([]);
});

test.each([
  ['Sales were lower in May than in April.', 'Sales were higher in April than in May.'],
  ['Rain is heavier in Leeds than in Hull.', 'Rain is lighter in Hull than in Leeds.'],
  ['It is less effective in older adults than in children.', 'It is more effective in children than in older adults.'],
  ['Wages rose faster at small firms than at big ones.', 'Wages rose more slowly at big firms than at small ones.'],
])('%s is %s', (reference, candidate) => {
  expect(majors(reference, candidate)).toEqual([]);
});
