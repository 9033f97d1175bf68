import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

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
