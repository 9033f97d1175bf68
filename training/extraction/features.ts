// Labelled pages → one feature row a block. Usage: tsx features.ts DATA_FOLDER OUT.jsonl [LEFT_OUT.jsonl]
// With LEFT_OUT (a first judge's probabilities for pages that it was not fitted on) rows carry the context features as well.
// A block is main text when at least half of its tokens lie in the longest common subsequence of page and labelled article body.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diffArrays } from 'diff';
import { CONTEXT_FEATURES, contextFeatures } from '../../src/core/extract/html/context.ts';
import { FEATURES, pageFeatures } from '../../src/core/extract/html/features.ts';
import { readMetadata } from '../../src/core/extract/html/metadata.ts';
import { type Page, readPage } from '../../src/core/extract/html/page.ts';
import type { PageFacts } from '../../src/core/extract/html/page-facts.ts';
import { pageFacts } from '../../src/core/extract/html/page-facts.ts';
import { wordCount } from '../../src/core/extract/html/prose.ts';

const [folder = '../shared/data/article-extraction', out = 'out/extraction.jsonl', leftOut] = process.argv.slice(2);
const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
);
const tokens = (s: string): string[] => s.match(/[\p{L}\p{N}_]+/gu) ?? [];
const first = new Map<string, number[]>();
if (leftOut)
  for (const line of readFileSync(leftOut, 'utf8').trim().split('\n')) {
    const row: { id: string; p: number[] } = JSON.parse(line);
    first.set(row.id, row.p);
  }
const lines: string[] = [JSON.stringify({ features: leftOut ? [...FEATURES, ...CONTEXT_FEATURES] : FEATURES })];
for (const [id, { url, articleBody }] of Object.entries(truth)) {
  const page = readPage(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'));
  const facts = pageFacts(readMetadata(page));
  const share = sharesIn(page, articleBody);
  const domain = new URL(url).hostname;
  write(id, domain, page, facts, share, articleBody);
}
writeFileSync(out, `${lines.join('\n')}\n`);

function write(id: string, domain: string, page: Page, facts: PageFacts, share: readonly number[], body: string): void {
  const words = page.blocks.map((b) => wordCount(b.text));
  const context = leftOut ? contextFeatures(page, words, first.get(id) ?? []) : null;
  const x = pageFeatures(page, facts).map((row, i) =>
    [...row, ...(context?.[i] ?? [])].map((v) => Number(v.toFixed(4))),
  );
  const texts = page.blocks.map((b) => b.text);
  const captions = page.blocks.map((b) => (b.kind === 'caption' ? 1 : 0));
  lines.push(JSON.stringify({ id, domain, x, share, words, body, texts, captions }));
}

function sharesIn(page: Page, articleBody: string): number[] {
  const perBlock = page.blocks.map((b) => tokens(b.text));
  const all = perBlock.flat();
  const inBody = new Uint8Array(all.length);
  let at = 0;
  for (const part of diffArrays(all, tokens(articleBody))) {
    if (part.added) continue;
    if (!part.removed) inBody.fill(1, at, at + part.value.length);
    at += part.value.length;
  }
  at = 0;
  return perBlock.map((t) => {
    const hit = inBody.slice(at, at + t.length).reduce((a, x) => a + x, 0);
    at += t.length;
    return t.length ? hit / t.length : 0;
  });
}
