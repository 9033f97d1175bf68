import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const omissions = (reference: string, candidate: string) =>
  engine.score(candidate, reference).findings.filter((f) => f.kind === 'omission');

describe('findOmission', () => {
  test.each([
    [
      'an exception',
      'The tablets are safe for most adults, but not for pregnant women.',
      'The tablets are safe for most adults.',
    ],
    ['a condition', 'The factory may reopen if a buyer is found by June.', 'The factory may reopen.'],
    ['a denial', 'The mayor resigned, though she denies taking any money.', 'The mayor resigned.'],
    ['a reversal', 'He was arrested for murder and later released without charge.', 'He was arrested for murder.'],
  ])('%s is found', (_, reference, candidate) => {
    expect(omissions(reference, candidate)).toMatchObject([{ id: 'drift/omission', severity: 'major' }]);
  });

  test.each([
    ['a plain detail', 'The inn has nine rooms and stands beside the customs house.', 'The inn has nine rooms.'],
    [
      'a caveat in other words',
      'Most adults can take the tablets, but pregnant women cannot.',
      'Except for pregnant women, most adults can take the tablets.',
    ],
    ['a date', 'The mayor resigned on Friday in Lanz.', 'The mayor resigned.'],
  ])('%s is fair', (_, reference, candidate) => {
    expect(omissions(reference, candidate)).toEqual([]);
  });
});

test('money that is withdrawn takes nothing back', () => {
  const reference =
    'The two banks of Lanz reopened on Friday after nine days.\n\nLong queues formed outside before seven.\n\nThe council meets again on Monday at noon.\n\nPensioners tried to withdraw their savings and correct old entries.';
  const candidate = reference.slice(0, reference.lastIndexOf('\n\n'));
  expect(engine.compare(candidate, reference).findings.filter((f) => f.kind === 'omission')).toEqual([]);
});

test('a denial that was left out as a whole sentence', () => {
  const reference =
    'The mayor of Lanz resigned on Friday after nine years.\n\nHer deputy will run the town until June.\n\nThe council meets again on Monday at noon.\n\nBrandt denies that she ever took money from builders.';
  const candidate = reference.slice(0, reference.lastIndexOf('\n\n'));
  const found = engine.compare(candidate, reference).findings.filter((f) => f.kind === 'omission');
  expect(found).toMatchObject([{ severity: 'minor', pair: null, candidate: null }]);
});

describe('a sentence left out of a copy', () => {
  const kept = [
    'Residents of Marl say that the quarry has poisoned the stream below the village.',
    'The county took samples in March and found three times the permitted amount of lead.',
    'Two farmers have moved their cattle to other pastures.',
    'The quarry was opened in 1971 and employs ninety people.',
    'The council of Marl will discuss the matter on Tuesday evening.',
  ];
  const lost = (sentence: string) => {
    const reference = [...kept.slice(0, 3), sentence, ...kept.slice(3)].join('\n\n');
    const { findings } = engine.compare(kept.join('\n\n'), reference);
    return findings
      .filter((f) => f.kind === 'omission')
      .map((f) => [f.severity, f.message.slice(f.message.lastIndexOf(':') + 2)]);
  };

  test.each([
    ['The company dismissed the claims and said its water was clean.', 'the denial is gone'],
    ['The company’s manager apologised and offered to pay for new wells.', 'the other side’s answer is gone'],
    ['The owners did not respond to questions.', 'the other side’s answer is gone'],
    ['An earlier version of this article gave a wrong amount.', 'the correction is gone'],
    ['A fine is possible only if the breach was deliberate.', 'the condition is gone'],
    ['Scientists caution that so few samples prove little.', 'the doubt or limitation is gone'],
    ['It is too early to say where it came from.', 'the doubt or limitation is gone'],
  ])('%s: %s', (sentence, what) => {
    expect(lost(sentence)).toEqual([['minor', what]]);
  });

  test.each([
    'The stream rises on Hob Fell and runs into the Ennet after nine miles.',
    'Three of the workers live in the village itself.',
    'A reply is expected by Wednesday.',
    'Walkers like the path along its banks.',
  ])('%s: abridging is no change', (sentence) => {
    expect(lost(sentence)).toEqual([]);
  });
});
