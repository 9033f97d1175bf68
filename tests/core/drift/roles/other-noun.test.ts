// What was told of one noun is told of another, by the clause that hangs on it.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /it was said of/.test(m);

describe('changed', () => {
  test.each([
    ['The lawyer met the witness, who was later arrested.', 'The lawyer, who was later arrested, met the witness.'],
    [
      'The nurse treated the soldier who had been shot near the church.',
      'The nurse who had been shot near the church treated the soldier.',
    ],
    [
      'The firm sold the plant, which had lost money for years.',
      'The firm, which had lost money for years, sold the plant.',
    ],
    ['After losing the vote, the premier met the king.', 'The premier met the king, who had lost the vote.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    [
      'Halvard Minty, the founder of Brightkey, who argued it himself, won.',
      'Brightkey’s founder, Halvard Minty, who argued it himself, won.',
    ],
    [
      'The new tower is taller than the cathedral, which upset many people.',
      'The cathedral is not as tall as the new tower, which upset many people.',
    ],
    [
      'According to the city, none of them was wrong by a minute.',
      'None of them was wrong by a minute, according to the city.',
    ],
    ['The soldier, who had been shot, was treated.', 'The soldier, shot, was treated.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
