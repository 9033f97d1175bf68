// Nobody else as much so, and the one who is it more than all.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

test.each([
  [
    'No other town in the valley has as many mills as Tarn.',
    'Tarn has more mills than any other town in the valley.',
    'Tarn has fewer mills than any other town in the valley.',
  ],
  [
    'No bridge in the county is as old as the one at Tarn.',
    'The bridge at Tarn is older than any other in the county.',
    'The bridge at Tarn is newer than any other in the county.',
  ],
])('%s = %s ≠ %s', (reference, fair, unfair) => {
  expect(majors(reference, fair)).toEqual([]);
  expect(majors(reference, unfair)).not.toEqual([]);
});
