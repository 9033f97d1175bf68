// None that are not so, and all that are.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('none and all', () => {
  test.each([
    ['None of the farms escaped damage.', 'Every farm suffered damage.'],
    ['No farm escaped damage.', 'All the farms were damaged.'],
    ['Nobody doubts that the fire was set.', 'Everybody is certain that the fire was set.'],
    ['There is no cottage in the lane that was not flooded.', 'Every cottage in the lane was flooded.'],
    ['Hardly a field was not flooded.', 'Almost every field was flooded.'],
    ['No child in the class does not speak two languages.', 'All the children in the class speak two languages.'],
    ['He thanked every guest.', 'No guest left without being thanked.'],
    ['She visited every village.', 'There was no village that she did not visit.'],
    [
      'He wrote that he had seen everything he asked for.',
      'There was nothing he asked for, he wrote, that he did not see.',
    ],
    ['No flights will be cancelled this week.', 'All flights will go ahead this week.'],
    ['None of the crew was hurt, and no oil was seen.', 'All of the crew are unharmed, and no oil was seen.'],
    ['Every farm was hit by the hail.', 'None of the farms escaped the hail.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });

  test.each([
    ['None of the farms escaped damage.', 'Every farm escaped damage.'],
    ['Nobody doubts that the fire was set.', 'Everybody doubts that the fire was set.'],
    ['There is no cottage in the lane that was flooded.', 'Every cottage in the lane was flooded.'],
    ['She said no jobs would be cut.', 'She said all jobs were at risk.'],
    ['Every visitor is searched.', 'No visitor is searched.'],
    ['Hardly a field was flooded.', 'Almost every field was flooded.'],
    ['There is no cottage in the lane that was not flooded.', 'Every cottage in the lane was not flooded.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
