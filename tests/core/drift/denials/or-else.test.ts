// Conditions without their "if not".
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const grave = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => x.severity === 'major');

describe('or else', () => {
  test.each([
    [
      'Wear gloves, or your hands will freeze.',
      'If you do not wear gloves, your hands will freeze.',
      'If you wear gloves, your hands will freeze.',
    ],
    [
      'Pay by noon, otherwise you will lose the seat.',
      "If you don't pay by noon, you will lose the seat.",
      'If you pay by noon, you will lose the seat.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });
});

describe('free of it', () => {
  test('is without it', () => {
    expect(grave('The nursery sells peat-free compost.', 'The nursery sells compost made without peat.')).toEqual([]);
    expect(grave('The nursery sells peat-free compost.', 'The nursery sells compost made with peat.')).not.toEqual([]);
  });
});
