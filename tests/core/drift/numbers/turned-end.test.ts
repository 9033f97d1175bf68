// Where something ends told as where it begins.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('quantity', reference, candidate)
    .filter((x) => /where it (?:ended|began) is/.test(x.message))
    .map((x) => `${x.change}, ${x.strength}`);

test.each([
  ['The fare was raised by £2 to £14.', 'The fare was raised by £2 from £14.', 'to £14 → from £14, 0.9'],
  ['The parts will arrive by Friday.', 'The parts will be arriving from Friday.', 'by Friday → from Friday, 0.9'],
  ['The fund pays up to 500 crowns.', 'From 500 crowns upwards the fund pays.', 'to 500 crowns → From 500 crowns, 0.7'],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['The toll rose from 4 to 7 crowns.', 'The toll rose to 7 crowns from 4.'],
  ['The bill must be paid by Friday.', 'The bill is late from Friday.'],
  ['The mill dates back to 1720.', 'The mill is from 1720.'],
  ['The shares may not be sold by Friday.', 'The shares may be sold from Friday.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
