// What is refused is not done, what is kept in does not get out, what is stopped does not happen.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const denials = (reference: string, candidate: string) => proposals('negation', reference, candidate);

describe('refused, kept and stopped', () => {
  test.each([
    [
      'She refused every offer to sell the original map.',
      'She would not sell the original map to anyone.',
      'She accepted every offer to sell the original map, and would not keep it.',
    ],
    [
      'He turned down every request to lend the painting.',
      'He would not lend the painting to anyone.',
      'He agreed to every request to lend the painting, and did not keep it.',
    ],
    [
      'He closed the door so that the cat did not get out.',
      'He closed the door to keep the cat in.',
      'He closed the door so that the cat did get out.',
    ],
    [
      'They built a wall so that the river would not flood the town.',
      'They built a wall to stop the river flooding the town.',
      'They built a wall to make the river flood the town.',
    ],
    [
      'The guards stopped the fans getting onto the pitch.',
      'The guards made sure the fans did not get onto the pitch.',
      'The guards did not stop the fans getting onto the pitch.',
    ],
    [
      'Cover the pot lest the rice dry out.',
      'Cover the pot so that the rice does not dry out.',
      'Cover the pot so that the rice dries out.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(denials(reference, same)).toEqual([]);
    expect(denials(reference, other)).not.toEqual([]);
  });
});
