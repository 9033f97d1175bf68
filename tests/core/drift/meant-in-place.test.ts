// What a pair is told to have changed, all of it and in these words: words that mean another thing in their place than they do alone.
import { describe, expect, test } from 'vitest';
import { drift } from './pair.ts';

const told = (reference: string, candidate: string) =>
  drift(reference, candidate).drifts.map((x) => `${x.severity}: ${x.message}`);

describe('kept', () => {
  test.each([
    // The verb wins, the noun loses.
    ['Rovers came back to beat Athletic 3-2 on Saturday.', 'Rovers came back to defeat Athletic 3-2 on Saturday.'],
    // Expected, no cause; left out with its verb.
    ['The ferry was due to arrive at 6.30am.', 'The ferry should have arrived at 6.30am.'],
    [
      'The ferry, which left Oban at noon and was due to arrive at 6.30am, hit a rock.',
      'The ferry, which left Oban at noon, hit a rock.',
    ],
    // Each stands for another word.
    [
      'The ferry left Oban at midnight and was due to arrive at Barra at 6.30am.',
      'The ferry departed Oban at midnight and was expected to reach Barra at 6:30 a.m.',
    ],
    // Other spellings.
    ['There were 86 people on board.', 'There were 86 people aboard.'],
    ['Repairs are under way.', 'Repairs are underway.'],
    // The same length.
    [
      'The boat drifted about 400 metres before help came.',
      'The boat drifted about 1,300 feet (400 meters) before help came.',
    ],
    // All of them.
    ['Not everyone is convinced by the plan.', 'Not all are convinced by the plan.'],
    ['The mayor thanked everyone who had helped.', 'The mayor thanked all those who had helped.'],
    // Labels of an interview.
    ['Was she a good teacher?', 'Q: Was she a good teacher?'],
    ['Rob Seaton: When did you start writing?', 'Q: When did you start writing?'],
  ])('%s = %s', (reference, candidate) => {
    expect(told(reference, candidate)).toEqual([]);
  });
});

describe('changed', () => {
  test.each([
    ['Rovers lost to Athletic.', 'Rovers defeat Athletic.', ['major: ‘lost’ became ‘defeat’: the opposite']],
    [
      'The train was due to arrive at noon.',
      'The train arrived at noon.',
      ['major: ‘was due to arrive’ became ‘arrived’: an expectation is now a fact'],
    ],
    [
      'The boat drifted about 400 metres before help came.',
      'The boat drifted about 2,300 feet (400 meters) before help came.',
      ['major: ‘about 2,300 feet’ was added: the reference does not say this'],
    ],
    [
      'Nine people were rescued, all of them safe.',
      'Nine people were rescued, none of them safe.',
      ['major: ‘all’ became ‘none’: the opposite'],
    ],
    [
      'Rob Seaton: I resigned in May.',
      'Ann Lee: I resigned in May.',
      ['major: ‘Rob Seaton’ became ‘Ann Lee’: another name'],
    ],
    [
      'Rob Seaton: I resigned in May.',
      'Reporter: I resigned in May.',
      ['major: ‘Rob Seaton’ became ‘Reporter’: a name became other words'],
    ],
    ["The letter isn't there.", 'The letter is there.', ["major: ‘isn't’ became ‘is’: the denial is gone"]],
    [
      'There may be a leak in the roof.',
      'There is a leak in the roof.',
      ['major: ‘may be’ became ‘is’: a possibility is now a fact'],
    ],
    ['2. House of Bells', '1. House of Bells', ['minor: ‘2’ became ‘1’: another place in the list']],
    [
      '"The trial worked," said Dr Nkosi.',
      '"The trial failed," said the Dr Nkosi.',
      ['major: the quotation was altered in 1 word (‘worked’ became ‘failed’); Dr Nkosi did not say this'],
    ],
    [
      'The walkers were found near Lower Tarn on Sunday.',
      'The walkers were found near Upper Tarn on Sunday.',
      ['major: ‘Lower’ became ‘Upper’: another name'],
    ],
    [
      'Choose the seat furthest from the door.',
      'Choose the seat nearest to the door.',
      ['major: ‘furthest’ became ‘nearest’: the opposite'],
    ],
    [
      'Visitors may ring the bell.',
      'Visitors must not ring the bell.',
      ['major: ‘may ring’ became ‘must not ring’: it is now forbidden'],
    ],
    [
      'Switch the heating off before you leave.',
      'Switch the heating on before you leave.',
      ['major: ‘off’ became ‘on’: the opposite'],
    ],
    [
      'Remove the bay leaf.',
      'Leave the bay leaf in.',
      ['major: ‘Remove’ became ‘Leave the bay leaf in’: the opposite'],
    ],
    [
      'Oil was little changed at $78.20 a barrel.',
      'Oil slumped to $78.20 a barrel.',
      ['major: ‘was little changed’ became ‘slumped’: no change is now one'],
    ],
    [
      'Sales rose 4% in the fourth quarter, up from 3% in the third.',
      'Sales rose 4% in the third quarter, up from 3% in the second.',
      [
        'major: ‘fourth’ became ‘third’: another place in the order',
        'major: ‘third’ became ‘second’: another place in the order',
      ],
    ],
    ['The school closed due to flooding.', 'The school closed.', ['minor: ‘due to’ was dropped: a cause is gone']],
  ])('%s → %s', (reference, candidate, messages) => {
    expect(told(reference, candidate)).toEqual(messages);
  });
});
