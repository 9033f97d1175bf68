// What has ended and what still goes on.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const grave = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => x.severity === 'major');

describe('what has ended', () => {
  test.each([
    ['The mill used to employ 300 people.', 'The mill once employed 300 people.', 'The mill still employs 300 people.'],
    ['The club has stopped selling beer.', 'The club no longer sells beer.', 'The club still sells beer.'],
    [
      'Porters are used to carrying 30 kilos.',
      'Porters are accustomed to carrying 30 kilos.',
      'Porters used to carry 30 kilos.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });

  test('goes on in another way', () => {
    const weekly = 'The council stopped collecting bins weekly and now collects them fortnightly.';
    expect(grave(weekly, 'The council still collects bins, but now every fortnight.')).toEqual([]);
  });
});
