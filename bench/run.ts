// Speed against the budgets of the design, as ratios inside one run, because the machine's own speed cancels out:
// a full comparison against jsdiff's diffWords on the same two texts and string-similarity over all sentence pairs, and what
// each stage takes of it; sentence pairs scored a second; the command line, cold, against an empty Node; growth of time and
// peak memory with the text. All times are processor time, so that other load on the machine does not count.
// What single rules of drift cost: detectors.ts.
//
// Usage: npm run build && npm run bench [-- --only compare,stages,score,cold,growth] [-- --record] [-- --cases DIR] [-- --data DIR]
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import stringSimilarity from 'string-similarity';
import { Bench } from 'tinybench';
import { builtEngine, builtStages } from './built-engine.ts';
import { cpuMilliseconds } from './clock.ts';
import type { Grown } from './scale.ts';
import type { Stage } from './stages.ts';
import { benchPair, type TextPair } from './texts.ts';

const PARTS = ['compare', 'stages', 'score', 'cold', 'growth'] as const;

const { values } = parseArgs({
  options: {
    record: { type: 'boolean', default: false },
    cases: { type: 'string', default: '../shared/cases' },
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string', default: PARTS.join(',') },
  },
});

/** Runs after which none gets faster. */
const WARM = 150;

/** Pairs scored in one call, as the command does. */
const TOGETHER = 64;

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly met: boolean;
}

const parts = values.only.split(',');
const pair = benchPair(values.cases);
const rows: Row[] = [];
if (parts.includes('compare')) rows.push(...(await compareRows(pair)));
if (parts.includes('score')) rows.push(...(await scoreRows(pair)));
if (parts.includes('cold')) rows.push(...coldRows(pair));
if (parts.includes('growth')) rows.push(...growthRows(values.cases));
const head = `Speed, ${pair.name}: ${words(pair.candidate)} and ${words(pair.reference)} words, Node ${process.versions.node}`;
const table = [
  '| what | measured | budget | |',
  '| --- | --- | --- | --- |',
  ...rows.map((r) => `| ${r.what} | ${r.measured} | ${r.budget} | ${r.met ? 'met' : 'missed'} |`),
];
const stages = parts.includes('stages') ? await stageLine(pair) : '';
console.log(`${head}\n\n${table.join('\n')}\n\n${stages}`);
if (values.record) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  const record = `\n## ${date} ${head} (${commit}, \`npm run bench\`)\n\n${table.join('\n')}\n\n${stages}\n`;
  appendFileSync('bench/RESULTS.md', record);
}

async function compareRows(p: TextPair): Promise<Row[]> {
  const engine = await builtEngine();
  const { candidate, reference } = engine.compare(p.candidate, p.reference);
  const c = candidate.sentences.map((s) => s.text);
  const r = reference.sentences.map((s) => s.text);
  // The three take turns; the best run of each counts, since the cache and the collector only ever add time.
  const best = { ours: Infinity, diff: Infinity, dice: Infinity };
  for (let round = 0; round < 8; round++) {
    const bench = new Bench({
      now: cpuMilliseconds,
      time: 300,
      iterations: 3,
      // The engine is optimised piece by piece; a comparison still gets faster after a hundred.
      warmupTime: round === 0 ? 600 : 20,
      warmupIterations: round === 0 ? WARM : 1,
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
      if (result && 'latency' in result) best[name] = Math.min(best[name], result.latency.min);
    }
  }
  const against = (what: string, peer: number, budget: number): Row => ({
    what: `compare, warm, against ${what}`,
    measured: `${best.ours.toFixed(1)} ms : ${peer.toFixed(1)} ms = ${(best.ours / peer).toFixed(2)}`,
    budget: `≤ ${budget.toFixed(2)}`,
    met: best.ours <= peer * budget,
  });
  return [
    against('diffWords', best.diff, 1 / 6),
    against('string-similarity over all sentence pairs', best.dice, 1 / 2),
  ];
}

/** Median over the fastest quarter of many comparisons, stage by stage. */
async function stageLine(p: TextPair): Promise<string> {
  const { compareByStage, lexicon } = await builtStages();
  const runs: Record<Stage, number>[] = [];
  for (let k = 0; k < 240; k++) runs.push(compareByStage(p.candidate, p.reference, lexicon, cpuMilliseconds));
  const total = (run: Record<Stage, number>) => Object.values(run).reduce((a, b) => a + b, 0);
  const fast = runs
    .slice(40)
    .sort((a, b) => total(a) - total(b))
    .slice(0, 50);
  const stage = (name: Stage) => `${name} ${median(fast.map((run) => run[name])).toFixed(1)}`;
  const names = Object.keys(fast[0]!) as Stage[];
  return `By stage, ms: ${names.map(stage).join(', ')}; together ${median(fast.map(total)).toFixed(1)}.`;
}

async function scoreRows(p: TextPair): Promise<Row[]> {
  const engine = await builtEngine();
  const report = engine.compare(p.candidate, p.reference);
  const text = (side: 'candidate' | 'reference', ids: readonly number[]) =>
    ids.map((id) => report[side].sentences[id]!.text).join(' ');
  const own = report.pairs.map((x) => ({
    candidate: text('candidate', x.candidate),
    reference: text('reference', x.reference),
  }));
  const read = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Pick<TextPair, 'candidate' | 'reference'>);
  const made = read('corpus/drift/changes.jsonl');
  const human = join(values.data, 'stsb-dev.jsonl');
  const rate = (pairs: readonly Pick<TextPair, 'candidate' | 'reference'>[]) => {
    let best = Infinity;
    for (let round = 0; round < 8; round++) {
      const start = cpuMilliseconds();
      for (let k = 0; k < pairs.length; k += TOGETHER) engine.scoreAll(pairs.slice(k, k + TOGETHER));
      best = Math.min(best, cpuMilliseconds() - start);
    }
    return Math.round((pairs.length * 1000) / best);
  };
  const row = (what: string, perSecond: number): Row => ({
    what: `score, ${what}`,
    measured: `${perSecond} pairs/s`,
    budget: '≥ 5,000',
    met: perSecond >= 5000,
  });
  return [
    row(`the ${own.length} pairs of the case`, rate(own)),
    row(`the ${made.length} pairs of corpus/drift/changes.jsonl`, rate(made)),
    ...(existsSync(human) ? [row('the pairs of stsb-dev.jsonl', rate(read(human)))] : []),
  ];
}

/** The first comparison of a fresh process: many runs, in turn with an empty Node. */
function coldRows(p: TextPair): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-bench-'));
  const c = join(folder, 'candidate.txt');
  const r = join(folder, 'reference.txt');
  writeFileSync(c, p.candidate);
  writeFileSync(r, p.reference);
  const commands = { ours: ['bin/spindrift.js', 'compare', c, r, '--format', 'json'], empty: ['-e', '0'] };
  const taken = { ours: [] as Cost[], empty: [] as Cost[] };
  costOf(commands.ours);
  for (let k = 0; k < 21; k++) for (const who of ['empty', 'ours'] as const) taken[who].push(costOf(commands[who]));
  return (['cpu', 'wall'] as const).map((what) => {
    const [ours, empty] = [median(taken.ours.map((x) => x[what])), median(taken.empty.map((x) => x[what]))];
    return {
      what: `command line, cold, against node -e 0, ${what === 'cpu' ? 'processor' : 'elapsed'} time`,
      measured: `${ours.toFixed(0)} ms : ${empty.toFixed(0)} ms = ${(ours / empty).toFixed(1)}`,
      budget: '≤ 4',
      met: ours <= 4 * empty,
    };
  });
}

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** Milliseconds of a child process, by the shell's own accounting. */
function costOf(args: readonly string[]): Cost {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null';
  const run = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' });
  const [user, system, real] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (run.status !== 0 || real === undefined) throw new Error(`${args.join(' ')}: exit ${run.status}\n${run.stderr}`);
  return { cpu: 1000 * (user! + system!), wall: 1000 * real };
}

/** Peak memory of the command itself: a bench's own tools would count for more than the texts. */
function peakMegabytes(cases: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-peak-'));
  try {
    const scale = ['--import', 'tsx', 'bench/scale.ts', '--times', '100', '--cases', cases, '--write', folder];
    execFileSync(process.execPath, scale);
    const [candidate, reference] = ['candidate.txt', 'reference.txt'].map((f) => join(folder, f));
    const args = ['--require', './bench/peak-memory.cjs', 'bin/spindrift.js', 'compare', candidate!, reference!];
    const { stderr } = spawnSync(process.execPath, [...args, '-o', join(folder, 'report.txt')], { encoding: 'utf8' });
    return Math.round(Number(/peak (\d+) kB/.exec(stderr)![1]) / 1024);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function growthRows(cases: string): Row[] {
  const args = ['--import', 'tsx', 'bench/scale.ts', '--times', '1,10,100', '--cases', cases];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
  const [one, ten, hundred] = lines.map((line) => JSON.parse(line) as Grown) as [Grown, Grown, Grown];
  const grown = (what: string, of: Grown, budget: number): Row => {
    const ratio = of.milliseconds / one.milliseconds;
    const ofParts = (of.milliseconds / of.apart).toFixed(2);
    return {
      what: `growth ${what} (${of.words} words a side)`,
      measured: `${of.milliseconds.toFixed(0)} ms : ${one.milliseconds.toFixed(1)} ms = ${ratio.toFixed(1)}; of its parts one by one ${ofParts}`,
      budget: `≤ ${budget}`,
      met: ratio <= budget,
    };
  };
  const peak = peakMegabytes(cases);
  return [
    grown('×10', ten, 12),
    grown('×100', hundred, 150),
    {
      what: 'peak memory ×100, command line',
      measured: `${peak} MB`,
      budget: '≤ 400 MB',
      met: peak <= 400,
    },
  ];
}

function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function words(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
