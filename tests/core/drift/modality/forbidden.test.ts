// What must not be done told by other words, and bans that were lifted.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  (['modality', 'negation'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .filter((x) => x.strength >= 0.4);

describe('bans', () => {
  test.each([
    ['Drivers may not park here.', 'Drivers must not park here.', 'Drivers may park here.'],
    ['The shop may not open until May.', 'The shop must stay shut until May.', 'The shop must stay open until May.'],
    [
      'Visitors may not enter before noon.',
      'Visitors must wait until noon to enter.',
      'Visitors may enter before noon.',
    ],
    ['He may not leave the country.', 'He must remain in the country.', 'He must leave the country.'],
    ['The law bans shops from opening.', 'Under the law, shops may not open.', 'Under the law, shops may open.'],
    [
      'The striker will stay at the club.',
      'The striker will not leave the club.',
      'The striker will not stay at the club.',
    ],
    [
      'The merger needs the approval of the regulator.',
      'The merger cannot go ahead without the approval of the regulator.',
      'The merger can go ahead without the approval of the regulator.',
    ],
    [
      'Nobody gets in without a bag check.',
      'Visitors get in only if their bags are checked.',
      'Visitors get in without a bag check.',
    ],
    [
      'Nobody may enter without a ticket.',
      'Only people with a ticket may enter.',
      'People may enter without a ticket.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(changed(reference, same)).toEqual([]);
    expect(changed(reference, other)).not.toEqual([]);
  });

  test('what may not come to pass is no ban', () => {
    expect(changed('The plant may not survive.', 'The plant will not survive.')).not.toEqual([]);
  });
});
