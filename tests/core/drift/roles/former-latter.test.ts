import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

const GAMES = 'Lisbon and Porto both asked to host the games, but the latter withdrew.';
const FIRE = 'The mill and the brewery burned down, and only the former was rebuilt.';

test.each([
  [GAMES, 'Lisbon and Porto both asked to host the games, but Porto withdrew.'],
  [FIRE, 'The mill and the brewery burned down, and only the mill was rebuilt.'],
])('%s = %s', (reference, fair) => {
  expect(majors(reference, fair)).toEqual([]);
});

test.each([[FIRE, 'The mill and the brewery burned down, and only the brewery was rebuilt.']])(
  '%s ≠ %s',
  (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  },
);
