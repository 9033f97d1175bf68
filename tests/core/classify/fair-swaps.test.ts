// Swaps by the dictionaries of substitutes: a thesaurus neighbour that tells something else is a swap like any other, but no fair one.
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { countPair } from '../../../src/core/classify/count-pair.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { score } from '../../../src/core/score/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const lexicon = loadLexicon(readLexiconFile());

function counted(reference: string, candidate: string): { swaps: number; weighed: number; fair: number } {
  const text = { reference: annotateText(reference, lexicon), candidate: annotateText(candidate, lexicon) };
  const edits = diff(text, lexicon);
  const pair = {
    pair: { id: 0, candidate: [0], reference: [0], moved: false, confidence: 1 },
    text,
    diff: edits,
    score: score(text, edits, lexicon),
  };
  const { swaps, weighed, fair } = countPair(pair, true, new Map(), lexicon).counts;
  return { swaps, weighed, fair };
}

test.each([
  ['The minister resigned on Monday.', 'The minister quit on Monday.', 'The minister vacated on Monday.'],
  ['They opened a large shop in town.', 'They opened a big shop in town.', 'They opened a prominent shop in town.'],
])('%s: a fair swap counts for more than a wrong one', (reference, fair, wrong) => {
  const [a, b] = [counted(reference, fair), counted(reference, wrong)];
  expect([a.swaps, a.weighed, b.swaps, b.weighed]).toEqual([1, 1, 1, 1]);
  expect(a.fair).toBeGreaterThan(0.5);
  expect(b.fair).toBeLessThan(a.fair);
});

test('of a word that the dictionaries lack nothing is counted', () => {
  expect(counted('They opened a large shop.', 'They opened a zzyzxish shop.')).toMatchObject({ weighed: 0, fair: 0 });
});

test('without a swap there is nothing to weigh', () => {
  expect(counted('They opened a shop.', 'They opened a shop.')).toEqual({ swaps: 0, weighed: 0, fair: 0 });
});
