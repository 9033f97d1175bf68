// A source that is gone beside a sentence that names another one.
import { expect, test } from 'vitest';
import { createEngine } from '../../../../src/core/index.ts';
import { readLexiconFile } from '../../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const HEAD = 'The depot in Marle\n\n';
const REST = '\n\nThe depot was opened in 1974 and has 40 bays.\n';
const losses = (reference: string, candidate: string) =>
  engine
    .compare(HEAD + candidate + REST, HEAD + reference + REST)
    .findings.filter((f) => f.id === 'drift/attribution-lost').length;

const NEXT = 'The mayor, Ida Moll, said that the noise would end in spring.';

test('named by words of its own, the source beside vouches for nothing', () => {
  const claim = 'The tenants accused the firm of poisoning the trees behind the depot.';
  expect(losses(`${claim} ${NEXT}`, `The trees behind the depot were poisoned by the firm. ${NEXT}`)).toBe(1);
});

test('the same source beside speaks for both', () => {
  const claim = 'The mayor, Ida Moll, said the trees behind the depot had been poisoned.';
  expect(losses(`${claim} ${NEXT}`, `The trees behind the depot had been poisoned. ${NEXT}`)).toBe(0);
});
