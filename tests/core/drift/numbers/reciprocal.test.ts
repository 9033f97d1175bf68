// So many times less, and that part as much.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('reciprocals', () => {
  test.each([
    [
      'The new lamp is ten times fainter than the old one.',
      'The new lamp is a tenth as bright as the old one.',
      'The new lamp is a fifth as bright as the old one.',
    ],
    [
      'It can detect objects ten times fainter than those visible before.',
      'It can detect objects only a tenth as bright as those visible before.',
      'It can detect objects only a tenth as faint as those visible before.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(majors(reference, fair)).toEqual([]);
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
