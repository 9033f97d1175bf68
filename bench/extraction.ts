// Main text of labelled pages by the measure of article-extraction-benchmark (Zyte): token 4-grams counted as a multiset, precision and
// recall a page, averaged over pages; F1 of the two means. Beside Mozilla's Readability on linkedom in the same run.
// Usage: tsx bench/extraction.ts [--data ../shared/data/article-extraction] [--left-out out/p2.jsonl] [--show]
//   --left-out: probabilities for pages that the judge was not fitted on (training/extraction writes them); without it the packaged
//   weights run, which have seen these pages when they were fitted on the same folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { extractHtml } from '../src/core/extract/html/index.ts';
import { byPlace } from '../src/core/extract/html/main-text.ts';
import { readMetadata } from '../src/core/extract/html/metadata.ts';
import { commentNodes } from '../src/core/extract/html/node-hints.ts';
import { readPage } from '../src/core/extract/html/page.ts';
import { pageFacts } from '../src/core/extract/html/page-facts.ts';
import { captionKind, furnitureReason } from '../src/core/extract/index.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/article-extraction' },
    'left-out': { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

type Shingles = Map<string, number>;

function shingles(text: string): Shingles {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const out: Shingles = new Map();
  if (tokens.length === 0) return out;
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
}

function scorePage(truth: string, found: string): Score {
  const want = shingles(truth);
  const got = shingles(found);
  let hit = 0;
  let wanted = 0;
  let gotten = 0;
  for (const n of want.values()) wanted += n;
  for (const [key, n] of got) {
    gotten += n;
    hit += Math.min(n, want.get(key) ?? 0);
  }
  return { precision: gotten ? hit / gotten : null, recall: wanted ? hit / wanted : null };
}

const mean = (xs: readonly (number | null)[]): number => {
  const known = xs.filter((x): x is number => x !== null);
  return known.reduce((a, x) => a + x, 0) / known.length;
};

function readability(html: string): string {
  // linkedom alone loses pages without a body and leaks templates: a parse5 round trip mends both.
  const { document } = parseHTML(serialize(parse(html)));
  try {
    return new Readability(document as never).parse()?.textContent ?? '';
  } catch {
    return ''; // Readability gives up on some pages; the benchmark counts that as an empty answer
  }
}

function ours(html: string, name: string): string {
  const article = extractHtml({ name, raw: html });
  return article.blocks
    .filter((b) => !b.furniture && b.kind !== 'title' && b.kind !== 'caption')
    .map((b) => article.text.slice(b.start, b.end))
    .join('\n\n');
}

const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
  readFileSync(join(values.data, 'ground-truth.json'), 'utf8'),
);
const leftOut = new Map<string, readonly number[]>();
if (values['left-out'])
  for (const line of readFileSync(values['left-out'], 'utf8').trim().split('\n')) {
    const row: { id: string; p: number[] } = JSON.parse(line);
    leftOut.set(row.id, row.p);
  }
const pages = Object.entries(truth).map(([id, t]) => ({
  id,
  ...t,
  html: gunzipSync(readFileSync(join(values.data, `${id}.html.gz`))).toString('utf8'),
}));
const systems: Record<string, (page: (typeof pages)[number]) => string> = {
  spindrift: (p) => ours(p.html, p.id),
  ...(leftOut.size
    ? {
        'spindrift, pages left out of fitting': (p: (typeof pages)[number]) => {
          const page = readPage(p.html);
          const comments = commentNodes(page, pageFacts(readMetadata(page)));
          const keep = byPlace(
            page,
            page.blocks.map((_, i) => (leftOut.get(p.id)?.[i] ?? 0) >= 0.5),
            page.blocks.map((b) => comments[b.node] === 1),
          );
          return page.blocks
            .filter(
              (b, i) =>
                keep[i] && b.kind !== 'caption' && captionKind(b.text) === null && furnitureReason(b.text) === null,
            )
            .map((b) => b.text)
            .join('\n\n');
        },
      }
    : {}),
  'readability + linkedom': (p) => readability(p.html),
  'all visible text': (p) =>
    readPage(p.html)
      .blocks.map((b) => b.text)
      .join('\n\n'),
};
for (const [name, run] of Object.entries(systems)) {
  const begin = performance.now();
  const found = pages.map(run);
  const ms = (performance.now() - begin) / pages.length;
  const scores = pages.map((p, i) => scorePage(p.articleBody, found[i]!));
  const precision = mean(scores.map((s) => s.precision));
  const recall = mean(scores.map((s) => s.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(38)} P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}  ${ms.toFixed(1)} ms a page`,
  );
  if (values.show && name.startsWith('spindrift'))
    for (const [i, s] of scores.entries())
      if ((s.precision ?? 0) < 0.9 || (s.recall ?? 0) < 0.9)
        console.log(
          `   ${pages[i]!.id.slice(0, 8)} ${s.precision?.toFixed(3)} ${s.recall?.toFixed(3)} ${pages[i]!.url.slice(0, 90)}`,
        );
}
