// Figures that the annotator reads in pieces, as the value that they stand for: results, portions, rates, days, lengths.
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { withSpoken } from '../../../../src/core/drift/dates/spoken.ts';
import { withPortions } from '../../../../src/core/drift/figures/portions.ts';
import { withRates } from '../../../../src/core/drift/figures/rates.ts';
import { withResults } from '../../../../src/core/drift/figures/results.ts';
import type { Side } from '../../../../src/core/types.ts';
import { lexicon } from '../pair.ts';

const side = (text: string): Side => annotateText(text, lexicon());
const DAY = 86400;

describe('results', () => {
  const scores = (text: string) =>
    withResults(side(text))
      .values.filter((v) => v.unit === 'score')
      .map((v) => v.lo);

  test.each([
    ['The council voted 14 to 9 for it.', 14009],
    ['The council voted 14-9 for it.', 14009],
    ['It passed by 8 votes to three.', 8003],
    ['They won by three goals to one.', 3001],
    ['They won two-nil.', 2000],
  ])('%s', (text, value) => {
    expect(scores(text)).toEqual([value]);
  });

  test.each([
    'Staff were cut from 14 to 9.',
    'It fell 20 to 15.',
    'Children of 9 to 14 may enter.',
    'A one-two punch.',
  ])('%s holds none, or the usual one', (text) => {
    expect(scores(text).filter((x) => x > 1003)).toEqual([]);
  });
});

describe('portions', () => {
  const figures = (text: string) => withPortions(side(text)).values.map((v) => v.lo);

  test.each([
    ['Sales fell by a fifth.', 0.2],
    ['A quarter of a million people came.', 250_000],
    ['The share closed at 311p.', 3.11],
  ])('%s', (text, value) => {
    expect(figures(text)).toContain(value);
  });

  test.each(['A fifth man was held.', 'The film is shown in 1080p.'])('%s is left as it was', (text) => {
    const before = side(text);
    expect(withPortions(before)).toBe(before);
  });
});

describe('rates', () => {
  const often = (text: string) => withRates(side(text)).values.filter((v) => v.unit === 'times a second');

  test.each([
    ['It meets every six months.', 'It meets twice a year.'],
    ['Trains run every ten minutes.', 'Trains run six times an hour.'],
    ['He is paid every week.', 'He is paid once a week.'],
  ])('%s = %s', (one, other) => {
    const [a, b] = [often(one)[0]!, often(other)[0]!];
    expect(a.lo / b.lo).toBeCloseTo(1, 2);
  });

  test('“£30 a year” says how much', () => {
    expect(often('It costs £30 a year.')).toEqual([]);
  });
});

describe('days and lengths of time', () => {
  const values = (text: string) => withSpoken(side(text)).values;

  test.each([
    ['They strike on 14 and 15 June.', [14, 15]],
    ['They strike on June 14 and 15.', [14, 15]],
  ])('%s', (text, days) => {
    const found = values(text).filter((v) => v.date?.month === 6);
    expect(found.map((v) => v.date?.day).sort()).toEqual(days);
  });

  test('“on June 14 and 15 people” counts people', () => {
    expect(values('It rained on June 14 and 15 people fell.').filter((v) => v.date?.day === 15)).toEqual([]);
  });

  test.each([
    ['They meet in a fortnight.', 14 * DAY],
    ['Sales rose in the year to March.', 365.25 * DAY],
  ])('%s', (text, length) => {
    expect(
      values(text)
        .filter((v) => v.kind === 'duration')
        .map((v) => v.lo),
    ).toEqual([length]);
  });

  test('“two million visitors a year” says how often', () => {
    expect(values('It has two million visitors a year.').filter((v) => v.kind === 'duration')).toEqual([]);
  });

  test('“the 60s” is the decade', () => {
    expect(values('They bought it in the 60s.').map((v) => v.date?.year)).toEqual([1960]);
  });
});
