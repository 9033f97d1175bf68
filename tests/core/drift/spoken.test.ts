// Times and lengths of time in words are read as the figures that they stand for.
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { withSpoken } from '../../../src/core/drift/spoken.ts';
import { lexicon } from './pair.ts';

const minutesAndSeconds: readonly (readonly [text: string, kind: string, value: number])[] = [
  ['The ferry left at 8 in the morning.', 'time', 8 * 60],
  ['The ferry left at half past eleven at night.', 'time', 23 * 60 + 30],
  ['The ferry left at quarter to one in the afternoon.', 'time', 12 * 60 + 45],
  ['The ferry left at quarter to twelve in the morning.', 'time', 11 * 60 + 45],
  ['The ferry left at half past twelve in the morning.', 'time', 30],
  ['The repair took an hour and a half.', 'duration', 5400],
];

test.each(minutesAndSeconds)('%s', (text, kind, value) => {
  const { values } = withSpoken(annotateText(text, lexicon()));
  expect(values.filter((v) => v.kind === kind).map((v) => v.lo)).toEqual([value]);
});

test.each([
  'The ferry left at five to eight in the morning.',
  'The share cost $8 in the morning.',
  'The ferry left at half past eleven.',
  'The repair took an hour and half the crew.',
])('%s is left as it was', (text) => {
  const side = annotateText(text, lexicon());
  expect(withSpoken(side)).toBe(side);
});
