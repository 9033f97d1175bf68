// Relatives whose affix makes them another person.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('predicate', reference, candidate)
    .filter((x) => x.message.endsWith('another relative'))
    .map((x) => x.change);

test.each([
  ['She left the mill to her stepdaughter.', 'She left the mill to her daughter.', 'stepdaughter → daughter'],
  ['He lived with his father-in-law.', 'He was living with his father.', 'father-in-law → father'],
  ["The poet's aunt raised her.", "She was raised by the poet's great-aunt.", 'aunt → great-aunt'],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['She left the mill to her stepdaughter.', "She left the mill to her husband's daughter."],
  ['His sons and grandsons came.', 'His grandsons came, and so did his sons.'],
  ['He lived with his father-in-law.', "He lived with his wife's father."],
  ['The brothers fell out.', 'The half-brothers fell out.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
