// Documents made in several ways (`corpus/mixed`): is the verdict right, and are the parts found?
//   npx tsx bench/mixed.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../src/core/index.ts';
import { loadEngine } from '../src/node/engine.ts';
import { type Made, textOf } from '../training/spin/documents.ts';
import { goldOfPairs } from '../training/spin/gold.ts';

const CORPUS = join(import.meta.dirname, '../corpus');

interface Mixed {
  readonly id: string;
  readonly reference: string;
  readonly spun: string | null;
  readonly title: string;
  readonly parts: readonly { readonly label: Made['label']; readonly from: string; readonly to: string }[];
  readonly sentences: readonly { readonly id: string; readonly p: number; readonly text: string }[];
}
interface Text {
  readonly title: string;
  readonly sentences: readonly { readonly p: number; readonly text: string }[];
}

export interface MixedResult {
  readonly id: string;
  readonly spun: string | null;
  readonly verdict: string;
  /** Share of the words that stand in a part of the right label. */
  readonly right: number;
  /** Words in both the true and the found spun parts, of the words in either; null where nothing was spun. */
  readonly overlap: number | null;
  readonly parts: string;
}

export function measureMixed(engine: Engine): MixedResult[] {
  const folder = join(CORPUS, 'mixed');
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .map((f) => judged(engine, JSON.parse(readFileSync(join(folder, f), 'utf8')) as Mixed));
}

function judged(engine: Engine, mixed: Mixed): MixedResult {
  const { reference } = JSON.parse(readFileSync(join(CORPUS, mixed.reference), 'utf8')) as { reference: Text };
  const report = engine.compare(asText(mixed), asText(reference));
  const place = new Map(mixed.sentences.map((s, i) => [s.id, i]));
  const made = mixed.sentences.map(({ text }, i): Made => {
    const part = mixed.parts.find((p) => place.get(p.from)! <= i && i <= place.get(p.to)!);
    return { text, label: part!.label };
  });
  const { sentences } = report.candidate;
  const gold = goldOfPairs(
    sentences,
    sentences.map((s) => ({ candidate: [s.id] })),
    made,
  );
  const n = { all: 0, right: 0, both: 0, either: 0 };
  for (const { label, sentences: range } of report.verdict.parts)
    for (let id = range[0]; id <= range[1]; id++) {
      const truth = gold[id];
      if (!truth) continue;
      const words = sentences[id]!.text.split(/\s+/).length;
      n.all += words;
      if (label === truth) n.right += words;
      if (label === 'spun' && truth === 'spun') n.both += words;
      if (label === 'spun' || truth === 'spun') n.either += words;
    }
  return {
    id: mixed.id,
    spun: mixed.spun,
    verdict: report.verdict.label,
    right: n.right / n.all,
    overlap: mixed.spun ? n.both / n.either : null,
    parts: report.verdict.parts.map((p) => `${p.label} ${Math.round(100 * p.share)}%`).join(', '),
  };
}

function asText({ title, sentences }: Text): string {
  const paragraphs: string[][] = [];
  let before: number | null = null;
  for (const { p, text } of sentences) {
    if (p !== before) paragraphs.push([]);
    paragraphs.at(-1)!.push(text);
    before = p;
  }
  return textOf(title, paragraphs);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const results = measureMixed(await loadEngine());
  for (const r of results)
    console.log(
      `${r.id.padEnd(34)} ${(r.spun ?? '–').padEnd(15)} ${r.verdict.padEnd(9)} words right ${r.right.toFixed(2)}  spun part ${r.overlap?.toFixed(2) ?? '–'}  ${r.parts}`,
    );
  const mean = (xs: readonly number[]): string => (xs.reduce((a, b) => a + b, 0) / xs.length).toFixed(3);
  const rightVerdict = results.filter((r) => (r.verdict === 'spun') === (r.spun !== null)).length;
  console.log(
    `${results.length} documents: spun or not right ${rightVerdict}, words under the right label ${mean(results.map((r) => r.right))}, overlap of the spun part ${mean(results.flatMap((r) => r.overlap ?? []))}`,
  );
}
