import { expect, test } from 'vitest';
import { gravely, told } from '../pair.ts';

test.each([
  ['The county has widened the road past the school.', 'The county has made the road wider past the school.'],
  ['The tax office has simplified the form.', 'The tax office has made the form simpler.'],
  ['The winger has re-signed for the club.', 'The winger has signed again for the club.'],
  ['Tom Lund, a former miner, spoke first.', 'Tom Lund, who used to be a miner, spoke first.'],
])('told in pieces: %s ↔ %s', (reference, candidate) => {
  expect(gravely(reference, candidate)).toEqual([]);
});

test('another quality', () => {
  expect(told('The county has widened the road.', 'The county has made the road narrower.').length).toBeGreaterThan(0);
});
