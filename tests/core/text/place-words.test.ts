// Where something is, or a bound of a figure.
import { describe, expect, test } from 'vitest';
import { isOfPlace } from '../../../src/core/text/place-words.ts';
import { drift } from '../drift/pair.ts';

const places = (text: string) => {
  const norms = text.toLowerCase().split(' ');
  return norms.some((_, at) => isOfPlace(norms, at));
};

test.each([
  'the floor gave way beneath 41 guests',
  'the flat stands above two shops',
  'the balloon flew low over three villages',
  'the van went over a 30m cliff',
  'the horse jumped over a five-foot fence',
  'she served under four governors',
  'it hangs directly above six tables',
])('where: %s', (text) => {
  expect(places(text)).toBe(true);
});

test.each([
  'the firm employs over 40 people',
  'he ran over two miles',
  'she walked over 300 km',
  'tickets cost under 30 pounds',
  'it is closed to vans over 7.5 tonnes',
  'it grew above the 30m mark',
  'they served under 300 meals',
  'it fell below a million readers',
  'he stood for under 20 minutes',
])('a bound: %s', (text) => {
  expect(places(text)).toBe(false);
});

describe('no bound goes where there was none', () => {
  test.each([
    ['The floor gave way beneath 41 guests.', 'The floor gave way as 41 guests stood on it.'],
    ['The van went over a 30m cliff.', 'The van fell down a 30m cliff.'],
    ['She worked under three editors.', 'She worked for three editors.'],
    ['Over two winters he mapped the caves.', 'For two winters he mapped the caves.'],
  ])('%s ↔ %s', (reference, candidate) => {
    expect(drift(reference, candidate).drifts.filter((x) => x.kind === 'quantity')).toEqual([]);
  });

  test.each([
    ['The firm employs over 40 people.', 'The firm employs 40 people.'],
    ['The hall seats over 900 guests.', 'The hall seats under 900 guests.'],
    ['Children under 12 travel free.', 'Children over 12 travel free.'],
  ])('%s → %s', (reference, candidate) => {
    expect(drift(reference, candidate).drifts.map((x) => x.kind)).toContain('quantity');
  });
});
