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
    [
      'Keep still or the bees will sting.',
      'If you do not keep still, the bees will sting.',
      'If you keep still, the bees will sting.',
    ],
    [
      'Sign the form today or you will lose the room.',
      'If you do not sign the form today, you will lose the room.',
      'If you sign the form today, you will lose the room.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });
});

test('a choice is no condition', () => {
  expect(grave('You can ring us, or you can write.', 'If you ring us, you need write to nobody.')).not.toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('the other way round') }),
  );
});

describe('free of it', () => {
  test('is no use of it any more', () => {
    expect(grave('The market will be cash-free from May.', 'The market will stop using cash from May.')).toEqual([]);
  });

  test('is without it', () => {
    expect(grave('The loan is interest-free.', 'The loan carries interest.')).not.toEqual([]);
    expect(grave('The nursery sells peat-free compost.', 'The nursery sells compost made without peat.')).toEqual([]);
    expect(grave('The nursery sells peat-free compost.', 'The nursery sells compost made with peat.')).not.toEqual([]);
  });
});
