// Finding sources in a large collection, beside full-text search (SQLite FTS5, BM25) and MinHash-LSH on the same documents.
//   tsx bench/retrieve/run.ts --size 100000 [--count 200] [--data ../shared/data] [--work FOLDER] [--no-peers | --peers-every N]
// --peers-every N asks the peers every Nth candidate only: full-text search is slow. Needs `npm run build`; python3 with sqlite3 for FTS5. Times are processor time, so that other load counts little.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPlain } from '../../src/core/extract/index.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';
import { openFolderStore } from '../../src/node/folder-store/index.ts';
import { builtEngine } from '../built-engine.ts';
import type { MadeCandidate } from './candidates.ts';
import { writeMaterial } from './material.ts';
import { MinHashIndex } from './min-hash.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    count: { type: 'string', default: '200' },
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
    'peers-every': { type: 'string', default: '1' },
  },
});
const size = Number(values.size);
const work = resolve(values.work ?? `out/retrieve-${size}`);
const index = join(work, 'index');
mkdirSync(work, { recursive: true });

interface Answer {
  readonly found: readonly string[];
  readonly milliseconds: number;
}
const lines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as T);
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

interface Build {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** `spindrift index build` as a process of its own; an index of an earlier run in the same folder is taken as it is. */
async function build(articles: string): Promise<Build> {
  const note = join(work, 'build.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Build;
  rmSync(index, { recursive: true, force: true });
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['bin/spindrift.js', 'index', 'build', articles, '--index', index, '--jobs', '2'],
    {
      stdio: 'inherit',
    },
  );
  let [megabytes, processor] = [0, 0];
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      processor = (Number(stat[11]) + Number(stat[12])) / 100;
    } catch {
      // It has just ended.
    }
  }, 100);
  const code = await new Promise((done) => child.on('exit', done));
  clearInterval(look);
  if (code !== 0) throw new Error(`index build ended with ${code}`);
  const built = { seconds: (performance.now() - begun) / 1000, processor, megabytes };
  writeFileSync(note, JSON.stringify(built));
  return built;
}

async function spindrift(candidates: readonly MadeCandidate[]): Promise<Answer[]> {
  const { retriever } = await builtEngine();
  const store = await openFolderStore(index, { mode: 'read', origin: retriever.origin });
  const out: Answer[] = [];
  // The first questions open tables and warm the code.
  for (const c of candidates.slice(0, 50)) await retriever.search(extractPlain({ name: 'c', raw: c.text }), store);
  for (const c of candidates) {
    const begun = cpu();
    const { sources } = await retriever.search(extractPlain({ name: 'c', raw: c.text }), store);
    out.push({ milliseconds: cpu() - begun, found: sources.map((s) => s.name) });
  }
  await store.close();
  return out;
}

function table(
  candidates: readonly MadeCandidate[],
  systems: Readonly<Record<string, readonly (Answer | null)[]>>,
): string {
  const kinds = [...new Set(candidates.map((c) => c.kind))];
  const rows = kinds.map((kind) => {
    const at = candidates.flatMap((c, i) => (c.kind === kind ? [i] : []));
    const unrelated = candidates[at[0]!]!.sources.length === 0;
    const cells = Object.values(systems).map((answers) => {
      const asked = at.filter((i) => answers[i]);
      const share = (good: (i: number) => number): string =>
        asked.length ? (asked.reduce((sum, i) => sum + good(i), 0) / asked.length).toFixed(3) : '–';
      if (unrelated) return share((i) => (answers[i]!.found.length > 0 ? 1 : 0));
      const first = share((i) => (candidates[i]!.sources.includes(answers[i]!.found[0] ?? '') ? 1 : 0));
      const { length } = candidates[at[0]!]!.sources;
      if (length === 1) return first;
      const all = share((i) => candidates[i]!.sources.filter((s) => answers[i]!.found.includes(s)).length / length);
      return `${first} (all ${all})`;
    });
    return `| ${unrelated ? `${kind}: false sources` : kind} | ${at.length} | ${cells.join(' | ')} |`;
  });
  const times = Object.values(systems).map((answers) => {
    const sorted = answers.flatMap((a) => (a ? [a.milliseconds] : [])).sort((a, b) => a - b);
    const at = (q: number): string => sorted[Math.floor(sorted.length * q)]!.toFixed(1);
    return `${at(0.5)}, ${at(0.95)} ms`;
  });
  return [
    `| candidates | n | ${Object.keys(systems).join(' | ')} |`,
    `| --- | --- | ${Object.keys(systems)
      .map(() => '---')
      .join(' | ')} |`,
    ...rows,
    `| a question, p50, p95 | ${candidates.length} | ${times.join(' | ')} |`,
  ].join('\n');
}

const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const files = await writeMaterial(work, values.data, lexicon, size, Number(values.count));
const candidates = lines<MadeCandidate>(readFileSync(files.candidates, 'utf8'));
const built = await build(files.articles);
const text = statSync(files.articles).size;
const systems: Record<string, readonly (Answer | null)[]> = { spindrift: await spindrift(candidates) };
const said = [
  `index build: ${built.processor.toFixed(1)} s of processor, ${built.seconds.toFixed(0)} s by the clock, ${(size / built.processor).toFixed(0)} articles a second of one processor, peak ${built.megabytes.toFixed(0)} MB`,
  execFileSync(process.execPath, ['bin/spindrift.js', 'index', 'stats', '--index', index], { encoding: 'utf8' }).trim(),
];
if (!values['no-peers']) {
  const every = Number(values['peers-every']);
  const isAsked = (i: number): boolean => i % every === 0;
  const asked = join(work, 'asked.jsonl');
  writeFileSync(
    asked,
    candidates
      .filter((_, i) => isAsked(i))
      .map((c) => `${JSON.stringify(c)}\n`)
      .join(''),
  );
  const path = join(work, 'fts5.db');
  rmSync(path, { force: true });
  const answers = lines<Answer & { seconds?: number; bytes?: number }>(
    execFileSync('python3', ['bench/retrieve/fts5.py', files.articles, asked, path], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    }),
  );
  const last = answers.pop()!;
  systems['FTS5 BM25'] = candidates.map((_, i) => (isAsked(i) ? answers.shift()! : null));
  said.push(`FTS5: ${last.seconds!.toFixed(1)} s of processor, ${(last.bytes! / text).toFixed(2)} × the text`);
  rmSync(path, { force: true });
  const minHash = new MinHashIndex();
  let begun = cpu();
  // Line by line: a million articles are longer than a string can be.
  const { createReadStream } = await import('node:fs');
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: createReadStream(files.articles) })) {
    const article = JSON.parse(line) as { id: string; text: string };
    minHash.add(article.id, article.text);
  }
  said.push(
    `MinHash: ${((cpu() - begun) / 1000).toFixed(1)} s of processor, ${(minHash.bytes / text).toFixed(2)} × the text`,
  );
  systems['MinHash-LSH'] = candidates.map((c, i) => {
    if (!isAsked(i)) return null;
    begun = cpu();
    return { found: minHash.find(c.text), milliseconds: cpu() - begun };
  });
}
const result = `${said.join('\n')}\n\n${table(candidates, systems)}\n`;
writeFileSync(join(work, 'result.md'), result);
const wrong = candidates.flatMap((c, i) => {
  const { found } = systems.spindrift![i]!;
  return c.sources.length === 0
    ? found.length
      ? [{ ...c, found }]
      : []
    : c.sources.includes(found[0] ?? '')
      ? []
      : [{ ...c, found }];
});
writeFileSync(join(work, 'wrong.jsonl'), wrong.map((w) => JSON.stringify(w)).join('\n'));
console.log(result);
