// One amount, one time, one way up, written in two ways; and others that look like them.
import { describe, expect, test } from 'vitest';
import { drift } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.map((x) => `${x.severity} ${x.kind}`);

describe('the same', () => {
  test.each([
    ['The crop was 1.4 million tonnes, up 6% on last year.', 'The crop was 6% higher than last year, at 1.4m tonnes.'],
    ['The dam holds 3 million cubic metres of water.', 'The dam holds 3m cu m of water.'],
    ['The firm has 4m sq ft of space.', 'The firm has four million square feet of space.'],
    ['The ban starts at midnight on Friday.', 'The ban starts at 12am on Saturday.'],
    ['The strike begins at midnight on Friday.', 'The strike begins at 12.01am on Saturday.'],
    ['The 7.40 Norby train was late.', 'The 7:40am train from Norby was late.'],
    ['The fare will rise to €12.50.', 'The fare goes up to 12.50 euros.'],
    ['Petrol rose to £1.60 a litre.', 'Petrol is up to £1.60 a litre.'],
    ['The play runs for a hundred minutes.', 'The play runs for an hour and forty minutes.'],
    ['The tram takes 95 minutes.', 'The tram takes an hour and thirty-five minutes.'],
    ['They lost the match 3-2 after leading 2-0.', 'After leading 2–0, they lost the match 3–2.'],
  ])('%s ↔ %s', (reference, candidate) => {
    expect(told(reference, candidate).filter((x) => x.startsWith('major'))).toEqual([]);
  });
});

describe('another', () => {
  test.each([
    ['The play runs for a hundred minutes.', 'The play runs for an hour and fifty minutes.', 'major date'],
    ['The crop was 1.4m tonnes.', 'The crop was 4.1m tonnes.', 'major number'],
    ['The dam holds 3m cu m of water.', 'The dam holds 3 cu m of water.', 'major number'],
    ['The strike begins at midnight on Friday.', 'The strike begins at midnight on Saturday.', 'major date'],
    ['The 10.15 sailing was full.', 'The 10.50 sailing was full.', 'major date'],
    ['The fine is £500.', 'The fine is up to £500.', 'major quantity'],
    ['They lost the match 3–2.', 'They lost the match 3–1.', 'major number'],
  ])('%s → %s', (reference, candidate, what) => {
    expect(told(reference, candidate)).toContain(what);
  });
});
