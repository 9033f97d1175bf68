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

  test('a share and a count are compared as shares', () => {
    const [x] = numbers('Nearly three-quarters of the 400 tenants signed it.', '195 of the 400 tenants signed it.');
    expect(x!.message).toBe('‘three-quarters’ became ‘195’: a smaller share');
  });
});
