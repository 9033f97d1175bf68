// Exceptions that became the whole, bounds on multiples, months that came and went.
import { expect, test } from 'vitest';
import { drift } from '../pair.ts';

const major = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major');

test.each([
  ['All but five of the 40 crew members were rescued.', 'Only five of the 40 crew members were rescued.'],
  ['All but two of the dogs died.', 'Just two of the dogs died.'],
  ['The ferry runs daily except on Sundays.', 'The ferry runs daily, even on Sundays.'],
  ['Any goods other than fish may be sold.', 'Any goods, including fish, may be sold.'],
  ['Nobody but the pilot survived.', 'Nobody survived, not even the pilot.'],
  ['Rents have more than doubled since 2015.', 'Rents have nearly doubled since 2015.'],
  ['The road will reopen at the end of March.', 'The road will reopen before March.'],
  ['The road reopened in late March.', 'The road reopened before March.'],
])('%s → %s', (reference, candidate) => {
  expect(major(reference, candidate).length).toBeGreaterThan(0);
});

test.each([
  ['All but five of the crew were saved.', 'Only five of the crew were lost.'],
  ['The ferry runs daily except on Sundays.', 'The ferry does not run on Sundays.'],
  ['Any goods other than fish may be sold.', 'All goods apart from fish may be sold.'],
  ['Rents have more than doubled since 2015.', 'Since 2015, rents have over doubled.'],
  ['The road will reopen at the end of March.', 'The road will reopen before April.'],
  ['The road will not reopen before March.', 'The road will reopen in late March.'],
])('%s ↔ %s', (reference, candidate) => {
  const says = /exception|the bound|lower bound|upper bound|another time/;
  expect(major(reference, candidate).filter((x) => says.test(x.message))).toEqual([]);
});
