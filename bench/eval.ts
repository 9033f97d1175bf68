// Accuracy of what is built, one table after the other: the shared evaluators where they are at hand, then the alignment
// bench. What is missing is named, never passed over. Usage: npm run build && npm run eval [-- --shared DIR] [-- --quick]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bibleTable } from './align.ts';

const { values } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, quick: { type: 'boolean', default: false } },
});
const CLI = 'node bin/spindrift.js';
const evaluators = join(values.shared, 'eval');
const data = join(values.shared, 'data');
/** With --quick every data set is cut to this many rows. */
const limit = values.quick ? ['--limit', '200'] : [];

const PAIR_SETS = ['stsb-dev', 'mrpc-dev', 'mtref-dev', 'etpc-dev', 'summedits-dev'].map((f) =>
  join(data, `${f}.jsonl`),
);
const SPLIT_SETS = ['golden-rules', 'gum-dev'].map((f) => join(data, `${f}.jsonl`));

const runs: readonly (readonly [title: string, script: string, args: readonly string[], needs: readonly string[]])[] = [
  [
    'Labelled families: links, labels, verdicts, drift',
    'families.mjs',
    [
      '--cli',
      CLI,
      '--families',
      existsSync(join(values.shared, 'families')) ? join(values.shared, 'families') : 'corpus/families',
    ],
    [],
  ],
  ['Families held out', 'families.mjs', ['--cli', CLI, '--families', 'corpus/held-out'], ['corpus/held-out']],
  ['Sentence pairs', 'pairs.mjs', ['--cli', CLI, ...limit, ...PAIR_SETS], PAIR_SETS],
  ['Sentence splitting', 'segments.mjs', ['--cli', CLI, ...SPLIT_SETS], SPLIT_SETS],
];

let failed = false;
for (const [title, script, args, needs] of runs) {
  console.log(`\n== ${title}`);
  const missing = [join(evaluators, script), 'dist/main.cjs', ...needs].filter((f) => !existsSync(f));
  if (missing.length > 0) {
    console.log(`missing: ${missing.join(', ')}`);
    continue;
  }
  const run = spawnSync(process.execPath, [join(evaluators, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  console.log(run.stdout.trimEnd());
  if (run.status !== 0) {
    failed = true;
    console.log(`failed: ${run.stderr.trim().split('\n').slice(-5).join('\n')}`);
  }
}
console.log('\n== Alignment at scale');
const every = values.quick ? 16 : 4;
for (const line of bibleTable(data, { every })) console.log(line);
for (const line of bibleTable(data, { every: values.quick ? 12 : 3, join: 'books' })) console.log(line);
if (failed) process.exitCode = 1;
