// Figures that the one text gives and the other leaves to its readers to work out.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const numbers = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('worked out of figures of the other text', () => {
  test.each([
    [
      'The hall measures 14 metres by 9.',
      'The hall has an area of 126 square metres.',
      'The hall has an area of 226 square metres.',
    ],
    [
      'They changed the lamps on 24 lanes and left another 24 as they were.',
      'They changed the lamps on half of 48 lanes.',
      'They changed the lamps on half of 44 lanes.',
    ],
    [
      'Half of the tunnel’s twelve fans were switched off.',
      'Six of the fans in the tunnel were switched off.',
      'Four of the fans in the tunnel were switched off.',
    ],
    [
      'On board were 318 passengers and 27 crew.',
      'On board were 345 people, 27 of them crew.',
      'On board were 335 people, 27 of them crew.',
    ],
    [
      'Calls rose from 40 to 60 a night.',
      'Calls rose by 50 percent to 60 a night.',
      'Calls rose by 20 percent to 60 a night.',
    ],
    [
      'The bookmaker put her chances of winning at one in three.',
      'The bookmaker gave odds of two to one against her winning.',
      'The bookmaker gave odds of three to one against her winning.',
    ],
    [
      'Of the 84 volunteers, half drank coffee.',
      'The volunteers came in two groups of 42, one of which drank coffee.',
      'The volunteers came in two groups of 44, one of which drank coffee.',
    ],
    [
      'Seven members voted for the lane and five against it.',
      'The lane was approved by a majority of two.',
      'The lane was approved by a majority of three.',
    ],
    [
      'Growers voted by three to one to reject the price.',
      'Three out of every four growers rejected the price.',
      'Two out of every three growers rejected the price.',
    ],
    [
      'The 41 passengers, among them eleven children, were told.',
      'The passengers, of whom 30 were adults and the others children, were told.',
      'The passengers, of whom 25 were adults and the others children, were told.',
    ],
    [
      'The reservoir is down to 71 percent.',
      'The reservoir is 29 percent short of full.',
      'The reservoir is 19 percent short of full.',
    ],
    [
      'A third of the painting is lost.',
      'Two thirds of the painting has survived.',
      'Two thirds of the painting is lost.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(numbers(reference, fair)).toEqual([]);
    expect(numbers(reference, unfair)).not.toEqual([]);
  });
});
