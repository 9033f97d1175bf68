// Denied on one side, and told there by "before", "out of", a quality of what is gone, a ban, or what takes another's place.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  (['negation', 'relation'] as const)
    .flatMap((kind) => proposals(kind, reference, candidate))
    .filter((x) => x.severity === 'major');

const rows: readonly (readonly [reference: string, fair: string, unfair: string])[] = [
  [
    'She learned to fly before she could drive.',
    'She could not yet drive when she learned to fly.',
    'She could not drive after she learned to fly.',
  ],
  [
    'She could not yet drive when she learned to fly.',
    'She learned to fly before she could drive.',
    'She learned to fly after she could drive.',
  ],
  [
    'The birds nest on cliffs where foxes cannot reach them.',
    'The birds nest on cliffs, out of reach of foxes.',
    'The birds nest on cliffs, within reach of foxes.',
  ],
  [
    'The choir sings in an extinct dialect.',
    'The choir sings in a dialect no longer spoken.',
    'The choir, which no longer sings, speaks a dialect.',
  ],
  [
    'It stands beside a former mill.',
    'It stands beside what is no longer a mill.',
    'It no longer stands beside a mill.',
  ],
  ['The old mill no longer works.', 'The old mill has stopped working.', 'The former mill works.'],
  ['Dogs are forbidden in May.', 'In May, no dogs.', 'In May, no dogs are forbidden.'],
  ['Dogs are forbidden in May.', 'No dogs are allowed in May.', 'In May, no cats.'],
  ['Dogs are forbidden in May.', 'Dogs are banned in May.', 'No dogs were hurt in May.'],
  ['Buses will replace trains.', 'Buses will run in place of trains.', 'Trains will run in place of buses.'],
  ['Trains will be replaced by buses.', 'Buses will run instead of trains.', 'Trains will run instead of buses.'],
  [
    'I would choose the Arden over the Solace.',
    'It is the Arden I would choose and not the Solace.',
    'It is the Solace I would choose and not the Arden.',
  ],
  [
    'The banker must stay within Glenmarsh county.',
    'The banker must not leave Glenmarsh county.',
    'The banker must not stay in Glenmarsh county.',
  ],
  ['An investigation is still under way.', 'An investigation has yet to finish.', 'An investigation has yet to start.'],
  [
    'Two divers drowned because their air failed, not because of the currents.',
    'That their air failed, rather than the currents, was why two divers drowned.',
    'Two divers drowned because their air failed and because of the currents.',
  ],
  [
    'Savers will earn 4 per cent, whether or not they pay in more.',
    'Savers will earn 4 per cent, regardless of whether they pay in more.',
    'Savers will earn 4 per cent if they pay in more.',
  ],
  [
    'You can return it with or without a receipt.',
    'You can return it whether or not you have a receipt.',
    'You can return it without a receipt.',
  ],
  [
    'You can return it with or without a receipt.',
    'You can return it, receipt or no receipt.',
    'You can return it with no receipt.',
  ],
];

describe('told without the denial', () => {
  test.each(rows)('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});
