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
    ['The school closed due to flooding.', 'The school closed.', ['minor: ‘due to’ was dropped: a cause is gone']],
  ])('%s → %s', (reference, candidate, messages) => {
    expect(told(reference, candidate)).toEqual(messages);
  });
});
