import { expect, test } from 'vitest';
import { LIMITS } from '../../src/core/options.ts';
import { loadEngine } from '../../src/node/engine.ts';

const SENTENCE = 'Hundreds of dock workers were hurt when the harbour crane collapsed on Tuesday, officials said.';
const SOURCE = 'Dozens of dock workers were hurt when the harbour crane collapsed on Tuesday, officials said.';

const told = (x: { edits: readonly unknown[]; similarity: number; label: string }) => [
  x.similarity,
  x.label,
  x.edits.length,
];

test('pairs past the limit are taken to be like equal ones before them, and a notice says so', async () => {
  const engine = await loadEngine();
  const times = LIMITS.equalPairs + 40;
  const report = engine.compare(`${SENTENCE} `.repeat(times), `${SOURCE} The pier was closed.`);
  expect(report.pairs.length).toBe(times);
  expect(report.notices.map((n) => n.id)).toContain('equal-pairs');
  const first = report.pairs[10]!;
  for (const pair of report.pairs.slice(10)) expect(told(pair)).toEqual(told(first));
  // Each pair keeps its own place in the text.
  const last = report.pairs.at(-1)!;
  const edit = last.edits.find((e) => e.op === 'substitute')!;
  expect(report.candidate.text.slice(...(edit.candidate as [number, number]))).toBe('Hundreds');
  expect(edit.candidate![0]).toBeGreaterThan(report.candidate.text.length - 100);
});

test('a line that an article repeats is looked at each time', async () => {
  const engine = await loadEngine();
  const report = engine.compare(`${SENTENCE} `.repeat(60), `${SOURCE} The pier was closed.`);
  expect(report.notices.map((n) => n.id)).not.toContain('equal-pairs');
});
