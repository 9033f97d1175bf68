// What goes together, and what is brought about.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const causes = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => x.message.includes('a cause and its effect'));

describe('correlation', () => {
  test.each([
    ['Coffee is linked to cancer.', 'Coffee causes cancer.'],
    [
      'Coffee is linked to cancer, the report said.',
      'Coffee causes cancer, said the report, which can be read online.',
    ],
    [
      'The study found a link between traffic noise and poor sleep.',
      'Traffic noise causes poor sleep, the study found.',
    ],
    ['The diet was linked to a lower risk of stroke.', 'The diet reduces the risk of stroke.'],
    ['Asthma is associated with damp homes.', 'Asthma occurs because of damp homes.'],
    ['The fall in bees coincided with the new spray.', 'The fall in bees was owing to the new spray.'],
    ['Noise is associated with poor sleep.', 'Noise brings about poor sleep.'],
    ['Traffic has been linked to the decline of the sparrow.', 'Traffic is to blame for the decline of the sparrow.'],
    ['Higher rents were associated with homelessness.', 'Higher rents drive homelessness.'],
    ['Traffic correlates with heart disease.', 'Heart disease is due to traffic.'],
    ['A study linked regular visits to better marks.', 'A study proved that regular visits cause better marks.'],
  ])('%s → %s', (reference, candidate) => {
    expect(causes(reference, candidate)).toHaveLength(1);
  });

  test.each([
    ['Coffee is linked to cancer.', 'Coffee may cause cancer.'],
    ['Asthma is associated with damp homes.', 'Asthma may occur because of damp homes.'],
    ['The man linked to the club drives a van.', 'The man associated with the club drives a van.'],
    ['The study found no link between coffee and cancer.', 'The study did not find that coffee causes cancer.'],
    ['The flat is linked to the shop by a stair.', 'A stair leads to the shop from the flat.'],
    ['The costs associated with the delay have gone up.', 'The costs caused by the delay have gone up.'],
    [
      'The festival coincided with a strike and the trains stood still.',
      'The festival fell in the week of a strike, which caused the trains to stand still.',
    ],
    ['A man associated with the club gathered funds.', 'A club member caused a stir and gathered funds.'],
  ])('%s is no cause: %s', (reference, candidate) => {
    expect(causes(reference, candidate)).toEqual([]);
  });
});
