// What is asked or told is another thing.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The report explains how the ferry sank.', 'The report explains why the ferry sank.'],
    ['Police know where the gun was bought.', 'Police know when the gun was bought.'],
    ['She asked if the ship was safe.', 'She asked why the ship was safe.'],
    ['Police know where he met.', 'Police know which he met.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toContainEqual(expect.stringContaining('something else'));
  });
});

describe('kept', () => {
  test.each([
    ['The man who was hurt is well.', 'The man that was hurt is well.'],
    ['He knows the place where it was found.', 'He knows the place it was found in.'],
    ['She asked if the ship was safe.', 'She asked whether the ship was safe.'],
    ['The town asked which plan was best.', 'The town asked what plan was best.'],
    // They ask nothing.
    ['The fair is off if it rains.', 'The fair is off when it rains.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
