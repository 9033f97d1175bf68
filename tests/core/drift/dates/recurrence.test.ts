// How often: rates told otherwise, and rates that changed.
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { weekdaysOf } from '../../../../src/core/drift/dates/weekdays.ts';
import { lexicon, majors, proposals } from '../pair.ts';

describe('days of the week', () => {
  test.each([
    ['It opens on Mondays, Wednesdays and Fridays.', [3]],
    ['Trains run from Mondays to Saturdays.', [6]],
    ['It is open every day but Sunday.', [6]],
    ['It is open every day except at weekends.', [5]],
    ['It is held at weekends.', [2]],
    ['It opens every Monday and, much later in the year, on Saturdays and Sundays.', [1, 2]],
    ['It sails daily, but never on Sundays.', [6]],
    ['It sails twice a day except Sundays.', [6]],
    ['It is open from Monday to Friday.', [5]],
    ['It opened on Monday.', []],
    ['It meets on the first Sunday of each month.', []],
    ['She trains on Mondays if it is dry.', []],
  ])('%s %j a week', (text, counts) => {
    expect(weekdaysOf(annotateText(text, lexicon()).tokens).map((w) => w.count)).toEqual(counts);
  });
});

describe('recurrence', () => {
  test.each([
    ['The ferry crosses twice a day.', 'The ferry crosses twice a week.'],
    ['The market is held on Tuesdays, Thursdays and Saturdays.', 'The market is held every Saturday.'],
    ['The panel meets every other month.', 'The panel meets every week.'],
    ['Inspectors visit the plant once a year.', 'Inspectors visit the plant monthly.'],
    ['The bus runs every weekday.', 'The bus runs every day.'],
    ['The clinic is open daily apart from weekends.', 'The clinic is open daily.'],
    ['The baths are open on weekdays and Saturdays.', 'The baths are open on weekdays.'],
    ['The café is open six days a week.', 'The café is open daily.'],
    ['Ferries leave every two hours in summer.', 'In summer there are four-hourly ferries.'],
    ['The review is held every six months.', 'There is a three-monthly review.'],
  ])('%s → %s', (reference, candidate) => {
    expect(proposals('quantity', reference, candidate).map((x) => x.severity)).toEqual(['major']);
  });

  test.each([['Trams leave every other hour.', 'Trams leave hourly.']])('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([expect.stringMatching(/it happens more often$/)]);
  });

  test.each([
    ['The team trains on Mondays, Wednesdays and Fridays.', 'The team trains three times weekly.'],
    ['The bakery is open every day except Sunday.', 'The bakery is open from Mondays to Saturdays.'],
    ['She takes a pill morning and night, every day.', 'She takes a pill twice a day.'],
    ['Each day, he writes two pages.', 'He writes fourteen pages every week.'],
    ['The board meets twice every three months.', 'The board meets eight times a year.'],
    ['The Daily Mirror broke the story.', 'The Mirror, whose reporters meet each week, broke the story.'],
    ['The firm makes 700 cars a week, 100 every day.', 'The firm makes 700 cars each week.'],
    ['The group meets monthly on Tuesdays.', 'The group meets on a Tuesday once a month.'],
    ['The bus runs every weekday.', 'The bus runs from Monday to Friday.'],
    ['The clinic is open daily apart from weekends.', 'The clinic is open Monday to Friday.'],
    ['The ferry sails twice a day except Sundays.', 'There are two crossings daily, none on Sundays.'],
    ['The café is open seven days a week.', 'The café is open daily.'],
    ['The railway to the peak runs every half hour.', 'There is a half-hourly train on the railway to the peak.'],
    [
      'Ferries leave every half hour in summer, but there are only two sailings a day in winter.',
      'In summer there are half-hourly ferries, while in winter just two boats sail each day.',
    ],
    ['The review is held every six months.', 'There is a six-monthly review.'],
  ])('%s is %s', (reference, candidate) => {
    for (const kind of ['quantity', 'number', 'date'] as const)
      expect(proposals(kind, reference, candidate).filter((x) => x.severity === 'major')).toEqual([]);
  });
});

test('what runs stands for no word of how often, and is told itself', () => {
  const reference = 'The railway to the peak runs every half hour from May.';
  const told = (candidate: string) =>
    proposals('predicate', reference, candidate).map((x) => x.change.replace(/ → .*/, ''));
  expect(told('From May there is a half-hourly train on the railway to the peak.')).toEqual([]);
  expect(told('From May there is a half-hourly train on the road to the peak.')).toEqual(['railway']);
});

test('an exception that the days tell is no omission', () => {
  const reference = 'The hall is open daily except on Mondays.';
  expect(majors(reference, 'The hall is open from Tuesday to Sunday.')).toEqual([]);
  expect(majors(reference, 'The hall is open daily.')).toHaveLength(1);
});

// What is shut on some days is open on the others.
describe('the rest of the week', () => {
  test.each([
    [
      'The museum is shut all but two days of the week.',
      'The museum is open two days a week.',
      'The museum is open all but two days of the week.',
    ],
    ['The shop is closed on Sundays.', 'The shop is open from Monday to Saturday.', 'The shop is open on Sundays.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(proposals('negation', reference, fair)).toEqual([]);
    expect(proposals('negation', reference, unfair).map((x) => x.severity)).toEqual(['major']);
  });
});
