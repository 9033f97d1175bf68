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
    ['Otto has run the race three times.', 'Otto has finished the race three times, running in a kilt.'],
    ['The firm was told twice to mend it.', 'Twice the people running the firm were told to mend it.'],
    [
      'Ruth won the cup three times, in 2019, 2020 and 2021.',
      'Ruth won the cup three times in a row from 2019 to 2021.',
    ],
  ])('%s = %s ≠ %s', (reference, same, ...others) => {
    expect(majors(reference!, same!)).toEqual([]);
    for (const other of others) expect(majors(reference!, other)).not.toEqual([]);
  });
});
