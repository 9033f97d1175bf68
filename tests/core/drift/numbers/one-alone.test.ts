// What one alone may not do takes two.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  proposals('number', reference, candidate).filter((x) => x.severity === 'major');

describe('one alone, and two or more', () => {
  test.each([
    [
      'No server can be removed by one person alone.',
      'To take a server away requires two people or more.',
      'To take a server away requires three people or more.',
    ],
    ['The safe cannot be opened by one person alone.', 'At least two people are needed to open the safe.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(changed(reference, same)).toEqual([]);
    for (const other of others) expect(changed(reference, other)).not.toEqual([]);
  });
});
