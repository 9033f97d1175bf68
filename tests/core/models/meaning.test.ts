// The shipped word vectors: sentences that say the same lie nearer than others, even with few words in common.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { MEANING_WIDTH, meaningOf, vectorWord } from '../../../src/core/models/meaning.ts';

const file = new URL('../../../dist/lexicon.bin', import.meta.url);
const lexicon = existsSync(file) ? loadLexicon(readFileSync(file)) : NO_LEXICON;

function cosine(a: string, b: string): number {
  const meaning = meaningOf(lexicon);
  const sum = (text: string) => {
    const out = new Float64Array(MEANING_WIDTH - 1);
    for (const t of annotateText(text, lexicon).tokens)
      if (t.kind !== 'punctuation') {
        const m = meaning.of(vectorWord(lexicon, t.word, t.lemmaId), t.lemma);
        for (let d = 0; d < out.length; d++) out[d]! += m[d]!;
      }
    return out;
  };
  const x = sum(a);
  const y = sum(b);
  const product = (p: Float64Array, q: Float64Array) => p.reduce((s, v, d) => s + v * q[d]!, 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

describe('meaning', () => {
  // Against a sentence that shares words with the first one a sum can lose; see bench/RESULTS.md.
  test.each([
    ['A lady strokes her kitten.', 'A woman pets a cat.', 'The council approved the budget.'],
    ['The firm cut hundreds of jobs.', 'The company laid off workers.', 'A dog runs along the beach.'],
    ['Shares fell sharply on Monday.', 'Stocks dropped at the start of the week.', 'A man plays the flute.'],
  ])('%s is far nearer to the same in other words than to something else', (text, same, other) => {
    expect(cosine(text, same) - cosine(text, other)).toBeGreaterThan(0.3);
  });

  test('a word without a vector has a direction of its own, always the same', () => {
    const meaning = meaningOf(lexicon);
    const [a, b, c] = ['qwrtzk', 'qwrtzk', 'plonvex'].map((w) => meaning.of(-1, w));
    expect(a).toEqual(b);
    const product = a!.slice(0, -1).reduce((s, v, d) => s + v * c![d]!, 0) * a!.at(-1)! * c!.at(-1)!;
    expect(Math.abs(product)).toBeLessThan(0.4);
  });
});
