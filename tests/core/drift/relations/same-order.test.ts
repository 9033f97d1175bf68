// One order of two events, or one stretch of time, by connectives of two classes.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const grave = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => x.severity === 'major');

describe('one order in time', () => {
  test.each([
    [
      'The coach resigned before the final.',
      'When the final was played, the coach had already resigned.',
      'When the final was played, the coach resigned.',
    ],
    [
      'The van moved off before its doors had closed.',
      'The van was already moving while its doors were still open.',
      'The van moved off when its doors had closed.',
    ],
    [
      'The last rope was made ten years before the lease expired.',
      'The last rope was made when the lease had still ten years to run.',
      'The last rope was made when the lease expired.',
    ],
    [
      'It was his first goal since a knee operation.',
      'His previous goal dated from before a knee operation.',
      'It was his first goal before a knee operation.',
    ],
    [
      'They will strike until the talks end.',
      'They will strike for as long as the talks continue.',
      'They will strike because the talks end.',
    ],
    [
      'Stay indoors until the storm has passed.',
      'Stay indoors while the storm lasts.',
      'Stay indoors because the storm has passed.',
    ],
    [
      'The captain refused to leave until every passenger was off.',
      'The captain refused to leave while any passenger was still aboard.',
      'The captain refused to leave because every passenger was off.',
    ],
    [
      'Leave it in the tin until it is completely cold. It will crumble if you cut it warm.',
      'Let it go quite cold in the tin, since it crumbles if it is cut warm.',
      'Leave it in the tin since it is completely cold. It will crumble if you cut it warm.',
    ],
    [
      'She has been suspended while an inquiry is held.',
      'She has been suspended pending an inquiry.',
      'She has been suspended after an inquiry was held.',
    ],
    [
      'The loaf keeps for a week, unless there are nuts in it.',
      'The loaf keeps for a week, but not if there are nuts in it.',
      'The loaf keeps for a week, if there are nuts in it.',
    ],
    [
      'They fined the team because a mechanic had entered the park.',
      'The team was fined, though: a mechanic had entered the park.',
      'They fined the team although a mechanic had entered the park.',
    ],
  ])('%s = %s ≠ %s', (reference, same, other) => {
    expect(grave(reference, same)).toEqual([]);
    expect(grave(reference, other)).not.toEqual([]);
  });

  test.each([
    ['The three were brought before a judge, who freed them.', 'When a judge saw the three, he freed them.'],
    ['She became a teacher, as her sisters had.', 'She became a teacher like her sisters.'],
  ])('%s = %s', (reference, same) => {
    expect(grave(reference, same)).toEqual([]);
  });

  test('what stands in the place of a time is called no likeness', () => {
    const found = grave(
      'He ran it alone after his father drowned.',
      'He ran it together with his father until he drowned.',
    );
    expect(found.map((x) => x.message).join()).toMatch('hang together in another way');
  });
});
