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
