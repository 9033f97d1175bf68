// What nearly came about did not; directions and the words of a speaker for here and now.
import { expect, test } from 'vitest';
import { gravely } from '../pair.ts';

test.each([
  ['The plane nearly crashed into the hangar.', 'The plane crashed into the hangar.'],
  ['She was nearly elected to the council.', 'She was elected to the council.'],
  ['The road is closed northbound.', 'The road is closed southbound.'],
])('%s → %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toHaveLength(1);
});

test.each([
  ['Sales nearly doubled last year.', 'Sales doubled last year.'],
  ['The roofs were about to collapse.', 'The roofs were on the verge of collapse.'],
  ['“We live here because it is cheap,” said Mr Hart.', 'Mr Hart said they lived there because it was cheap.'],
])('no other claim: %s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});
