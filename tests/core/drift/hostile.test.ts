import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const engine = createEngine(readLexiconFile());
const PARTS = [
  '“',
  '”',
  '"',
  "'",
  '’',
  ' ',
  ' said ',
  'Kray',
  ' told ',
  ' according to ',
  ', ',
  '. ',
  ' not ',
  ' if ',
  'the board',
  ' 5 ',
  '…',
  '[',
  ']',
  '\n\n',
  '\ud800',
  '\u200b',
];

test('marks, verbs of saying and cues in any order: no throw, findings inside the texts, the same twice', () => {
  const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((xs) => xs.join(''));
  fc.assert(
    fc.property(text, text, (reference, candidate) => {
      const got = engine.score(candidate, reference);
      for (const f of got.findings) {
        if (f.candidate) expect(candidate.slice(f.candidate.start, f.candidate.end)).toBe(f.candidate.text);
        if (f.reference) expect(reference.slice(f.reference.start, f.reference.end)).toBe(f.reference.text);
      }
      expect(engine.score(candidate, reference)).toEqual(got);
      engine.compare(candidate, reference);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('an article of quotations only', () => {
  const paragraph = (i: number) => `“Line ${i} was never ours to give away,” speaker ${i} said of plan ${i}.`;
  const reference = Array.from({ length: 300 }, (_, i) => paragraph(i)).join('\n\n');
  const candidate = reference.replaceAll('never ours', 'always ours');
  expect(engine.compare(candidate, reference).findings.length).toBeGreaterThan(0);
});
