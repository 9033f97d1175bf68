// Several times, and several times one after the other.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('succession', () => {
  test.each([
    [
      'The band has won the contest for the third time.',
      'The band has won the contest three times.',
      'The band has won the contest three times in a row.',
    ],
    ['She was fined for the second time.', 'She was fined a second time.', 'She was fined two times in succession.'],
    ['The band won for the third year running.', 'The band won for the third consecutive year.'],
    ['The team lost its third straight game.', 'The team lost three games in a row.'],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
