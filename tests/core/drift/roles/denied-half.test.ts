// One thing and not the other, told with the two in each other's place.
import { expect, test } from 'vitest';
import { gravely, proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  proposals('role', reference, candidate)
    .filter((x) => x.message.endsWith('what was denied is told, and the other way round'))
    .map((x) => x.change);

test.each([
  [
    'Wrap the loaf in paper, never in plastic.',
    'Wrap the loaf in plastic, never in paper.',
    'paper, never in plastic → plastic, never in paper',
  ],
  [
    'Wrap it in paper, never in plastic, and store it in a cupboard but not in the fridge.',
    'Wrap it in plastic, never in paper, and store it in a cupboard but not in the fridge.',
    'paper, never in plastic → plastic, never in paper',
  ],
  ['Serve it hot, never cold.', 'Serve it cold, never hot.', 'hot, never cold → cold, never hot'],
  [
    'Store the jars upright, never on their side.',
    'Store the jars on their side, never upright.',
    'upright, never on their side → side, never upright',
  ],
  [
    'She always drove and never flew.',
    'She always flew and never drove.',
    'drove and never flew → flew and never drove',
  ],
  [
    'She blames herself, not her brother.',
    'She blames her brother, not herself.',
    'herself, not her brother → brother, not herself',
  ],
  [
    'The hall was built for the workers, not for the owners.',
    'The hall was built for the owners, not for the workers.',
    'workers, not for the owners → owners, not for the workers',
  ],
])('%s → %s', (reference, candidate, change) => {
  expect(told(reference, candidate)).toEqual([change]);
  expect(gravely(reference, candidate)).not.toEqual([]);
});

test.each([
  ['Wrap the loaf in paper, never in plastic.', 'Never wrap the loaf in plastic but in paper.'],
  ['Serve it hot, never cold.', 'Never serve it cold; serve it hot.'],
  ['He trains at dawn, never after dark.', 'After dark he never trains; he does so at dawn.'],
  [
    'Use butter, not oil, for the dough, and oil, not butter, for the tin.',
    'Use oil, not butter, for the tin, and butter, not oil, for the dough.',
  ],
  ['He spoke not only French but German.', 'He spoke German, and not only French.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(told(reference, candidate)).toEqual([]);
});
