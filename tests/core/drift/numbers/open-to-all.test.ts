// Only some, and everybody.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const ONLY = 'Only adults may enter the casino.';
const grave = (candidate: string) =>
  proposals('quantity', ONLY, candidate).filter((x) => x.message.includes('Everyone'));

test('everybody', () => {
  expect(grave('Everyone may enter the casino.')).not.toEqual([]);
});

test('still told of those', () => {
  expect(grave('Everyone allowed to enter the casino is an adult.')).toEqual([]);
});
