// A name told of by what it is, and one that became another.
import { expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (candidate: string) => proposals('name', 'Hallow Mill will reopen in spring.', candidate);

test('a definite short form is no other name', () => {
  expect(told('The mill will reopen in spring.')).toEqual([]);
  expect(told('A mill will reopen in spring.')).not.toEqual([]);
  expect(told('Grey Mill will reopen in spring.')).not.toEqual([]);
});

test('degrees with a space are read', () => {
  const [celsius, fahrenheit] = ['It was 32 °C in the shade.', 'It was 90 F in the shade.'];
  expect(proposals('number', celsius, fahrenheit)).toEqual([]);
  expect(proposals('number', celsius, fahrenheit.replace('90', '75'))).not.toEqual([]);
});
