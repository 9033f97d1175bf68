// How often does a meaning-preserving edit raise an alarm, and which kinds of change are found?
//   npx tsx bench/drift-corpus.ts [--misses] [--only STYLE|KIND]
// A row raises an alarm when `drift` ≥ 0.5 or a finding is major; a change is found on the same terms, and "kind" says
// how many of the found changes carry a finding of the marked kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairResult } from '../src/core/index.ts';
import { loadEngine } from '../src/node.ts';

interface Row {
  readonly id: string;
  readonly style?: string;
  readonly kind?: string;
  readonly contrast?: string;
  readonly reference: string;
  readonly candidate: string;
  readonly drift: 0 | 1;
}

const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const engine = await loadEngine();

const read = (name: string): Row[] =>
  readFileSync(join(import.meta.dirname, '../corpus/drift', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const judged = (name: string) =>
  read(name)
    .filter((row) => !only || (row.style ?? row.kind ?? row.contrast) === only)
    .map((row) => ({ row, got: engine.score(row.candidate, row.reference) }));
const alarms = (got: PairResult) => got.drift >= 0.5 || got.findings.some((f) => f.severity === 'major');
const percent = (n: number, of: number) => `${((100 * n) / Math.max(1, of)).toFixed(1).padStart(5)} %`;
const describe = (row: Row, got: PairResult) =>
  [
    `${row.id}  drift ${got.drift.toFixed(2)}`,
    `    R ${row.reference}`,
    `    C ${row.candidate}`,
    ...got.findings.map((f) => `    ${f.severity} ${f.id} ${f.confidence.toFixed(2)} ${f.message}`),
  ].join('\n');
const groups = <T>(items: readonly T[], key: (x: T) => string) => {
  const map = new Map<string, T[]>();
  for (const x of items) map.set(key(x), [...(map.get(key(x)) ?? []), x]);
  return map;
};

const decoys = judged('decoys');
console.log('decoys: false alarms per style');
for (const [style, rows] of groups(decoys, (x) => x.row.style ?? ''))
  console.log(
    `  ${style.padEnd(18)} ${percent(rows.filter((x) => alarms(x.got)).length, rows.length)} of ${rows.length}`,
  );
console.log(`  ${'ALL'.padEnd(18)} ${percent(decoys.filter((x) => alarms(x.got)).length, decoys.length)}`);

const unseen = judged('unseen');
console.log(
  `unseen retellings, in no fit: false alarms ${percent(unseen.filter((x) => alarms(x.got)).length, unseen.length)} of ${unseen.length}`,
);

for (const name of ['near-copies', 'unseen-pairs', 'everyday', 'everyday-unseen', 'probes']) {
  const rows = judged(name);
  const [fair, changed] = [rows.filter((x) => x.row.drift === 0), rows.filter((x) => x.row.drift === 1)];
  const alarmed = (of: typeof rows) => percent(of.filter((x) => alarms(x.got)).length, of.length);
  console.log(
    `${name}, in no fit: false alarms ${alarmed(fair)} of ${fair.length}, changes found ${alarmed(changed)} of ${changed.length}`,
  );
}

const changes = judged('changes');
console.log('changes: found, and found with the right kind');
const found = (x: (typeof changes)[number]) => alarms(x.got) || x.got.findings.some((f) => f.severity === 'minor');
const rightKind = (x: (typeof changes)[number]) => x.got.findings.some((f) => f.kind === x.row.kind);
for (const [kind, rows] of [...groups(changes, (x) => x.row.kind ?? ''), ['ALL', changes] as const])
  console.log(
    `  ${kind.padEnd(18)} ${percent(rows.filter(found).length, rows.length)} ${percent(rows.filter(rightKind).length, rows.length)} of ${rows.length}`,
  );

const right = (x: { row: Row; got: PairResult }) => (x.row.drift ? x.got.drift >= 0.5 : !alarms(x.got));
/** Is `drift` higher where the edit is unfair? Asks whether the judge sees the sentence, wherever its threshold lies. */
const ranked = (xs: readonly { row: Row; got: PairResult }[]) =>
  Math.max(0, ...xs.filter((x) => x.row.drift).map((x) => x.got.drift)) >
  Math.max(0, ...xs.filter((x) => !x.row.drift).map((x) => x.got.drift));
const twins = [
  'contrasts',
  'edits',
  'rewordings',
  'rewrites',
  'small-words',
  'structure',
  'unseen-rewordings',
  'unseen-rewrites',
  'unseen-small-words',
  'unseen-probes',
  'unseen-structure',
].map((name) => ({
  name,
  twins: [...groups(judged(name), (x) => x.row.contrast ?? '').values()],
}));
for (const { name, twins: pairs } of twins) {
  const share = (n: number) => percent(n, pairs.length);
  const clean = pairs.flat().filter((x) => !x.row.drift && right(x)).length;
  const told = pairs.flat().filter((x) => x.row.drift && right(x)).length;
  console.log(
    `${name}: both members right ${share(pairs.filter((xs) => xs.every(right)).length)}, fair members clean ${share(clean)}, unfair members found ${share(told)}, the unfair one further ${share(pairs.filter(ranked).length)}`,
  );
}

if (showMisses) {
  for (const x of decoys) if (alarms(x.got)) console.log(`FALSE ${describe(x.row, x.got)}`);
  for (const x of changes) if (!found(x)) console.log(`MISSED ${describe(x.row, x.got)}`);
  for (const x of twins.flatMap((t) => t.twins.flat()))
    if (!right(x)) console.log(`CONTRAST ${describe(x.row, x.got)}`);
}
