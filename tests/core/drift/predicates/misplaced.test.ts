// Words in each other's place are seen though both still stand in the text; a list, a clause or a sentence turned round is fair.
import { describe, expect, test } from 'vitest';
import type { DriftKind } from '../../../../src/core/types.ts';
import { proposals } from '../pair.ts';

const rows: readonly (readonly [kind: DriftKind, change: RegExp, reference: string, candidate: string])[] = [
  [
    'role',
    /butter.* → .*milk/,
    'Ana asked Rolf to buy butter and he found some milk in the fridge.',
    'Ana asked Rolf to buy milk and he found some butter in the fridge.',
  ],
  [
    'predicate',
    /decoder → encoder/,
    'The method trains the encoder and spares the decoder.',
    'The method trains the encoder and spares the encoder.',
  ],
];

const fair: readonly (readonly [reference: string, candidate: string])[] = [
  ['The market sells bread, cider and honey on Fridays.', 'The market sells honey, bread and cider on Fridays.'],
  ['The pilot survived and the mechanic died.', 'The mechanic died and the pilot survived.'],
  ['On Friday the council will meet in the school.', 'The council will meet in the school on Friday.'],
  ['The roof of the school will be repaired in July.', "The school's roof will be repaired in July."],
];

describe('words in another place', () => {
  test.each(rows)('%s: %s', (kind, change, reference, candidate) => {
    expect(
      proposals(kind, reference, candidate)
        .map((x) => x.change)
        .join('; '),
    ).toMatch(change);
  });
  test.each(fair)('nothing: %s', (reference, candidate) => {
    for (const kind of ['role', 'predicate'] as const) expect(proposals(kind, reference, candidate)).toEqual([]);
  });
});
