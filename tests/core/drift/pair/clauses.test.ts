// Where statements and clauses end.
import { expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import {
  clauseAround,
  type Ends,
  endFrom,
  isBreak,
  isStop,
  startBefore,
} from '../../../../src/core/drift/pair/clauses.ts';
import { lexicon } from '../pair.ts';

const TEXT = 'The ferry, which was late, did not sail; nobody was told.';

test.each<[word: string, ends: Ends, clause: string]>([
  ['ferry', isBreak, 'The ferry'],
  ['late', isBreak, 'which was late'],
  ['sail', isBreak, 'did not sail'],
  ['sail', isStop, 'The ferry , which was late , did not sail'],
  ['told', isStop, 'nobody was told'],
])('around %s', (word, ends, clause) => {
  const { tokens } = annotateText(TEXT, lexicon());
  const at = tokens.findIndex((t) => t.norm === word);
  const { from, to } = clauseAround(tokens, at, ends);
  expect(
    tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' '),
  ).toBe(clause);
});

test('without a mark a clause runs to the ends of the text', () => {
  const { tokens } = annotateText('Nobody was told', lexicon());
  expect([startBefore(tokens, 2), endFrom(tokens, 0)]).toEqual([0, tokens.length]);
});
