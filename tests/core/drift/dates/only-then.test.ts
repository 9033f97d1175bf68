// Not before a time, and only then; a state until a time, and its end.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('only then', () => {
  test.each([
    [
      'They were not allowed to leave until noon.',
      'They were only allowed to leave at noon.',
      'They were only allowed to leave until noon.',
    ],
    ['Guests may not check in until 3pm.', 'Guests may only check in from 3pm.', 'Guests may only check in until 3pm.'],
    ['The gates did not open until six.', 'Only at six did the gates open.', 'The gates opened until six.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('the end of a state', () => {
  test.each([
    ['Until 2019 the mine was open.', 'The mine closed in 2019.', 'The mine opened in 2019.'],
    ['The border was closed until May.', 'The border opened in May.', 'The border closed in May.'],
    ['The library was open until 2012.', 'The library shut in 2012.', 'The library was shut until 2012.'],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
