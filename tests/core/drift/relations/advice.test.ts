// Done as it was advised, or in spite of it.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const turned = (reference: string, candidate: string) =>
  proposals('relation', reference, candidate).filter((x) => x.message.includes('disregarded'));

describe('advice, rules and wishes', () => {
  test.each([
    [
      'The council approved the plan against the advice of its treasurer.',
      'Despite the advice of its treasurer, the council approved the plan.',
      'As its treasurer had advised, the council approved the plan.',
    ],
    [
      'The driver stopped, although the rules tell drivers to carry on.',
      'Contrary to the rules, the driver stopped.',
      'In keeping with the rules, the driver stopped.',
    ],
    [
      'She was buried at sea, in line with her wishes.',
      'Following her wishes, she was buried at sea.',
      'She was buried at sea, contrary to her wishes.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(turned(reference, fair)).toEqual([]);
    expect(turned(reference, unfair)).toHaveLength(1);
  });
});
