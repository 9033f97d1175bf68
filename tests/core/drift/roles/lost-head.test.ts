// Whose somebody is, told of that one instead.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['The mayor’s wife was hurt in the crash.', 'The mayor was hurt in the crash.'],
    ['The mayor was hurt in the crash.', 'The mayor’s wife was hurt in the crash.'],
    ['The head of the firm left on Friday.', 'The firm left on Friday.'],
    ['The fall in orders at Pell Textiles slowed in March.', 'Orders at Pell Textiles slowed in March.'],
    ['The widow of the inventor of the pram lives near the sea.', 'The inventor of the pram lives near the sea.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['The firm’s board sacked him.', 'The firm sacked him.'],
    ['A spokesman for the firm said the plant would close.', 'The firm said the plant would close.'],
    ['The city of Leeds has the highest rents.', 'Leeds has the highest rents.'],
    ['The number of deaths rose in May.', 'Deaths rose in May.'],
    ['Men over fifty will be screened for the disorder.', 'Men over fifty will be screened for signs of the disorder.'],
    ['The leader of the party resigned.', 'The party’s chief resigned.'],
    ['The chief of the mayor’s party spoke.', 'The head of the party of the mayor spoke.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((m) => m.includes('another one'))).toEqual([]);
  });
});
