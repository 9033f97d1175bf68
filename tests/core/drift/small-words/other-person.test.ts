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
    ['The witness told them the truth.', 'The witness told us the truth.'],
    ['The house was hers for years.', 'The house was ours for years.'],
    ['“We owe it to the miners,” he said.', '“They owe it to the miners,” he said.'],
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
    // Told in another's words.
    ['The guide said we would be late.', 'The guide said they would be late.'],
    // Either may be meant.
    ['Each driver left his car.', 'Each driver left her car.'],
    ['The dog lost his bone.', 'The dog lost her bone.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});
