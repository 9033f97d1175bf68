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
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});
