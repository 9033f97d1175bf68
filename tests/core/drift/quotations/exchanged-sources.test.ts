import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

const SHELLS = 'The army said the shells came from Sarn. Bakh said the rebels had no guns.';
const BRIDGE = 'The mayor said the bridge was safe, but the engineer said the money was gone.';
const CHARGES = 'The army accused the rebels of shelling the town, and the rebels accused the army of hiding guns.';
const TALKS = 'The union said that talks had failed. The company said that they would resume.';
const CHEERFUL = 'The nurse who cared for him said he was cheerful.';

const exchanged = (reference: string, candidate: string) =>
  majors(reference, candidate).filter((x) => /each says now|who says it and of whom/.test(x));

describe('two sources', () => {
  test.each([
    [SHELLS, 'Bakh said the shells came from Sarn. The army said the rebels had no guns.'],
    [SHELLS, 'The shells came from Sarn, Bakh said; the army said the rebels had no guns.'],
    [BRIDGE, 'The engineer said the bridge was safe, but the mayor said the money was gone.'],
    [CHARGES, 'The rebels accused the army of shelling the town, and the army accused the rebels of hiding guns.'],
    [TALKS, 'Talks had failed, the company said, and would resume, according to the union.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(exchanged(reference, unfair)).toHaveLength(1);
  });

  test.each([
    [SHELLS, 'Bakh said the rebels had no guns; the shells came from Sarn, according to the army.'],
    [BRIDGE, 'The money was gone, the engineer said, but the mayor said the bridge was safe.'],
    [TALKS, 'While the company said that talks would resume, the union said that they had failed.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair)).toEqual([]);
  });
});

describe('a speaker, and who is spoken of', () => {
  test.each([[CHEERFUL, 'He said the nurse who cared for him was cheerful.']])('%s ≠ %s', (reference, unfair) => {
    expect(exchanged(reference, unfair)).toHaveLength(1);
  });

  test('by a pronoun', () => {
    expect(majors('She said the inspector was late.', 'The inspector said she was late.')).toHaveLength(1);
  });

  test.each([
    [CHEERFUL, 'He was cheerful, the nurse who cared for him said.'],
    ['The manager said that he had been unlucky.', 'He said that he had been unlucky.'],
    ['The doctor said she would live.', 'She said the patient would live.'],
  ])('%s = %s', (reference, fair) => {
    expect(exchanged(reference, fair)).toEqual([]);
  });
});
