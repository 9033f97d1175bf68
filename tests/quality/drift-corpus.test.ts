// Floors, not aims, on the sentence pairs of corpus/drift: false alarms on fair edits, changes found, both members of a
// contrast. The figures of the day stand in bench/RESULTS.md; raise a floor when they have risen for good.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine, type PairResult } from '../../src/core/index.ts';
import { readLexiconFile } from '../../src/node/lexicon-file.ts';

interface Row {
  readonly id: string;
  readonly kind?: string;
  readonly contrast?: string;
  readonly reference: string;
  readonly candidate: string;
  readonly drift: number;
}

const engine = createEngine(readLexiconFile());
const judged = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../corpus/drift', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ row, got: engine.score(row.candidate, row.reference) }));

const alarm = (got: PairResult) => got.drift >= 0.5 || got.findings.some((f) => f.severity === 'major');
const found = (got: PairResult) => got.drift >= 0.5 || got.findings.some((f) => f.severity !== 'info');
const share = <T>(xs: readonly T[], good: (x: T) => boolean) => xs.filter(good).length / xs.length;

test('fair edits raise few alarms', () => {
  expect(share(judged('decoys'), (x) => alarm(x.got))).toBeLessThanOrEqual(0.12);
});

const changes = judged('changes');

test('changes are found', () => {
  expect(share(changes, (x) => found(x.got))).toBeGreaterThanOrEqual(0.86);
});

test.each([
  ['quotation', 0.9],
  ['attribution', 0.75],
  ['addition', 0.85],
  ['omission', 0.85],
  ['negation', 0.8],
  ['number', 0.75],
])('%s: found with the right kind', (kind, floor) => {
  const rows = changes.filter((x) => x.row.kind === kind);
  expect(share(rows, (x) => x.got.findings.some((f) => f.kind === kind))).toBeGreaterThanOrEqual(floor);
});

test('contrasts: the fair member is clean, the unfair one is found', () => {
  const contrasts = judged('contrasts');
  const fair = contrasts.filter((x) => x.row.drift === 0);
  const unfair = contrasts.filter((x) => x.row.drift === 1);
  expect(share(fair, (x) => !alarm(x.got))).toBeGreaterThanOrEqual(0.75);
  expect(share(unfair, (x) => found(x.got))).toBeGreaterThanOrEqual(0.65);
});
