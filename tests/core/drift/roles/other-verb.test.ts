// How it was done, told of another deed.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /another deed/.test(m);

describe('changed', () => {
  test.each([
    [
      'Volunteers carefully planted the bulbs that the nursery had sorted.',
      'Volunteers planted the bulbs that the nursery had carefully sorted.',
    ],
    [
      'The opposition leader openly accused the firm of paying bribes.',
      'The opposition leader accused the firm of openly paying bribes.',
    ],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['He quickly left the room.', 'He left the room quickly.'],
    [
      'The path starts behind the mill and climbs gently for a mile.',
      'The path climbs gently for a mile; it starts behind the mill.',
    ],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
