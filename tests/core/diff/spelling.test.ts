import { describe, expect, test } from 'vitest';
import { spellingKey } from '../../../src/core/diff/spelling.ts';

describe('spellings of one word share a key', () => {
  test.each([
    ['organisation', 'organization'],
    ['e-mail', 'email'],
    ['u.s.', 'us'],
    ['covid-19', 'covid19'],
    ['24-hour', '24hour'],
  ])('%s, %s', (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));
});

describe('figures are told apart by the marks in them', () => {
  test.each([
    ['4.2', '42'],
    ['2.4m', '24m'],
    ['3-1', '31'],
    ['7.30', '730'],
  ])('%s, %s', (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));
});
