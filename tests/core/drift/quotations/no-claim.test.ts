// Verbs of saying by which nothing is claimed, and claims that are told by a noun.
import { describe, expect, test } from 'vitest';
import { majors } from '../pair.ts';

describe('no source is lost', () => {
  test.each([
    ['The company did not admit any fault.', 'It has made no admission of fault.'],
    [
      'The group announced that it would buy the rival.',
      'The group made the announcement that it would buy the rival.',
    ],
    ['They discuss the novel that she wrote in prison.', 'They discuss her prison novel.'],
    [
      'Contemporaries blamed the collapse of the bank on a clerk’s fraud.',
      'People of the time put the bank’s collapse down to fraud by a clerk.',
    ],
    ['It says nothing about the disputed valley.', 'The disputed valley goes unmentioned.'],
    ['The minister has not yet said that the drug is safe.', 'Whether the drug is safe is still open.'],
  ])('%s = %s', (reference, fair) => {
    expect(majors(reference, fair).filter((x) => /stated as a fact/.test(x))).toEqual([]);
  });

  test.each([
    ['Doctors said that the virus came from bats.', 'The virus came from bats.'],
    ['Residents claim that the depot is loud.', 'The depot is loud.'],
    [
      'Contemporaries blamed the collapse of the bank on a clerk’s fraud.',
      'The collapse of the bank was due to a clerk’s fraud.',
    ],
    ['The coins that Mrs Kessel says were in the safe are gone.', 'The coins that were in the safe are gone.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
