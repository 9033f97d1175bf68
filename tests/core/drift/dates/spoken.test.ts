// Times and lengths of time in words are read as the figures that they stand for.
import { expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { withSpoken } from '../../../../src/core/drift/dates/spoken.ts';
import { lexicon } from '../pair.ts';

const minutesAndSeconds: readonly (readonly [text: string, kind: string, value: number])[] = [
  ['The ferry left at 8 in the morning.', 'time', 8 * 60],
  ['The ferry left at half past eleven at night.', 'time', 23 * 60 + 30],
  ['The ferry left at quarter to one in the afternoon.', 'time', 12 * 60 + 45],
  ['The ferry left at quarter to twelve in the morning.', 'time', 11 * 60 + 45],
  ['The ferry left at half past twelve in the morning.', 'time', 30],
  ['The ferry left at twenty to seven in the evening.', 'time', 18 * 60 + 40],
  ['The ferry left at twenty past nine at night.', 'time', 21 * 60 + 20],
  ['The ferry left at five to eight in the morning.', 'time', 7 * 60 + 55],
  ['The ferry left at half past ten on Sunday morning.', 'time', 10 * 60 + 30],
  ['The repair took an hour and a half.', 'duration', 5400],
];

test.each(minutesAndSeconds)('%s', (text, kind, value) => {
  const { values } = withSpoken(annotateText(text, lexicon()));
  expect(values.filter((v) => v.kind === kind).map((v) => v.lo)).toEqual([value]);
});

test.each([
  'The kiosk is open five to eight in the evening.',
  'The share cost $8 in the morning.',
  'The ferry left at half past eleven.',
  'The repair took an hour and half the crew.',
])('%s is left as it was', (text) => {
  const side = annotateText(text, lexicon());
  expect(withSpoken(side)).toBe(side);
});

test('a year with a bound is a year where it sets a time', () => {
  const years = (text: string) => withSpoken(annotateText(text, lexicon())).values.map((v) => v.date?.year);
  expect(years('It is open until at least 2028.')).toEqual([2028]);
  expect(years('It seats at least 2028 people.')).toEqual([undefined]);
});
