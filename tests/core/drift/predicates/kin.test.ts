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
  [
    'The barn was built by the brother-in-law of the vicar.',
    "The vicar's brother built the barn.",
    'brother-in-law → brother',
  ],
  ['She stayed at home because her niece was ill.', 'Her cousin was ill, so she stayed at home.', 'niece → cousin'],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
});

test.each([
  ['She left the mill to her stepdaughter.', "She left the mill to her husband's daughter."],
  ['His sons and grandsons came.', 'His grandsons came, and so did his sons.'],
  ['He lived with his father-in-law.', "He lived with his wife's father."],
  ['His parents ran the inn.', 'The inn was run by his mother.'],
  ['His widow runs the inn.', 'The inn is run by his wife.'],
  ['The ring belonged to her uncle.', 'The ring belonged to his aunt.'],
  ['He came with his son and his nephew.', 'He came with his daughter.'],
  ['Her mother Ann Orr taught her to read.', 'Ann Orr taught her daughter to read.'],
  ['His father left him the firm in 1990.', 'In 1990 he left his son the firm.'],
  ['Her aunt sent her a coat.', 'She sent her niece a coat.'],
  ['Her grandmother taught her to read.', 'She taught her granddaughter to read.'],
  ['Anna praised her father.', "Anna's dad was praised by her, as was her grandmother."],
  ['The brothers fell out.', 'The half-brothers fell out.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});

test.each([
  ['He lived with his father-in-law.', 'He was living with his father.', true],
  ['Her brother wrote it.', 'It was written by her brotherly friend, not by her uncle.', false],
])('certain where linked or tied alike: %s → %s', (reference, candidate, certain) => {
  const kin = proposals('predicate', reference, candidate).filter((x) => x.message.endsWith('another relative'));
  expect(kin.map((x) => x.certain)).toEqual([certain]);
});
