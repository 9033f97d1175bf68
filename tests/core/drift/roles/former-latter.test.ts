import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

const GAMES = 'Lisbon and Porto both asked to host the games, but the latter withdrew.';
const METALS = 'Copper and zinc were tested; the latter melted first.';
const FIRE = 'The mill and the brewery burned down, and only the former was rebuilt.';

test.each([
  [GAMES, 'Lisbon and Porto both asked to host the games, but Porto withdrew.'],
  [FIRE, 'The mill and the brewery burned down, and only the mill was rebuilt.'],
  [METALS, 'Copper and zinc were tested; zinc melted first.'],
])('%s = %s', (reference, fair) => {
  expect(majors(reference, fair)).toEqual([]);
});

test.each([
  [FIRE, 'The mill and the brewery burned down, and only the brewery was rebuilt.'],
  [GAMES, 'Lisbon and Porto both asked to host the games, but Lisbon withdrew.'],
  [METALS, 'Copper and zinc were tested; copper melted first.'],
])('%s ≠ %s', (reference, unfair) => {
  expect(majors(reference, unfair)).not.toEqual([]);
});
