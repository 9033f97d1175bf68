// Figures that differ and say the same by what stands beside them.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const numbers = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('figures worked out of others', () => {
  test.each([
    [
      'It had been kept at 38 degrees rather than the required 63.',
      'It was stored 25 degrees below the required 63.',
      'It was stored 35 degrees below the required 63.',
    ],
    [
      'It has 41 of the 90 seats, three more than before.',
      'It has 41 seats out of 90, against 38 before.',
      'It has 41 seats out of 90, against 35 before.',
    ],
    [
      'It is the first of the 26 sites to do so.',
      'None of the other 25 sites has done so.',
      'None of the other 20 sites has done so.',
    ],
    [
      'They survived by fewer than five votes.',
      'They survived by a margin of four or less.',
      'They survived by a margin of seven or less.',
    ],
    ['Temperatures fell to minus six.', 'It was six degrees below zero.', 'It was eight degrees below zero.'],
    [
      'Three of the five locks opened.',
      'All but two of the five locks opened.',
      'All but one of the five locks opened.',
    ],
    [
      'Only one in five growers is insured.',
      'Four growers out of five have no insurance.',
      'Four growers out of five are insured.',
    ],
    [
      'It lost 3.4 metres at the base and 1.8 at the top.',
      'It lost 340 centimetres at the base and 180 at the top.',
      'It lost 340 centimetres at the base and 120 at the top.',
    ],
    [
      'The locks cost between 19 and 140 euros.',
      'The cheapest lock cost 19 euros, the dearest 140.',
      'The locks cost 140 euros.',
    ],
    [
      'There were 94 people, among them 31 children.',
      'There were 94 people, roughly a third of them children.',
      'There were 94 people, roughly a tenth of them children.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(numbers(reference, same)).toEqual([]);
    expect(numbers(reference, other)).not.toEqual([]);
  });

  test('no word that compares, no sum', () => {
    expect(numbers('It has 41 seats and three offices.', 'It has 41 seats and 38 offices.')).not.toEqual([]);
  });
});

// What is said of some and the contrary of the rest, and of none and the contrary of all.
describe('the rest, and none for all', () => {
  const told = (reference: string, candidate: string) =>
    (['number', 'negation', 'quantity'] as const)
      .flatMap((kind) => proposals(kind, reference, candidate))
      .filter((x) => x.severity === 'major');

  test.each([
    [
      'Six of eight members voted for the plan.',
      'Two of the eight members voted against the plan.',
      'Two of the eight members voted for the plan.',
    ],
    [
      'Two of five neighbours have objected to the extension.',
      'Three of the five neighbours have not objected to the extension.',
      'Three of the five neighbours have objected to the extension.',
    ],
    [
      'Only two of the nine candidates have published their accounts.',
      'Seven of the nine candidates have yet to publish their accounts.',
      'Two of the nine candidates have yet to publish their accounts.',
    ],
    ['Two of five have objected.', 'Three have not.', 'Two have not.'],
    ['Nobody was left without a seat.', 'Everyone had a seat.', 'Everyone was left without a seat.'],
    ['Not one of the 30 hens survived the fire.', 'All 30 hens died in the fire.', 'All 30 hens survived the fire.'],
    ['Of the 40 schools, 10 closed.', 'A quarter of the 40 schools closed.', 'Half of the 40 schools closed.'],
    [
      'One in five homes lacks central heating.',
      '20 % of homes have no central heating.',
      '20 % of homes have central heating.',
    ],
    [
      'Nearly three-quarters of the 400 tenants signed it.',
      '295 of the 400 tenants signed it.',
      '195 of the 400 tenants signed it.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });

  test('a share and a count are compared as shares', () => {
    const [x] = numbers('Nearly three-quarters of the 400 tenants signed it.', '195 of the 400 tenants signed it.');
    expect(x!.message).toBe('‘three-quarters’ became ‘195’: a smaller share');
  });

  test('half of it and the other half are one half', () => {
    const half = ['Half of the money comes from players.', 'Half of the money goes to players.'] as const;
    expect(told(...half)).not.toEqual([]);
  });
});
