// A count told by its rest, a half by its figure, and a rise by its size: the same; other counts are not.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const changed = (reference: string, candidate: string) =>
  (['number', 'quantity', 'negation', 'predicate'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate).map((x) => ({ ...x, kind })))
    .filter((x) => x.severity === 'major' && x.strength >= 0.4)
    .filter((x) => x.kind !== 'predicate' || x.message.endsWith('what was done is another thing'));

describe('the rest of a count', () => {
  test.each([
    [
      'Only two of the eight boats finished.',
      'Six of the eight boats failed to finish.',
      'Six of the eight boats finished.',
    ],
    ['Two of the three climbers survived.', 'One of the three climbers died.', 'Two of the three climbers died.'],
    [
      'Less than a tenth of the samples held lead.',
      'More than nine in ten samples were free of lead.',
      'More than nine in ten samples held lead.',
    ],
    [
      'The glacier has lost a third of its ice.',
      'Two thirds of the ice that the glacier held remains.',
      'A quarter of the ice that the glacier held remains.',
    ],
    [
      'The jab protected nine out of ten volunteers.',
      'The jab failed to protect one volunteer in ten.',
      'The jab failed to protect nine volunteers in ten.',
    ],
    ['Half of the 48 seats were empty.', '24 of the 48 seats were empty.', '12 of the 48 seats were empty.'],
    [
      'Shares rose from 40 to 44 cents.',
      'Shares gained four cents to 44 cents.',
      'Shares gained six cents to 46 cents.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(changed(reference, same)).toEqual([]);
    expect(changed(reference, other)).not.toEqual([]);
  });

  test('called off until later is postponed, called off for good is not', () => {
    const [match, off] = ['The match was postponed.', 'The match was called off'];
    expect(changed(match, `${off} until a later date.`)).toEqual([]);
    expect(changed(match, `${off}.`)).not.toEqual([]);
  });
});
