// A sentence that is suspended is not served.
import { expect, test } from 'vitest';
import { majors } from '../pair.ts';

const SUSPENDED = 'She was jailed for nine months, suspended for two years.';

test.each([
  [SUSPENDED, "She got nine months' jail, held over for two years."],
  [SUSPENDED, 'She was spared jail after a sentence of nine months.'],
])('%s ↔ %s', (reference, candidate) => {
  expect(majors(reference, candidate).filter((x) => /suspended/.test(JSON.stringify(x)))).toEqual([]);
});

test('served', () => {
  expect(majors(SUSPENDED, 'She was jailed for nine months.')).not.toEqual([]);
  expect(
    majors('He was given eight months, suspended for two years.', 'He was given eight months in jail.'),
  ).not.toEqual([]);
});
