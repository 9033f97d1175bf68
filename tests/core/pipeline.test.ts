import { expect, test } from 'vitest';
import { createEngine } from '../../src/core/index.ts';
import { loadEngine } from '../../src/node/engine.ts';

// Tables keyed by words of the text are Maps: on a plain object "constructor" finds Object's own.
const PROTOTYPE_WORDS =
  'The constructor said that toString and valueOf has hasOwnProperty with __proto__ and prototype.';

test.each([
  ['without a lexicon', async () => createEngine()],
  ['with the packaged lexicon', loadEngine],
])('words that name properties of every object are words %s', async (_name, load) => {
  const engine = await load();
  const report = engine.compare(
    `Title\n\n${PROTOTYPE_WORDS}\n`,
    `Title\n\n${PROTOTYPE_WORDS.replace('said', 'told')}\n`,
  );
  expect(report.pairs.length).toBeGreaterThan(0);
  const other = engine.score('constructor toString', 'valueOf __proto__ constructor');
  expect(other.similarity).toBeGreaterThan(0);
});

test('pairs scored together get the answers that each gets alone, in order', async () => {
  const engine = await loadEngine();
  const pairs = [
    { reference: 'Hundreds were there.', candidate: 'Thousands were there.' },
    { reference: '', candidate: 'Nobody came.' },
    { reference: ['Two', 'men'], candidate: ['Two', 'women'] },
    { reference: 'Der Hafen wurde am Montag gesperrt.', candidate: 'Der Hafen wurde am Dienstag gesperrt.' },
  ];
  expect(engine.scoreAll(pairs)).toEqual(pairs.map((p) => engine.score(p.candidate, p.reference)));
  expect(engine.scoreAll([])).toEqual([]);
});
