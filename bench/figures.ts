// The figures that the shipped weights must reproduce: over the corpus, and over development data where that lies beside the
// repository. `bench/figures.json` keeps them; the commands under training/ write it anew when they have fitted, and
// `tests/quality/recorded-figures.test.ts` holds the weights against it.
//   npx tsx bench/figures.ts [--write] [--data DIR]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine, TextPair } from '../src/core/index.ts';
import { loadEngine } from '../src/node/engine.ts';
import { articleText, readFamilies } from './accuracy/family.ts';
import { measureArticle, pool, rocArea } from './accuracy/measure.ts';

const ROOT = join(import.meta.dirname, '..');
const FIGURES = join(ROOT, 'bench/figures.json');
const DATA = join(ROOT, '../shared/data');

export type Figures = Readonly<Record<string, number>>;

/** By source of data; a source that is not there has none. */
export type FiguresBySource = Readonly<Record<string, Figures>>;

export const recordedFigures = (): FiguresBySource => JSON.parse(readFileSync(FIGURES, 'utf8')) as FiguresBySource;

/** What can be measured here. A source that is missing is null. */
export const SOURCES: Readonly<Record<string, (engine: Engine, data?: string) => Figures | null>> = {
  'corpus/held-out': corpusFigures,
  'stsb-dev': (engine, data = DATA) => {
    const rows = rowsOf(join(data, 'stsb-dev.jsonl'));
    if (rows === null) return null;
    const results = engine.scoreAll(rows);
    return { pearson: pearson(results.map((r, i) => [r.similarity, rows[i]!.similarity!] as const)) };
  },
  'mtref-dev': (engine, data = DATA) => {
    const rows = rowsOf(join(data, 'mtref-dev.jsonl'));
    if (rows === null) return null;
    const results = engine.scoreAll(rows);
    // Of all links together; `pairs.mjs` of the evaluators takes the mean over the pairs, which is some .006 higher.
    let [right, found, gold] = [0, 0, 0];
    results.forEach((r, i) => {
      const sure = new Set(rows[i]!.sure!.map(([a, b]) => `${a} ${b}`));
      gold += sure.size;
      found += r.words.links.length;
      right += r.words.links.filter(([a, b]) => sure.has(`${a} ${b}`)).length;
    });
    return { sureF1: (2 * right) / (found + gold) };
  },
};

function corpusFigures(engine: Engine): Figures {
  const counts = readFamilies(join(ROOT, 'corpus/held-out')).flatMap((family) =>
    Object.keys(family.variants).map((name) =>
      measureArticle(family, name, engine.compare(articleText(family.variants[name]!), articleText(family.reference))),
    ),
  );
  const { linkF1, labelAccuracy, verdictAccuracy, driftRecall, findingPrecision } = pool(counts);
  const spinArea = rocArea(counts.map((c) => [c.spin, c.spun] as const));
  const figures = { linkF1, labelAccuracy, verdictAccuracy, driftRecall, findingPrecision, spinArea };
  // Null: nothing to measure on.
  return Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== null));
}

type Row = TextPair & { readonly similarity?: number; readonly sure?: readonly (readonly [number, number])[] };

function rowsOf(path: string): readonly Row[] | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1): number => pairs.reduce((n, p) => n + p[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, data: { type: 'string' } } });
  const engine = await loadEngine();
  const before = existsSync(FIGURES) ? recordedFigures() : {};
  const now = Object.fromEntries(
    Object.entries(SOURCES).map(([name, measure]) => {
      const figures = measure(engine, values.data);
      if (figures === null) return [name, before[name] ?? {}];
      return [name, Object.fromEntries(Object.entries(figures).map(([k, x]) => [k, Math.round(x * 1e4) / 1e4]))];
    }),
  );
  const json = `${JSON.stringify(now, null, 2)}\n`;
  process.stdout.write(json);
  if (values.write) writeFileSync(FIGURES, json);
}

if (process.argv[1] === import.meta.filename) await main();
