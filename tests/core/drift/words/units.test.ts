// Entries of several words are one unit, and verbs that only lend their form are none.
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { unitsOf } from '../../../../src/core/drift/words/units.ts';
import { lexicon, proposals } from '../pair.ts';

const units = (text: string) => {
  const { tokens } = annotateText(text, lexicon());
  return unitsOf(lexicon(), tokens, { from: 0, to: tokens.length }).map((t) => t.lemma);
};

describe('units', () => {
  test.each([
    ['They held out hope', ['hold out', 'hope']],
    ['The council took a difficult decision', ['council', 'decide']],
    ['Rebels carried out an attack', ['rebel', 'attack']],
    ['Critics won some recognition', ['critic', 'recognize']],
    ['Neighbours recognised the man', ['neighbour', 'recognize', 'man']],
    ['She took a bus', ['take', 'bus']],
    ['He made a cake', ['make', 'cake']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('verb and noun against verb', () => {
  const fair: readonly (readonly [string, string])[] = [
    ['The council took a decision on Friday.', 'The council decided on Friday.'],
    ['Rebels carried out an attack on the port.', 'Rebels attacked the port.'],
    ['The premier made a promise to the voters.', 'The premier promised the voters.'],
    ['The state may win recognition soon.', 'The state may be recognised soon.'],
    ['The state may win recognition soon.', 'The state may be accepted by other countries soon.'],
  ];
  test.each(fair)('fair: %s → %s', (reference, candidate) => {
    expect(proposals('predicate', reference, candidate).filter((x) => x.strength >= 0.3)).toEqual([]);
  });

  test.each([
    ['Rebels carried out an attack on the port.', 'Rebels inspected the port.', 'carried out an attack → inspected'],
    [
      'The state may win recognition soon.',
      'The state may be rejected by other countries soon.',
      'win recognition → rejected',
    ],
    ['They held out the hope of a deal.', 'They shattered the hope of a deal.', 'held out → shattered'],
    ['The army pulled out of the valley.', 'The army advanced into the valley.', 'pulled out → advanced'],
  ])('changed: %s → %s', (reference, candidate, change) => {
    const told = proposals('predicate', reference, candidate).filter((x) => x.strength >= 0.4);
    expect(told.map((x) => x.change)).toEqual([change]);
  });
});
