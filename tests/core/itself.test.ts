// A text against itself is verbatim, covered whole, and nothing in it is found to have changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadEngine } from '../../src/node/engine.ts';

const SENTENCES = [
  'The harbour crane collapsed on Tuesday, and 14 dock workers were hurt.',
  'The motion was carried.',
  'Carried.',
  '“Nobody warned us,” said Ada Lund, who runs the ferry.',
  'Why? Because the lamp was out!',
  'Mr. Okonjo did not vote; the council (all nine of them) did …',
  '- A bench for the customs house',
  '3) Four crowns a barge, 12.5% more than in 1987',
  'the clerk begged leave to buy a bell and nobody answered',
  '*** --- ***',
  'Its buyer plans to open a small observatory by 5 p.m. on 3 March.',
];

test('whatever it repeats, however it is marked', async () => {
  const engine = await loadEngine();
  const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', '\r\n\r\n');
  const texts = fc.array(fc.tuple(fc.constantFrom(...SENTENCES), gap), { minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.flat().join('');
      const report = engine.compare(text, text);
      expect(report.verdict.label).toBe('verbatim');
      expect(report.verdict.coverage).toEqual({ candidate: 1, reference: 1 });
      expect(report.pairs.filter((p) => p.moved || p.label !== 'copied' || p.similarity < 1)).toEqual([]);
      expect(report.findings).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

const REPORT = `The harbour crane at Orrin collapsed on Tuesday, and 14 dock workers were hurt. The council had been warned twice.
“Nobody listened to us,” said Ada Lund, who runs the ferry. Two of the workers were flown to Halden with broken bones. The port
was closed until Friday, and ships waited outside. An inspector found rust in the bolts of the jib. The company that owns the
crane, Brask and Sons, declined to comment. It had passed an inspection in March. A second crane of the same make was stopped at
once. The mayor promised a full report by the end of June. Repairs will cost at least 60,000 crowns.`;

const COPIES: readonly (readonly [string, string])[] = [
  ['its full stops made commas', REPORT.replaceAll('.', ',')],
  ['no marks and no capitals', REPORT.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '')],
];

test.each(COPIES)('a copy with %s is a copy, whichever side it is on', async (_, copy) => {
  const engine = await loadEngine();
  for (const report of [engine.compare(copy, REPORT), engine.compare(REPORT, copy)]) {
    expect(['verbatim', 'edited']).toContain(report.verdict.label);
    expect(report.verdict.coverage).toEqual({ candidate: 1, reference: 1 });
    expect(report.findings.filter((f) => f.kind === 'addition' || f.kind === 'omission')).toEqual([]);
    expect(report.notices.map((n) => n.id)).toEqual(['run-on-cut']);
  }
});

test('a text without any mark is verbatim against itself', async () => {
  const engine = await loadEngine();
  const word = fc.constantFrom(
    'harbour',
    'crane',
    'lamp',
    'the',
    'of',
    'a',
    'sold',
    'asked',
    '1987',
    'council',
    'no',
    'bell',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 300, maxLength: 1_500 }), (words) => {
      const text = words.join(' ');
      const { verdict, findings } = engine.compare(text, text);
      expect([verdict.label, verdict.coverage.candidate, verdict.coverage.reference]).toEqual(['verbatim', 1, 1]);
      expect(findings).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 60_000);
