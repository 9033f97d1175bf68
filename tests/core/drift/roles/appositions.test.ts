import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const WEDDING = 'Marsh, a nurse, married Holt, a teacher.';
const PRAISE = 'Croom, the coach, praised Dreyfus, the captain.';

describe('what each of two persons is', () => {
  test.each([
    [WEDDING, 'Holt, a nurse, married Marsh, a teacher.'],
    [PRAISE, 'Dreyfus, the coach, was praised by Croom, the captain.'],
    ['Marsh, who is a nurse, met Holt, who is a teacher.', 'Holt, who is a nurse, met Marsh, who is a teacher.'],
    ['The champion, Piers Lathom, lost to Idris Cobham.', 'Piers Lathom lost to the champion, Idris Cobham.'],
    ['Ines Varga, the team’s captain, met fans.', 'Ines Varga and the team’s captain met fans.'],
    ['Ines Varga and her coach met fans.', 'Ines Varga, her coach, met fans.'],
    ['The novelist Ann Lowe married Tom Hill.', 'Tom Hill, the novelist, married Ann Lowe.'],
    ['It went to teacher Ann Lowe and nurse Ida Moll.', 'It went to nurse Ann Lowe and teacher Ida Moll.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).toHaveLength(1);
  });

  test.each([
    [WEDDING, 'Holt, a teacher, married Marsh, a nurse.'],
    [WEDDING, 'The nurse Marsh married the teacher Holt.'],
    [PRAISE, 'Dreyfus, the captain, was praised by Croom, the coach.'],
    ['The champion, Piers Lathom, lost to Idris Cobham.', 'Idris Cobham beat the champion, Piers Lathom.'],
    ['Ines Varga, the captain, and her coach met fans.', 'Ines Varga and her coach met fans.'],
    ['Ines Varga, the captain, met fans.', 'The captain, Ines Varga, met fans.'],
    ['Sisters Ann Lowe and Ida Moll opened a shop.', 'Sisters Ida Moll and Ann Lowe opened a shop.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
