// What could be done told as what ought to be.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /duty/.test(m);

describe('changed', () => {
  test.each([
    ['The police could not watch everyone.', 'The police should not watch everyone.'],
    ['Drivers may use the bus lane at night.', 'Drivers must use the bus lane at night.'],
    ['Members should pay by Friday.', 'Members can pay by Friday.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['Dogs may not enter the park.', 'Dogs must not enter the park.'],
    ['The drug could help older patients.', 'The drug may help older patients.'],
    ['The bus should have arrived by now.', 'The bus could have arrived by now.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
