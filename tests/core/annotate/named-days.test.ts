// Days that have a name and the same date every year.
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { textOf } from '../../../src/core/drift/pair/wording.ts';
import { lexicon } from './lexicon-for-tests.ts';

const dates = (text: string) => {
  const side = annotateText(text, lexicon);
  return side.values.filter((v) => v.date).map((v) => [textOf(side, v), v.date!.year, v.date!.month, v.date!.day]);
};

test.each([
  ["It sank on New Year's Day 1931.", [["New Year's Day 1931", 1931, 1, 1]]],
  ['It sank on New Year’s Eve, 1931.', [['New Year’s Eve, 1931', 1931, 12, 31]]],
  ['They met on Christmas Eve.', [['Christmas Eve', null, 12, 24]]],
  ["They met on All Saints' Day.", [["All Saints' Day", null, 11, 1]]],
  ['They met on May Day.', [['May Day', null, 5, 1]]],
  ['They met at Christmas and at New Year.', []],
  ['It may day after day be seen.', []],
])('%s %j', (text, found) => {
  expect(dates(text)).toEqual(found);
});
