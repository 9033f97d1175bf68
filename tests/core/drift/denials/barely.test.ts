// "Barely" before an amount denies nothing.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const denials = (reference: string, candidate: string) => proposals('negation', reference, candidate);

describe('barely', () => {
  test.each([
    ['He waited barely an hour.', 'He waited about an hour.'],
    ['Barely 40 people came.', 'Just over 40 people came.'],
    ['The village has barely 200 inhabitants.', 'The village has some 200 inhabitants.'],
    ['The hail lasted barely twelve minutes.', 'It hailed for not quite twelve minutes.'],
    ['They met barely a week later.', 'They met just a week later.'],
  ])('%s = %s', (reference, same) => {
    expect(denials(reference, same)).toEqual([]);
    expect(proposals('quantity', reference, same)).toEqual([]);
  });

  test.each([
    ['He waited barely an hour.', 'He waited well over an hour.'],
    ['He could barely walk.', 'He could walk.'],
    ['She had barely slept.', 'She had slept.'],
    ['There was barely any food.', 'There was some food.'],
  ])('%s → %s', (reference, other) => {
    expect(denials(reference, other)).not.toEqual([]);
  });
});
