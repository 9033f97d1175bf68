// Properties of the similarity: symmetric, 1 for the same words, blind to final marks, lower after obvious damage.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../../src/core/annotate/index.ts';
import { diff } from '../../../src/core/diff/index.ts';
import { loadLexicon } from '../../../src/core/lexicon/load.ts';
import { NO_LEXICON } from '../../../src/core/lexicon/none.ts';
import { score } from '../../../src/core/score/index.ts';

const file = new URL('../../../dist/lexicon.bin', import.meta.url);
const lexicon = existsSync(file) ? loadLexicon(readFileSync(file)) : NO_LEXICON;

function similarity(reference: string, candidate: string): number {
  const text = { reference: annotateText(reference, lexicon), candidate: annotateText(candidate, lexicon) };
  return score(text, diff(text, lexicon), lexicon).similarity;
}

const word = fc.constantFrom(
  'the',
  'a',
  'ship',
  'left',
  'harbour',
  'not',
  '40',
  'crew',
  'of',
  'captain',
  'old',
  'sailed',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((w) => w.join(' '));

describe('similarity', () => {
  test('does not depend on which side is which', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 9);
      }),
      // A word with two links whose order on the other side is not the order of the links.
      { numRuns: 150, examples: [['ship old left 40', 'crew of ship left left old']] },
    );
  });

  test('is 1 for the same text and within 0..1 for any', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(similarity(a, a)).toBe(1);
        const s = similarity(a, b);
        expect(s >= 0 && s <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  // Not a property of any word list: the tagger sees the mark, and a word list without grammar may be tagged otherwise.
  test.each([
    ['The old ship left the harbour', 'A ship sailed from the harbour'],
    ['Forty sailors were rescued on Monday', 'On Monday the crew saved 40 sailors'],
    ['The captain did not leave', 'Nobody saw the captain leave'],
  ])('does not read the final mark: %s', (a, b) => {
    // What is left is the tagger's: a last word may get another tag before a full stop.
    expect(Math.abs(similarity(a, `${b}.`) - similarity(a, b))).toBeLessThan(0.02);
    expect(Math.abs(similarity(`${a}.`, `${b}.`) - similarity(a, b))).toBeLessThan(0.02);
  });

  test.each([
    [
      'The harbour board approved the new crane on Tuesday.',
      [
        'The harbour board has approved a new crane on Tuesday.',
        'The board approved a crane.',
        'A goat ate the curtains.',
      ],
    ],
    [
      'Rescuers pulled four sailors from the water near Calder Bay.',
      [
        'Four sailors were pulled from the water near Calder Bay by rescuers.',
        'Rescuers pulled sailors from the water.',
        'Rescuers opened a bakery.',
      ],
    ],
  ])('falls as more is lost: %s', (reference, candidates) => {
    const s = candidates.map((c) => similarity(reference, c));
    expect(s).toEqual([...s].sort((a, b) => b - a));
    expect(s[0]! - s[s.length - 1]!).toBeGreaterThan(0.3);
  });
});

describe('order', () => {
  const rows = readFileSync(new URL('../../../corpus/contrast/order.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as { id: string; reference: string; candidate: string; same: number });

  test('exchanging two parts costs more than moving them', () => {
    const lower = rows
      .filter((r) => r.same === 0)
      .map((swap) => {
        const fair = rows.find((r) => r.id === swap.id.replace('swap', 'fair'))!;
        return similarity(swap.reference, swap.candidate) < similarity(fair.reference, fair.candidate);
      });
    // Passives and other rebuilt sentences still lose more words than a swap does.
    expect(lower.filter(Boolean).length).toBeGreaterThanOrEqual(40);
  });

  test('the shipped weights give the figures of bench/RESULTS.md', () => {
    const mean = (same: number) => {
      const all = rows.filter((r) => r.same === same).map((r) => similarity(r.reference, r.candidate));
      return all.reduce((sum, x) => sum + x, 0) / all.length;
    };
    expect(Math.abs(mean(0) - 0.857)).toBeLessThan(0.01);
    expect(Math.abs(mean(1) - 0.956)).toBeLessThan(0.01);
  });
});
