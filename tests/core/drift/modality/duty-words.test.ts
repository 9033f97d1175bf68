// A duty told of the thing or of the deed.
import { expect, test } from 'vitest';
import { drift, majors } from '../pair.ts';

test('what must be done with it', () => {
  expect(majors('Life jackets are compulsory on board.', 'Life jackets must be worn on board.')).toEqual([]);
});

test('what must be undone', () => {
  const of = (candidate: string) => drift('The tour is compulsory.', candidate).probability;
  expect(of('The tour must be cancelled.')).toBeGreaterThan(of('The tour must be taken.'));
});
