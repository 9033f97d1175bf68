// A pronoun that became one of another person.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('changed', () => {
  test.each([
    ['His lawyer said he was guilty.', 'Her lawyer said he was guilty.'],
    ['She sold her car in May.', 'She sold his car in May.'],
    ['Alba knows that he will ruin the firm.', 'Alba knows that she will ruin the firm.'],
    ['The mate asked the captain to report himself.', 'The mate asked the captain to report him.'],
    ['“We owe it to the miners,” he said.', '“You owe it to the miners,” he said.'],
  ])('%s → %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});

describe('kept', () => {
  test.each([
    ['He hired her in May.', 'She was hired by him in May.'],
    ['She sold her half of the boat to him.', 'He bought her half of the boat from her.'],
    ['The firm sold its mill.', 'The firm sold their mill.'],
    ['He said that he would pay.', 'He said he would pay.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
