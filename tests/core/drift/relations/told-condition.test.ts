// A condition told without its word, and the same words told as a fact.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const lost = (reference: string, candidate: string) => proposals('relation', reference, candidate);

describe('conditions without their word', () => {
  test.each([
    [
      'If you sweeten it with honey, do not give it to babies.',
      'Sweetened with honey, it is not for babies.',
      'It is sweetened with honey; do not give it to babies.',
    ],
    [
      'Fold them in gently; if you stir too hard, the loaf will be tough.',
      'They are folded in gently: too much stirring makes a tough loaf.',
      'They are folded in gently, and the loaf will be tough.',
    ],
    ['It will crumble if you cut it warm.', 'Cut warm, it will crumble.', 'It will crumble, and you cut it warm.'],
    [
      'If the tank is less than a quarter full, the pump stops.',
      'With the tank less than a quarter full, the pump stops.',
      'The tank is less than a quarter full and the pump stops.',
    ],
    [
      'Call a joiner if a nail goes in more than a centimetre.',
      'A nail that goes in more than a centimetre is a reason to call a joiner.',
      'A nail goes in a centimetre; call a joiner.',
    ],
    [
      'The firm will lengthen the list if more villages sue.',
      'The firm will lengthen the list should more villages sue.',
      'The firm will lengthen the list.',
    ],
    [
      'Tenants must be told in advance if they have formed a cooperative.',
      'Where tenants have formed a cooperative, they must be told in advance.',
      'Tenants must be told in advance.',
    ],
    [
      'The ministry would retaliate if a ship was seized.',
      'The ministry would retaliate in the event of a ship being seized.',
      'The ministry retaliated.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(lost(reference, same)).toEqual([]);
    expect(lost(reference, other)).not.toEqual([]);
  });
});
