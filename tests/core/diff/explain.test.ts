// What a report says ties the two sides of a swap, and how sure it is.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());

/** The swaps of a pair of sentences: "reference→candidate relation". */
function swaps(reference: string, candidate: string) {
  const report = engine.compare(candidate, reference);
  return report.pairs
    .flatMap((p) => p.edits)
    .map((e) => ({
      ...e,
      shown: `${e.reference ? report.reference.text.slice(...e.reference) : ''}→${e.candidate ? report.candidate.text.slice(...e.candidate) : ''}`,
    }));
}

const FRAME = (word: string) => `The harbour board ${word} the old crane near the river on Monday morning.`;

describe('relation of a swap', () => {
  test.each([
    ['is pledging', 'is promising', 'pledging→promising', 'synonym'],
    ['fixed', 'fixes', 'fixed→fixes', 'inflection'],
    ['recognised', 'recognized', 'recognised→recognized', 'spelling'],
    ['accepted', 'rejected', 'accepted→rejected', 'antonym'],
  ])('%s → %s', (a, b, shown, relation) => {
    const found = swaps(FRAME(a), FRAME(b)).find((e) => e.shown === shown);
    expect(found).toMatchObject({ op: 'substitute', relation });
    expect(found!.confidence).toBeGreaterThan(0.8);
  });

  test('every edit says how sure it is', () => {
    const all = swaps(FRAME('fixed'), 'On Monday morning the board of the harbour, he said, sold a big crane.');
    expect(all.length).toBeGreaterThan(3);
    for (const e of all) {
      expect(e.confidence).toBeGreaterThan(0);
      expect(e.confidence).toBeLessThanOrEqual(1);
    }
  });
});
