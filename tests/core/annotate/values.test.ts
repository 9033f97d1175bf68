import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/core/index.ts';
import { sideOf } from './lexicon-for-tests.ts';

const DAY = 86_400;

/** "kind lo[..hi] unit ~ bound date" of each value, as one line. */
function lines(text: string): string[] {
  const { values } = sideOf(text);
  return values.map((v) => {
    const date = v.date && Object.entries(v.date).filter(([, x]) => x !== null);
    const parts = [
      v.kind,
      date ? date.map(([k, x]) => `${k}:${x}`).join(' ') : interval(v),
      v.unit,
      v.approximate ? '~' : null,
      v.bound,
    ];
    return parts.filter((x) => x !== null && x !== '').join(' ');
  });
}

const figure = (x: number) => String(Number(x.toPrecision(6)));
const interval = (v: Value) => (v.lo === v.hi ? figure(v.lo) : `${figure(v.lo)}..${figure(v.hi)}`);

describe('numbers', () => {
  test.each([
    ['17 containers', 'number 17'],
    ['1,200 people', 'number 1200'],
    ['1.2 thousand people', 'number 1200'],
    ['twelve hundred people', 'number 1200'],
    ['114,000', 'number 114000'],
    ['1.2bn', 'number 1200000000'],
    ['3.4m people', 'number 3400000'],
    ['30k runners', 'number 30000'],
    ['half a million', 'number 500000'],
    ['a million and a half', 'number 1500000'],
    ['a dozen ships', 'number 12'],
    ['half a dozen ships', 'number 6'],
    ['two dozen ships', 'number 24'],
    ['twenty-one', 'number 21'],
    ['two hundred and five ships', 'number 205'],
    ['one million three hundred thousand', 'number 1300000'],
    ['a hundred boats', 'number 100'],
    ['one hundred boats', 'number 100'],
    ['three and a half million', 'number 3500000'],
    ['two-thirds of voters', 'number 0.666667'],
    ['a third of voters', 'number 0.333333'],
    ['three quarters of them', 'number 0.75'],
    ['half of them', 'number 0.5'],
    ['1/2 of them', 'number 0.5'],
    ['hundreds of people', 'number 200..1000 ~'],
    ['thousands of people', 'number 2000..10000 ~'],
    ['tens of thousands of people', 'number 20000..100000 ~'],
    ['hundreds of millions', 'number 200000000..1000000000 ~'],
    ['dozens of ships', 'number 24..100 ~'],
    ['−5', 'number -5'],
    ['3.14', 'number 3.14'],
    ['twice as many', 'number 2 times'],
    ['three times as many', 'number 3 times'],
    ['a fivefold rise', ''],
    ['they won 3-2', 'number 3002 score'],
    ['version 1.2.3 of 192.168.1.1', ''],
    ['one of the men', 'number 1'],
    ['one man', 'number 1'],
    ['no one came', ''],
    ['each one of a kind', ''],
    ['the G7 met', ''],
    ['the 4x4 car', ''],
  ])('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
});

describe('bounds, estimates and ranges', () => {
  test.each([
    ['at least 40 ships', 'number 40 >='],
    ['no fewer than 40 ships', 'number 40 >='],
    ['40 or more ships', 'number 40 >='],
    ['more than 40 ships', 'number 40 >'],
    ['over 40 ships', 'number 40 >'],
    ['in excess of 40 ships', 'number 40 >'],
    ['up to 40 ships', 'number 40 <='],
    ['no more than 40 ships', 'number 40 <='],
    ['as many as 40 ships', 'number 40 <='],
    ['fewer than 40 ships', 'number 40 <'],
    ['under 40 ships', 'number 40 <'],
    ['about 40 ships', 'number 40 ~'],
    ['nearly 40 ships', 'number 40 ~'],
    ['some 40 ships', 'number 40 ~'],
    ['40 or so ships', 'number 40 ~'],
    ['at least about 40 ships', 'number 40 ~ >='],
    ['10 to 15 ships', 'number 10..15'],
    ['10-15 ships', 'number 10..15'],
    ['10–15 ships', 'number 10..15'],
    ['between 5 and 9 ships', 'number 5..9'],
    ['ten to fifteen million', 'number 10000000..15000000'],
    ['rose from 10 to 15', 'number 10 | number 15'],
    ['2 to 3 tonnes', 'measure 2000..3000 kg'],
    ['$10 to $15 million', 'money 10000000..15000000 USD'],
    ['5 to 10 percent', 'percent 5..10 %'],
  ])('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
});

describe('percent, money, measures, durations', () => {
  test.each([
    ['12 percent', 'percent 12 %'],
    ['12%', 'percent 12 %'],
    ['12 per cent', 'percent 12 %'],
    ['1.3 percentage points', 'percent 1.3 percentage point'],
    ['25 basis points', 'percent 0.25 percentage point'],
    ['$4.6 million', 'money 4600000 USD'],
    ['4.6 million dollars', 'money 4600000 USD'],
    ['$4.6m', 'money 4600000 USD'],
    ['US$5', 'money 5 USD'],
    ['€48.6 billion', 'money 48600000000 EUR'],
    ['£20', 'money 20 GBP'],
    ['20 pounds', 'money 20 GBP'],
    ['weighs 20 pounds', 'measure 9.07185 kg'],
    ['30 cents', 'money 0.3 USD'],
    ['about $6', 'money 6 USD ~'],
    ['1.5 tonnes', 'measure 1500 kg'],
    ['1,500 kg', 'measure 1500 kg'],
    ['the 28-tonne container', 'measure 28000 kg'],
    ['3.2 million tonnes', 'measure 3200000000 kg'],
    ['60 metres', 'measure 60 m'],
    ['5km', 'measure 5000 m'],
    ['six feet', 'measure 1.8288 m'],
    ['180 miles', 'measure 289682 m'],
    ['61 km/h', 'measure 16.9444 m/s'],
    ['61 kilometres per hour', 'measure 16.9444 m/s'],
    ['61km/h', 'measure 16.9444 m/s'],
    ['98.6 °F', 'measure 37 °C'],
    ['20 degrees Celsius', 'measure 20 °C'],
    ['40 hectares', 'measure 400000 m²'],
    ['10 milligrams', 'measure 0.00001 kg'],
    ['two litres', 'measure 2 l'],
    ['11 weeks', `duration ${figure(77 * DAY)} s`],
    ['77 days', `duration ${figure(77 * DAY)} s`],
    ['half an hour', 'duration 1800 s'],
    ['two and a half hours', 'duration 9000 s'],
    ['90 minutes', 'duration 5400 s'],
    ['a 34-year-old man', `duration ${figure(34 * 365.25 * DAY)} s`],
    ['34 years old', `duration ${figure(34 * 365.25 * DAY)} s`],
    ['a two-day strike', `duration ${figure(2 * DAY)} s`],
  ])('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
});

describe('dates, times, ordinals', () => {
  test.each([
    ['on 30 November 2021', 'date year:2021 month:11 day:30'],
    ['on November 30, 2021', 'date year:2021 month:11 day:30'],
    ['on Nov. 30', 'date month:11 day:30'],
    ['on the 30th of November', 'date month:11 day:30'],
    ['since the 14th [of August]', 'date month:8 day:14'],
    ['2021-11-30', 'date year:2021 month:11 day:30'],
    ['in March 2020', 'date year:2020 month:3'],
    ['in May', 'date month:5'],
    ['they may come', ''],
    ['the march on the city', ''],
    ['in 1998', 'date year:1998'],
    ['from 1996 to 2001', 'date year:1996 | date year:2001'],
    ['the 2018-19 season', 'date year:2018'],
    ['in the 1990s', 'date year:1990 relative:decade'],
    ['in the ’90s', 'date year:1990 relative:decade'],
    ['in the nineties', 'date year:1990 relative:decade'],
    ['the 21st century', 'date year:2000 relative:century'],
    ['on Tuesday', 'date weekday:2'],
    ['on Tuesday evening', 'date weekday:2 relative:evening'],
    ['last Tuesday', 'date weekday:2 relative:last'],
    ['last week', 'date relative:last week'],
    ['late last week', 'date relative:late last week'],
    ['yesterday morning', 'date relative:yesterday morning'],
    ['the next day', 'date relative:next day'],
    ['spring 2021', 'date year:2021 relative:spring'],
    ['the 9/11 attacks', 'date month:9 day:11'],
    ['at 6:40 p.m.', 'time minute:1120'],
    ['at 6.40pm', 'time minute:1120'],
    ['at 18:40', 'time minute:1120'],
    ['at 5pm', 'time minute:1020'],
    ['at noon', 'time minute:720'],
    ['at 12:15 a.m.', 'time minute:15'],
    ["at six o'clock", 'time minute:360'],
    ["at 6 o'clock", 'time minute:360'],
    ['the third man', 'ordinal 3'],
    ['the 30th anniversary', 'ordinal 30'],
    ['the twenty-first ship', 'ordinal 21'],
    ['1,998 ships', 'number 1998'],
    ['2,000 people', 'number 2000'],
    ['2000 people', 'number 2000'],
  ])('%s', (text, expected) => expect(lines(text).join(' | ')).toBe(expected));
});
