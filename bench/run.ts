// Speed against the budgets of the design, as ratios inside one run, because the machine's own speed and load cancel out:
// a full comparison against jsdiff's diffWords on the same two texts and string-similarity over all sentence pairs; growth
// of time and peak memory with the text; the command line, cold, against an empty Node; sentence pairs scored a second.
//
// Usage: npm run build && npm run bench [-- --record] [-- --cases DIR] [-- --skip-growth]
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import stringSimilarity from 'string-similarity';
import { Bench } from 'tinybench';
import { builtEngine } from './built-engine.ts';
import { benchPair, type TextPair } from './texts.ts';

const { values } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    cases: { type: 'string', default: '../shared/cases' },
    'skip-growth': { type: 'boolean', default: false },
  },
});

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly met: boolean;
}

const pair = benchPair(values.cases);
const rows: Row[] = [...(await compareRows(pair)), ...(await scoreRows(pair)), ...coldRows(pair)];
if (!values['skip-growth']) rows.push(...growthRows(values.cases));
const head = `Speed, ${pair.name}: ${words(pair.candidate)} and ${words(pair.reference)} words, Node ${process.versions.node}`;
const table = [
  '| what | measured | budget | |',
  '|---|---|---|---|',
  ...rows.map((r) => `| ${r.what} | ${r.measured} | ${r.budget} | ${r.met ? 'met' : 'missed'} |`),
];
console.log(`${head}\n\n${table.join('\n')}`);
if (values.record) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  appendFileSync('bench/RESULTS.md', `\n## ${date} ${head} (${commit}, \`npm run bench\`)\n\n${table.join('\n')}\n`);
}

async function compareRows(p: TextPair): Promise<Row[]> {
  const engine = await builtEngine();
  const { candidate, reference } = engine.compare(p.candidate, p.reference);
  const c = candidate.sentences.map((s) => s.text);
  const r = reference.sentences.map((s) => s.text);
  // Interleaved rounds, the best run of each round, the median of the rounds: other work on the machine only ever adds time.
  const times = { ours: [] as number[], diff: [] as number[], dice: [] as number[] };
  for (let round = 0; round < 5; round++) {
    const bench = new Bench({
      time: 300,
      iterations: 3,
      warmupTime: round === 0 ? 300 : 20,
      warmupIterations: round === 0 ? 20 : 1,
    });
    bench
      .add('ours', () => void engine.compare(p.candidate, p.reference))
      .add('diff', () => void diffWords(p.reference, p.candidate))
      .add('dice', () => {
        for (const a of c) stringSimilarity.findBestMatch(a, r);
      });
    await bench.run();
    for (const name of ['ours', 'diff', 'dice'] as const) {
      const result = bench.tasks.find((t) => t.name === name)?.result;
      if (result && 'latency' in result) times[name].push(result.latency.min);
    }
  }
  const ours = median(times.ours);
  const diff = median(times.diff);
  const dice = median(times.dice);
  return [
    {
      what: 'compare, warm, against diffWords',
      measured: `${ours.toFixed(1)} ms : ${diff.toFixed(1)} ms = ${(ours / diff).toFixed(2)}`,
      budget: '≤ 0.17',
      met: ours <= diff / 6,
    },
    {
      what: 'compare, warm, against string-similarity over all sentence pairs',
      measured: `${ours.toFixed(1)} ms : ${dice.toFixed(1)} ms = ${(ours / dice).toFixed(2)}`,
      budget: '≤ 0.50',
      met: ours <= dice / 2,
    },
  ];
}

async function scoreRows(p: TextPair): Promise<Row[]> {
  const engine = await builtEngine();
  const report = engine.compare(p.candidate, p.reference);
  const text = (side: 'candidate' | 'reference', ids: readonly number[]) =>
    ids.map((id) => report[side].sentences[id]!.text).join(' ');
  const pairs = report.pairs.map((x) => [text('candidate', x.candidate), text('reference', x.reference)] as const);
  const bench = new Bench({ time: 1000, iterations: 3, warmupTime: 300, warmupIterations: 3 });
  bench.add('score', () => {
    for (const [c, r] of pairs) engine.score(c, r);
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  const perSecond = result && 'latency' in result ? (pairs.length * 1000) / result.latency.min : 0;
  return [{ what: 'score', measured: `${Math.round(perSecond)} pairs/s`, budget: '≥ 5,000', met: perSecond >= 5000 }];
}

function coldRows(p: TextPair): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-bench-'));
  const c = join(folder, 'candidate.txt');
  const r = join(folder, 'reference.txt');
  writeFileSync(c, p.candidate);
  writeFileSync(r, p.reference);
  const timed = (args: readonly string[]) => {
    const start = performance.now();
    const run = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (run.status !== 0) throw new Error(`${args.join(' ')}: exit ${run.status}`);
    return performance.now() - start;
  };
  const ours: number[] = [];
  const empty: number[] = [];
  for (let k = 0; k < 9; k++) {
    empty.push(timed(['-e', '0']));
    ours.push(timed(['bin/spindrift.js', 'compare', c, r, '--format', 'json']));
  }
  const ratio = median(ours) / median(empty);
  return [
    {
      what: 'command line, cold, against node -e 0',
      measured: `${median(ours).toFixed(0)} ms : ${median(empty).toFixed(0)} ms = ${ratio.toFixed(1)}`,
      budget: '≤ 4',
      met: ratio <= 4,
    },
  ];
}

function growthRows(cases: string): Row[] {
  const run = (times: number) => {
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'bench/scale.ts', '--times', String(times), '--cases', cases],
      {
        encoding: 'utf8',
      },
    );
    return JSON.parse(out) as { milliseconds: number; peakMegabytes: number; words: number };
  };
  const one = run(1);
  return (
    [
      [10, 12],
      [100, 150],
    ] as const
  ).flatMap(([times, budget]) => {
    const grown = run(times);
    const ratio = grown.milliseconds / one.milliseconds;
    const row = {
      what: `growth ×${times} (${grown.words} words a side)`,
      measured: `${grown.milliseconds.toFixed(0)} ms : ${one.milliseconds.toFixed(1)} ms = ${ratio.toFixed(1)}`,
      budget: `≤ ${budget}`,
      met: ratio <= budget,
    };
    if (times < 100) return [row];
    const memory = {
      what: `peak memory ×${times}`,
      measured: `${grown.peakMegabytes} MB`,
      budget: '≤ 400 MB',
      met: grown.peakMegabytes <= 400,
    };
    return [row, memory];
  });
}

function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function words(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
