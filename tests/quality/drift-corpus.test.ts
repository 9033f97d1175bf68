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

/** Pairs chosen where rules stumble, and short probes of their forms: floors of their own, as they would hide what happens to the rest. */
const HARD = /^(hard|probe)-/;
const [decoys, allChanges] = [judged('decoys'), judged('changes')];
const changes = allChanges.filter((x) => !HARD.test(x.row.id));

test('fair edits raise few alarms', () => {
  const plain = decoys.filter((x) => !HARD.test(x.row.id));
  expect(share(plain, (x) => alarm(x.got))).toBeLessThanOrEqual(0.12);
});

test('changes are found', () => {
  expect(share(changes, (x) => found(x.got))).toBeGreaterThanOrEqual(0.86);
});

test.each([
  ['hard', 0.2, 0.84],
  ['probe', 0.2, 0.79],
])('%s pairs: fair edits raise no more alarms, and changes are found no less', (name, alarms, told) => {
  const of = (xs: typeof decoys) => xs.filter((x) => x.row.id.startsWith(`${name}-`));
  expect(share(of(decoys), (x) => alarm(x.got))).toBeLessThanOrEqual(alarms);
  expect(share(of(allChanges), (x) => found(x.got))).toBeGreaterThanOrEqual(told);
});

test.each([
  ['quotation', 0.9],
  ['attribution', 0.65],
  ['addition', 0.55],
  ['omission', 0.75],
  ['negation', 0.8],
  ['number', 0.75],
])('%s: found with the right kind', (kind, floor) => {
  const rows = changes.filter((x) => x.row.kind === kind);
  expect(share(rows, (x) => x.got.findings.some((f) => f.kind === kind))).toBeGreaterThanOrEqual(floor);
});

/** One reference and two edits, or one edit in two sentences: of the latter little more than chance is told as yet. */
const contrasts = judged('contrasts');
const references = new Map<string, Set<string>>();
for (const { row } of contrasts) {
  const topic = row.contrast ?? '';
  references.set(topic, new Set(references.get(topic)).add(row.reference));
}
test.each([
  ['two edits of one sentence', 1, 0.75, 0.65],
  ['one edit in two sentences', 2, 0.5, 0.33],
])('contrasts, %s: the fair member is clean, the unfair one is found', (_, size, clean, told) => {
  const these = contrasts.filter((x) => references.get(x.row.contrast ?? '')?.size === size);
  const fair = these.filter((x) => x.row.drift === 0);
  const unfair = these.filter((x) => x.row.drift === 1);
  expect(share(fair, (x) => !alarm(x.got))).toBeGreaterThanOrEqual(clean);
  expect(share(unfair, (x) => found(x.got))).toBeGreaterThanOrEqual(told);
});
