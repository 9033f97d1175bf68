// The head of a noun phrase.
import { expect, test } from 'vitest';
import { annotateText } from '../../../../src/core/annotate/index.ts';
import { headFrom } from '../../../../src/core/drift/pair/heads.ts';
import { lexicon } from '../pair.ts';

test.each([
  ['the old harbour bridge was shut', 'bridge'],
  ["the mayor's new car was sold", 'car'],
  ['his two sons left', 'sons'],
  ['of the ships', undefined],
  ['was shut', undefined],
])('%s', (text, head) => {
  const { tokens } = annotateText(text, lexicon());
  expect(tokens[headFrom(tokens, 0, 8)]?.norm).toBe(head);
});
