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
    ['She answered the call for nurses in 1940.', 'The call for nurses brought her to the hospital in 1940.'],
    ['He added salt to the soup.', 'Salt went into the soup.'],
    ['A neighbour told him that the gas was leaking.', 'A neighbour alerted him to the leaking gas.'],
    ['The driver, Ned Kell, stops for seals, he says.', 'Its driver, Ned Kell, claims to stop for seals.'],
    ['He admitted that he had taken the coins.', 'He owned up to taking the coins.'],
    ['They added that the bridge seemed to be weak.', 'The bridge appeared to be weak.'],
    ['Residents announced that they would block the road.', 'Residents made it known that the road would be blocked.'],
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
    ['A neighbour told police that the man had fired first.', 'The man had fired first.'],
    ['Customers say they were pressed to sign.', 'Customers were pressed to sign.'],
    ['He added that the firm had lied.', 'The firm had lied.'],
    ['The coins that Mrs Kessel says were in the safe are gone.', 'The coins that were in the safe are gone.'],
  ])('%s ≠ %s', (reference, unfair) => {
    expect(majors(reference, unfair)).not.toEqual([]);
  });
});
