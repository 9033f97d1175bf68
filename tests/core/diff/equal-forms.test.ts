// Two ways to write one thing are one thing to all that follows: linked for certain, kept by similarity, no change of meaning.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

describe('said in the same way', () => {
  test.each([
    ['The United States is big', 'The US is big', 'spelling'],
    ['The U.S. is trying to help.', 'The US is trying to help.', 'spelling'],
    ['The World Health Organization warned of a new virus.', 'The WHO warned of a new virus.', 'spelling'],
    ['The chief executive resigned on Monday.', 'The CEO resigned on Monday.', 'spelling'],
    ['The prime minister resigned.', 'The PM resigned.', 'spelling'],
    ['She was born on 3 March 2020.', 'She was born on 2020-03-03.', 'number-format'],
    ['It cost $3m.', 'It cost 3 million dollars.', 'number-format'],
    ['Everybody left', 'Everyone left', 'spelling'],
    ['Nobody was hurt', 'No one was hurt', 'spelling'],
    ['The colour of the theatre was grey', 'The color of the theater was gray', 'spelling'],
    ["They don't know.", 'They do not know.', 'spelling'],
  ])('%s = %s', (reference, candidate, relation) => {
    for (const [a, b] of [
      [reference, candidate],
      [candidate, reference],
    ] as const) {
      const { similarity, drift, label, findings, words } = engine.score(b, a);
      expect(similarity).toBe(0.99);
      expect(findings).toEqual([]);
      expect(drift).toBeLessThan(0.2);
      expect(label).not.toBe('spun');
      for (const [i, j, tie, confidence] of words.links)
        if (words.reference[i] !== words.candidate[j]) {
          expect(tie).toBe(relation);
          expect(confidence).toBeGreaterThan(0.98);
        }
    }
  });
});

describe('not the same', () => {
  test.each([
    ['They asked us to leave.', 'They asked the United States to leave.'],
    ['The World Health Organization met.', 'Who met?'],
    ['She was born on 3 March 2020.', 'She was born on 2020-03-04.'],
    ['It cost more than $3m.', 'It cost 3 million dollars.'],
    ['The World Hunger Office warned of it.', 'The WTO warned of it.'],
    ['Wanda Hale Osborne spoke; the WHO did.', 'Wanda Hale Osborne spoke; Wanda Hale Osborne did.'],
  ])('%s ≠ %s', (reference, candidate) => {
    expect(engine.score(candidate, reference).similarity).toBeLessThan(0.99);
  });
});
