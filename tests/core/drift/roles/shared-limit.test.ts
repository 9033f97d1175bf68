// What was told of both is told of one of them.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /of the first alone|of both/.test(m);

describe('changed', () => {
  test.each([
    ['Women and men over 65 can apply for the grant.', 'Women over 65 and men can apply for the grant.'],
    ['Members with a ticket and guests may use the garden.', 'Members and guests with a ticket may use the garden.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['Soldiers and reservists were told to stay.', 'Reservists and soldiers were told to stay.'],
    ['Women and men over 65 can apply for the grant.', 'Men and women over 65 can apply for the grant.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
