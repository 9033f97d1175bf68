// Connectives: another relation in the same place, and the same one by other words.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const majors = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => x.severity === 'major' && x.strength >= 0.4);

describe('relations', () => {
  test.each([
    ['The coach dropped him although he trained well.', 'The coach dropped him because he trained well.'],
    ['The shop stays open until the lease ends.', 'The shop stays open although the lease ends.'],
    ['If the roof leaks, the show is off.', 'Whether or not the roof leaks, the show is off.'],
  ])('%s → %s', (reference, candidate) => {
    expect(majors(reference, candidate)).not.toEqual([]);
  });

  test.each([
    ['Whether or not there is room, bags go in the hold.', 'Even if there is room, bags go in the hold.'],
    ['Until now only the poor qualified.', 'The poor qualified, whereas nobody else did up to now.'],
    [
      'Salt dropped three players for breaking the curfew, though none was disciplined.',
      'Salt dropped three players because they broke the curfew, but none was disciplined.',
    ],
  ])('%s is %s', (reference, candidate) => {
    expect(majors(reference, candidate)).toEqual([]);
  });
});
