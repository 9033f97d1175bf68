// One denial of two things, and two of one each.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const denials = (reference: string, candidate: string) =>
  proposals('negation', reference, candidate).filter((x) => x.severity === 'major');

describe('denied together', () => {
  test.each([
    ['He did not eat and did not sleep.', 'He did not eat or sleep.', 'He did not eat but slept.'],
    ['She never drank and never smoked.', 'She never drank or smoked.', 'She never drank, but smoked.'],
    [
      'He did not smoke a pipe and did not drink beer.',
      'He did not smoke a pipe or even drink beer.',
      'He did not smoke a pipe or cigars, but drank beer.',
    ],
    [
      '“I have never met the man and I have never taken money from him,” the mayor told reporters.',
      'The mayor denied to reporters ever having met the man or accepted money from him.',
      'The mayor admitted to reporters having met the man and accepted money from him.',
    ],
    [
      'It cannot be excluded that the dam will fail.',
      'It cannot be ruled out that the dam will fail.',
      'It can be ruled out that the dam will fail.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(denials(reference, fair)).toEqual([]);
    expect(denials(reference, unfair)).not.toEqual([]);
  });
});
