// One of several and the first of all, how often, an end of a range, correlation and cause; titles and shares written otherwise.
import { describe, expect, test } from 'vitest';
import { drift } from './pair.ts';

const changed: readonly (readonly [reference: string, candidate: string])[] = [
  ['She is one of the most respected judges in the country.', 'She is the most respected judge in the country.'],
  ['Water samples are taken twice a week.', 'Water is sampled daily.'],
  ['Boats leave on Tuesdays.', 'A boat leaves every morning.'],
  ['The road is closed until Monday.', 'The road is to be closed from Monday.'],
  ['Between 20 and 30 seals were counted on Tuesday.', 'On Tuesday, 30 seals were counted.'],
  ['Coffee drinking is linked to a lower risk of gout.', 'Drinking coffee lowers the risk of gout.'],
  ['Nine of the fifteen councillors backed the plan.', 'All fifteen councillors backed the plan.'],
  ['All nine judges agreed.', 'Six of the nine judges agreed.'],
  ['The bus takes two to three hours.', 'The bus takes four to five hours.'],
];

const fair: typeof changed = [
  ['The band plays on Fridays and Sundays.', 'Every Friday and Sunday, the band performs.'],
  ['It is one of the oldest mills on the river.', 'The mill ranks among the oldest on the river.'],
  [
    'Nine of the fifteen councillors backed it and all fifteen were present.',
    'All fifteen councillors were present and nine of them backed it.',
  ],
  ['The cure lasts 14 to 21 days.', 'The cure lasts two to three weeks.'],
  ['Poor sleep was associated with weight gain.', 'Poor sleep may lead to weight gain.'],
  ['Sales were down a third on last year.', 'Sales fell by a third compared with last year.'],
  ['Detective Inspector Ruth Cole said no one was hurt.', 'Det Insp Ruth Cole said nobody was hurt.'],
  ['The Saint Olave Shipping Company went bankrupt.', 'The St Olave Shipping Co went bankrupt.'],
  ['The car park is only for residents.', 'The car park is limited to residents.'],
  ['Pay by Friday; if not, the booking lapses.', 'Pay by Friday; otherwise the booking lapses.'],
];

const majors = (pair: readonly [string, string]) => drift(...pair).drifts.filter((x) => x.severity === 'major');

describe('shares and rates', () => {
  test.each(changed)('%s → %s', (...pair) => {
    expect(majors(pair).length).toBeGreaterThan(0);
  });
  test.each(fair)('%s ↔ %s', (...pair) => {
    expect(majors(pair)).toEqual([]);
  });
});
