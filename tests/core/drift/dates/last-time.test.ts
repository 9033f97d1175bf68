// When it was last so, first, or will be again; and phrases and words that deny for a denial.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  (['negation', 'quantity'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .filter((x) => x.severity === 'major' && x.strength >= 0.4);

describe('times of what was not', () => {
  test.each([
    [
      'The club has not won a title since 1998.',
      "The club's last title came in 1998.",
      'The club has won a title since 1998.',
    ],
    [
      'The comet will not be visible again for 76 years.',
      'It will be 76 years before the comet is visible again.',
      'The comet will be visible again for 76 years.',
    ],
    [
      'The price climbed above 300 euros for the first time.',
      'The price had never before been more than 300 euros.',
      'The price has never been more than 300 euros.',
    ],
    [
      'The pool will open on 3 June at the earliest.',
      'The pool will not open before 3 June.',
      'The pool will open before 3 June.',
    ],
    [
      'The park will open in May at the earliest.',
      'The park will not open before May.',
      'The park will open before May.',
    ],
    ['She has not won a title since May.', 'Her last title came in May.', 'She has won a title since May.'],
    [
      'The bridge has been closed since the flood.',
      'The bridge was open until the flood.',
      'The bridge has been open since the flood.',
    ],
    ['No rat has been seen since 2017.', 'The last rat was seen in or before 2017.', 'Rats have been seen since 2017.'],
    ['She paid at the end of June.', 'She paid at the start of July.', 'She paid at the start of June.'],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(changed(reference, same)).toEqual([]);
    expect(changed(reference, other)).not.toEqual([]);
  });
});

describe('denials told without one', () => {
  test.each([
    ['The clinic is short of nurses.', 'The clinic does not have enough nurses.', 'The clinic does not have nurses.'],
    [
      'Parking will be free after 6 p.m.',
      'Drivers will not have to pay for parking after 6 p.m.',
      'Parking will not be free after 6 p.m.',
    ],
    [
      'The bridge has been closed to lorries.',
      'Lorries have not been allowed on the bridge.',
      'The bridge has not been closed to lorries.',
    ],
    ['Neither team had lost a game.', 'Both teams were unbeaten in the games.', 'Both teams had lost a game.'],
    [
      'The bus carried 31 passengers, none of whom was hurt.',
      'All 31 passengers on the bus escaped injury.',
      'All 31 passengers on the bus were hurt.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(changed(reference, same)).toEqual([]);
    expect(changed(reference, other)).not.toEqual([]);
  });
});
