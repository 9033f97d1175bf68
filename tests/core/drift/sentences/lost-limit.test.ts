// What was told of some is told of all.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['Schools in the north will close on Friday.', 'Schools will close on Friday.'],
    ['The road is closed to lorries until June.', 'The road is closed until June.'],
    ['Doctors treat infections caused by fungi.', 'Doctors treat infections.'],
    ['People without papers cannot rent a flat.', 'People cannot rent a flat.'],
    ['Lakes are losing oxygen, it found.', 'Lakes at high altitude are losing oxygen, it found.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['Schools in the north will close on Friday.', 'Northern schools will close on Friday.'],
    ['Patients who were treated early recovered.', 'Patients treated early recovered.'],
    ['The court in Vela heard the case on Monday.', 'The court heard the case on Monday.'],
    ['The shop is closed on Monday and Tuesday.', 'On Monday and Tuesday the shop is closed.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
