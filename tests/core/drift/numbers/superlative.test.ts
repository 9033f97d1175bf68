// First of all, or one of the first.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

describe('superlatives', () => {
  test.each([
    [
      'It is one of the oldest libraries in the county.',
      'It is the oldest library in the county.',
      'one of the oldest → oldest',
    ],
    [
      'The library, opened in 1911, is one of the oldest in town.',
      'The library, opened in 1911, is the oldest in town.',
      'one of the oldest → oldest',
    ],
    [
      'It was among the heaviest fines in years.',
      'It was the heaviest fine in years.',
      'among the heaviest → heaviest',
    ],
    ['It was the third-coldest April on record.', 'It was the coldest April on record.', 'third-coldest → coldest'],
    [
      'It is one of the oldest known portraits of the queen.',
      'It is the oldest known likeness of the queen.',
      'one of the oldest → oldest',
    ],
    ['It is the second longest bridge in the land.', 'It is the longest bridge in the land.', 'longest → longest'],
    [
      'She was the first woman on the board.',
      'She was one of the first women on the board.',
      'first → one of the first',
    ],
    [
      'It rose to 4.2 metres, its highest level since 1998.',
      'It rose to 4.2 metres, its highest level ever.',
      'since 1998 → ever',
    ],
    ['It was the worst storm in a decade.', 'It was the worst storm on record.', 'in a decade → on record'],
    ['It was the worst storm in history.', 'It was the worst storm in ten years.', 'in history → in ten years'],
  ])('%s → %s', (reference, candidate, change) => {
    expect(proposals('quantity', reference, candidate).map((x) => x.change)).toEqual([change]);
  });

  test.each([
    ['It was the worst storm in a decade.', 'It was the worst storm for ten years.'],
    ['It was the worst storm on record.', 'It was the worst storm since records began.'],
    ['It was the worst storm since records began in 1994.', 'It was the worst storm ever.'],
    ['It is one of the tallest towers in the city.', 'It is among the tallest towers in the city.'],
    ['The second largest bus company is based here.', 'The largest bus company but one is based here.'],
    ['In 1998 the highest waves reached the road.', 'The highest wave reached the road in 1998.'],
    ['By the end of May the heaviest rains were over.', 'The heaviest rain was over when May ended.'],
    ['Of the 12 bridges, the oldest bridge was closed.', 'The oldest bridge of the twelve was closed.'],
  ])('%s is %s', (reference, candidate) => {
    expect(proposals('quantity', reference, candidate)).toEqual([]);
  });
});
