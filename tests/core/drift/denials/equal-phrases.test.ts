// Phrases that deny and phrases that do not, and that say the same.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const denials = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => x.severity === 'major' && x.strength >= 0.4);

describe('equal phrases', () => {
  test.each([
    ['Anyone can get a free booster.', 'The booster costs nothing for anyone.', 'Nobody can get a free booster.'],
    [
      'The president still has to sign the bill.',
      'The bill has yet to be signed by the president.',
      'The president did not sign the bill.',
    ],
    [
      'It is the cheapest van you can buy.',
      'It is the least expensive van on sale.',
      'It is the most expensive van on sale.',
    ],
    [
      'The favourite went home with nothing.',
      'The favourite returned home empty-handed.',
      'The favourite went home with a prize.',
    ],
    [
      'The firm denied that it had misled anyone.',
      'The firm rejected the idea that anyone had been misled.',
      'The firm admitted that it had misled everyone.',
    ],
    [
      'The army stays in the city.',
      'The army has not left the city.',
      'The army has never left the barracks in the city.',
    ],
    [
      'The vase is certainly Roman.',
      'There is no doubt that the vase is Roman.',
      'There is no doubt that the vase is not Roman.',
    ],
    ['He dropped out of the race.', 'He did not finish the race.', 'He did not finish last in the race.'],
    ['He spoke openly of his anger.', 'He made no secret of his anger.', 'He did not speak openly of his anger.'],
    [
      'Researchers have still to test it on older people.',
      'Researchers have not yet tested it on older people.',
      'Researchers have not tested it on older people, nor will they.',
    ],
    [
      'Eggs can be eaten as usual.',
      'There is nothing against eating eggs as usual.',
      'Eggs can not be eaten as usual.',
    ],
    [
      'Apart from the driver, twelve people were hurt.',
      'Twelve people were hurt, not counting the driver.',
      'Twelve people were not hurt, counting the driver.',
    ],
    [
      'An easy passage is expected in the house.',
      'The house is expected to pass it without trouble.',
      'The house is not expected to pass it.',
    ],
    ['The centre does nothing but hips.', 'The centre does nothing other than hips.', 'The centre does not do hips.'],
    ['The rider paid no heed to the signs.', 'The rider ignored the signs.', 'The rider heeded the signs.'],
    ['She failed to attend the funeral.', 'She missed the funeral.', 'She attended the funeral.'],
    ['The bakery has shut down.', 'The bakery is no longer in business.', 'The bakery has not shut down.'],
    ['The evening show has sold out.', 'The evening show has no tickets left.', 'The evening show has not sold out.'],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(denials(reference, same)).toEqual([]);
    expect(denials(reference, other)).not.toEqual([]);
  });
});
