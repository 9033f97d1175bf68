// A rule told from its other side: what is shut to some is open to the others only.
import { describe, expect, test } from 'vitest';
import { drift } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.filter((x) => x.severity === 'major' && /negation|quantity/.test(x.kind));

describe('shut to some, open to the others', () => {
  test.each([
    [
      'If the gauge reads above 2.5 bar, do not open the lid.',
      'Open the lid only when the gauge shows 2.5 bar or less.',
      'Open the lid only when the gauge shows above 2.5 bar.',
    ],
    [
      'The bridge is closed to lorries of more than 7.5 tonnes.',
      'Only lorries of up to 7.5 tonnes may use the bridge.',
      'Only lorries of more than 7.5 tonnes may use the bridge.',
    ],
    [
      'The baths are closed to children under six.',
      'Only children aged six or over may use the baths.',
      'Only children under six may use the baths.',
    ],
    [
      'Children under twelve may not use the sauna.',
      'The sauna may be used only by those aged twelve and over.',
      'The sauna may be used only by those aged under twelve.',
    ],
    ['Applicants must be at least 21.', 'No one under 21 may apply.', 'No one over 21 may apply.'],
    [
      'Babies under six months should not be given honey.',
      'Do not give babies honey until they are at least six months old.',
      'Only babies under six months should be given honey.',
    ],
    [
      'The fee is payable by everyone who earns 9,000 or more.',
      'Those who earn under 9,000 do not pay the fee.',
      'Those who earn under 9,000 pay the fee.',
    ],
    [
      'It is forbidden to drive faster than 30 in the village.',
      'The speed limit in the village is 30.',
      'It is allowed to drive faster than 30 in the village.',
    ],
    [
      'Applicants must show that they did not do it, a test that fewer than one in ten has passed.',
      'Applicants must prove that they did not do it, which fewer than one in ten have managed.',
      'Applicants must prove their innocence, which more than one in ten have managed.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});
