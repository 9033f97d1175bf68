// A figure of each of them, and of all of them together.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('quantity', reference, candidate)
    .filter((x) => x.message.includes('of them'))
    .map((x) => x.change);

test.each([
  ['The four heirs together hold 60 acres.', 'The four heirs each hold 60 acres.', 'together → each'],
  [
    'Each of the two clubs was paid 5,000 euros.',
    'The two clubs were paid 5,000 euros between them.',
    'Each → between',
  ],
  ['The brothers were fined 700 pounds apiece.', 'The brothers were fined a total of 700 pounds.', 'apiece → total'],
  ['The two finders will share 900 pounds.', 'The two finders will get 900 pounds each.', 'share → each'],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['The two were fined 400 euros each.', 'The two were fined a total of 800 euros.'],
  ['The 12 singers met each year.', 'The 12 singers met together every year.'],
  ['The four heirs together hold 60 acres.', 'The four heirs jointly hold 60 acres.'],
  ['Each of the two clubs was paid 5,000 euros.', 'The two clubs were paid 5,000 euros apiece.'],
])('%s keeps what it said in %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
