// Words that changed places with all that is told of them.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('nobody changed places', () => {
  test.each([
    [
      'The court granted the request and rejected the complaint.',
      'The court rejected the complaint and granted the request.',
      'The court granted the complaint and rejected the request.',
    ],
    [
      'The rebels freed the driver but kept the guard.',
      'The rebels kept the guard but freed the driver.',
      'The rebels freed the guard but kept the driver.',
    ],
    [
      'Before the war he learned Greek from his aunt.',
      'Before the war his aunt taught him Greek.',
      'Before the war he taught his aunt Greek.',
    ],
    [
      'Lunt was advised by Fenn and two colleagues.',
      'Fenn and two colleagues advised Lunt.',
      'Lunt advised Fenn and two colleagues.',
    ],
    [
      'She has it from her aunt, who ran it after her uncle died.',
      'After her uncle died her aunt ran it, from whom she has it.',
      'She has it from her uncle, who ran it after her aunt died.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });

  test.each([
    ['The noise is a bigger problem.', 'A bigger problem is the noise.'],
    ['Sales of bicycles fell in the autumn.', 'Autumn brought a drop in bicycle sales.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
