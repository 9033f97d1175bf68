// The time that a verb with its helpers tells of.
import { expect, test } from 'vitest';
import { timeOf } from '../../../../src/core/drift/words/tense.ts';
import { inputOf } from '../pair.ts';

test.each([
  ['The firm will build a plant.', 'build', 'to come'],
  ['The team is going to play.', 'play', 'to come'],
  ['The aim is to build a plant.', 'build', null],
  ['The crew is repairing the line.', 'repairing', 'under way'],
  ['The factory is being closed.', 'closed', 'under way'],
  ['The crew has repaired the line.', 'repaired', 'over'],
  ['The firm built a plant.', 'built', 'over'],
  ['The club is owned by a bank.', 'owned', 'now'],
  ['The club was owned by a bank.', 'owned', 'then'],
  ['The firm used to employ fifty men.', 'employ', 'once'],
  ['They said they would drop the charge.', 'drop', 'then to come'],
  ['The bridge was being repaired.', 'repaired', 'then under way'],
  ['The bridge had been repaired.', 'repaired', 'then over'],
  ['The crew has been repairing the line.', 'repairing', null],
  ['The crew may repair the line.', 'repair', null],
  ['The will was read in court.', 'read', 'then'],
])('%s: %s', (sentence, verb, time) => {
  const { tokens } = inputOf(sentence, sentence).reference;
  expect(
    timeOf(
      tokens,
      tokens.findIndex((t) => t.norm === verb),
    ),
  ).toBe(time);
});
