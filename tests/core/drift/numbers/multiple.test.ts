// A multiple or a part of a figure, and what it comes to.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('multiples of a figure that both tell', () => {
  test.each([
    [
      'It costs 7 cents a wash, a fifth of what the dearest product does.',
      'It comes to 7 cents a wash, and the most expensive product to 35.',
      'It comes to 7 cents a wash, and the most expensive product to 45.',
    ],
    [
      'The winners receive 150,000 crowns, twice what the losing finalists get.',
      'The prize is 150,000 crowns for the winners and 75,000 for the losing finalists.',
      'The prize is 150,000 crowns for the winners and 95,000 for the losing finalists.',
    ],
    [
      'On foot it takes three hours, two for the fit.',
      'On foot it takes three hours, a third less for the fit.',
      'On foot it takes three hours, a third more for the fit.',
      'On foot it takes three hours, a quarter less for the fit.',
    ],
    [
      'The flat costs 1,200 euros, three times what the old one did.',
      'The flat costs 1,200 euros; the old one cost 400.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(changed(reference, same)).toEqual([]);
    for (const other of others) expect(changed(reference, other)).not.toEqual([]);
  });
});
