// Up to a time, or from it on; and two things so many years apart.
import { describe, expect, test } from 'vitest';
import { proposals } from '../pair.ts';

const told = (reference: string, candidate: string) =>
  (['date', 'negation', 'relation'] as const).flatMap((kind) =>
    proposals(kind, reference, candidate).filter((x) => x.severity === 'major'),
  );

describe('the other side of a time', () => {
  test.each([
    [
      'The course is open to anyone who registers by 6 May.',
      'The course is open to those who register before 6 May is over.',
      'The course is open to those who register from 6 May.',
    ],
    [
      'The map will be ready on 6 May 2026 at the earliest.',
      'The map will not be ready before 6 May 2026.',
      'The map will be ready by 6 May 2026.',
    ],
    ['The bridge is closed until 6 May.', 'The bridge opens from 6 May.', 'The bridge is closed from 6 May.'],
    ['The bridge has been open since 6 May.', 'The bridge was closed until 6 May.', 'The bridge was open until 6 May.'],
    [
      'The bridge will not open before 6 May.',
      'The bridge will open from 6 May.',
      'The bridge will not open from 6 May.',
    ],
    [
      'She left the charity in 2021, a year before the invoices surfaced.',
      'The invoices surfaced in 2022, the year after she left the charity.',
      'The invoices surfaced in 2024, the year after she left the charity.',
    ],
    [
      'Rents doubled between 2012 and 2022.',
      'Rents doubled in the ten years to 2022.',
      'Rents doubled in the five years to 2022.',
    ],
    [
      'He was born in 1950, ten years after the fire.',
      'The fire was in 1940, ten years before he was born.',
      'The fire was in 1930, ten years before he was born.',
    ],
  ])('%s = %s ≠ %s', (reference, fair, unfair) => {
    expect(told(reference, fair)).toEqual([]);
    expect(told(reference, unfair)).not.toEqual([]);
  });
});
