// A condition told from the other side, and one that was turned round.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  (['relation', 'negation', 'quantity'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .filter((x) => x.severity === 'major' && x.strength >= 0.4);

describe('conditions', () => {
  test.each([
    [
      'The mine will close unless the ruling is overturned.',
      'The mine will close in the event that the ruling is not set aside.',
      'The mine will close in the event that the ruling is set aside.',
    ],
    [
      'The match will be played unless it snows.',
      'The match will be played save if it snows.',
      'The match will not be played save if it snows.',
    ],
    [
      'The ferry will not sail if the wind is stronger than 40 knots.',
      'The ferry sails only if the wind is no stronger than 40 knots.',
      'The ferry sails only if the wind is stronger than 40 knots.',
    ],
    [
      'The school will only be built if the state pays half of the cost.',
      'Unless the state pays half of the cost, the school will not be built.',
      'Unless the state pays half of the cost, the school will be built.',
    ],
    [
      'The talks will fail unless both sides give way.',
      'The talks will fail if either side refuses to give way.',
      'The talks will fail if both sides give way.',
    ],
    [
      'The grant is cut if less than half of the money is spent.',
      'The grant is cut unless at least half of the money is spent.',
      'The grant is cut if at least half of the money is spent.',
    ],
    [
      'The vote is void if less than a third of the members take part.',
      'The vote is valid only if at least a third of the members take part.',
      'The vote is valid if less than a third of the members take part.',
    ],
    [
      'You may enter unless you are ill.',
      'You may enter, but not if you are ill.',
      'You may not enter, but not if you are ill.',
    ],
    [
      'The pool is open daily unless it thunders.',
      'The pool is open daily, though not when it thunders.',
      'The pool is open daily, if it thunders.',
    ],
    [
      'Insurers will no longer pay if there is no PIN.',
      'Insurers will pay only where there is a PIN.',
      'Insurers will pay only where there is no PIN.',
    ],
    [
      'Nobody is paid when there is no work.',
      'They are paid only when there is work.',
      'They are paid when there is no work.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(turned(reference, same)).toEqual([]);
    expect(turned(reference, other)).not.toEqual([]);
  });
});
