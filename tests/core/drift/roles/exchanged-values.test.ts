// Figures and dates that changed places.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changes = (reference: string, candidate: string) =>
  (['number', 'date', 'role'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .map((x) => x.message)
    .filter((m) => m.includes('places') || m.includes('names'));

describe('values that changed places', () => {
  test.each([
    ['Shares fell from $10 to $5.', 'Shares fell from $5 to $10.', '‘$10’ and ‘$5’ changed places'],
    [
      'She joined in 2019 and left in 2021.',
      'She joined in 2021 and left in 2019.',
      '‘2019’ and ‘2021’ changed places',
    ],
    ['Of 40 shops, 11 agreed.', 'Of 11 shops, 40 agreed.', '‘40’ and ‘11’ changed places'],
    [
      'Add 20 g of sugar and 30 g of butter.',
      'Add 30 g of sugar and 20 g of butter.',
      '‘20 g’ and ‘30 g’ changed places',
    ],
    ['Mix two parts sand with one part cement.', 'Mix one part sand with two parts cement.', 'changed places'],
    [
      'Some 54 blamed Orr and 31 blamed Hale.',
      'Some 54 blamed Hale and 31 blamed Orr.',
      '‘54’ and ‘31’ changed places',
    ],
  ])('%s → %s', (reference, candidate, says) => {
    expect(changes(reference, candidate)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    ['Shares fell from $10 to $5.', 'Shares fell to $5 from $10.'],
    ['She joined in 2019 and left in 2021.', 'She left in 2021 after joining in 2019.'],
    ['She joined in 2019 and left in 2021.', 'In 2019 she joined and in 2021 she left.'],
    ['Add 20 g of sugar and 30 g of butter.', 'Add 30 g of butter and 20 g of sugar.'],
    ['Mix two parts sand with one part cement.', 'One part cement is mixed with two parts sand.'],
    ['Of 40 shops, 11 agreed.', 'Eleven of the 40 shops agreed.'],
    ['Of 40 shops, 11 agreed.', 'There are 40 shops, of which 11 agreed.'],
    ['The old hall held 300 people and the new one holds 900.', 'The new hall holds 900 people; the old one held 300.'],
  ])('%s is %s', (reference, candidate) => {
    expect(changes(reference, candidate)).toEqual([]);
  });
});
