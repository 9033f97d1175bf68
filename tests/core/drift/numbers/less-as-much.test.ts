// So much less, and what is left of it.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('what is left of less', () => {
  test.each([
    [
      'Such eggs fetch about a third less.',
      'Such eggs bring in about two thirds as much.',
      'Such eggs bring in about two thirds less.',
    ],
    [
      'The lamp uses 40 percent less power.',
      'The lamp uses 60 percent as much power.',
      'The lamp uses 70 percent as much power.',
    ],
    [
      'The new model is a quarter cheaper.',
      'The new model is three quarters as expensive.',
      'The new model is three quarters cheaper.',
    ],
    [
      'Such eggs fetch about a third less.',
      'Such eggs fetch two thirds as much.',
      'Such eggs fetch three quarters as much.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(changed(reference, same)).toEqual([]);
    for (const other of others) expect(changed(reference, other)).not.toEqual([]);
  });
});
