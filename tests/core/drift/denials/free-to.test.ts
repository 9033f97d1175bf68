// Free to leave something, and not bound to do its opposite.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('leave', () => {
  test.each([
    [
      'Drivers were free to ignore its advice.',
      'Nobody was compelled to heed its advice.',
      'Drivers were compelled to heed its advice.',
    ],
    [
      'Members are free to ignore the guidance.',
      'Members are not obliged to follow the guidance.',
      'Members are not free to ignore the guidance.',
    ],
    ['Tenants may refuse the offer.', 'Tenants do not have to accept the offer.', 'Tenants have to accept the offer.'],
    ['Firms can reject the claim.', 'Firms need not accept the claim.', 'Firms must accept the claim.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
