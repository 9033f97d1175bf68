// Commas that tell of all what was told of some.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const says = (m: string) => /of them/.test(m);

describe('changed', () => {
  test.each([
    [
      'The riders who crashed on Sunday will miss the final stage.',
      'The riders, who crashed on Sunday, will miss the final stage.',
    ],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair).filter(says)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The rider who crashed on Sunday will miss the stage.', 'The rider, who crashed on Sunday, will miss the stage.'],
    ['Two riders who crashed will miss the stage.', 'Two riders, who crashed, will miss the stage.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter(says)).toEqual([]);
  });
});
