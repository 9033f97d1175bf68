// As long before as after.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('which way in time', () => {
  test.each([
    ['It is six years since the mine closed.', 'The mine closed six years ago.', 'The mine closes in six years.'],
    [
      'The school opened two years ago.',
      'It is two years since the school opened.',
      'The school will open in two years.',
    ],
    [
      'The bridge opened two days earlier than planned.',
      'The bridge opened two days ahead of schedule.',
      'The bridge opened two days behind schedule.',
    ],
    ['The bridge was built in six years.', 'The bridge was built within six years.'],
    [
      'He came ten minutes late and left ten minutes early.',
      'He left ten minutes early after coming ten minutes late.',
    ],
    [
      'The mine opened two years ago and will close in two years.',
      'The mine, which will close in two years, opened two years ago.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
