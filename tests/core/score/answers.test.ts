// What a word is worth in the other sentence by the dictionaries of substitutes.
import { expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { fillSimilarity, SIMILARITY } from '../../../src/core/score/features.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const lexicon = loadLexicon(readLexiconFile());

function feature(name: (typeof SIMILARITY)[number], reference: string, candidate: string): number {
  const text = { reference: annotateText(reference, lexicon), candidate: annotateText(candidate, lexicon) };
  const x = new Float64Array(SIMILARITY.length);
  fillSimilarity(x, text, diff(text, lexicon).links, lexicon);
  return x[SIMILARITY.indexOf(name)]!;
}

test.each([
  ['The minister resigned.', 'The minister quit.', 'The minister was sacked.'],
  ['The jury cleared the nurse.', 'The jury acquitted the nurse.', 'The jury convicted the nurse.'],
  ['They opened a shop.', 'They opened a store.', 'They opened a school.'],
])('%s: %s answers it better than %s', (text, same, other) => {
  expect(feature('answeredMean', text, same)).toBeGreaterThan(feature('answeredMean', text, other));
  expect(feature('unansweredWorstMax', text, same)).toBeLessThan(feature('unansweredWorstMax', text, other));
});

test('a sentence answers itself whole', () => {
  const text = 'The jury cleared the nurse in Zzyzx.';
  expect(feature('answeredMin', text, text)).toBeCloseTo(1, 2);
  expect(feature('unansweredMax', text, text)).toBeCloseTo(0, 1);
});
