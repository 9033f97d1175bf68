// Labelled pages → one feature row a block. Usage: tsx features.ts DATA_FOLDER OUT.jsonl
// A block is main text when at least half of its tokens lie in the longest common subsequence of page and labelled article body.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diffArrays } from 'diff';
import { FEATURES, pageFeatures, wordCount } from '../../src/core/extract/html/features.ts';
import { pageFacts, readMetadata } from '../../src/core/extract/html/metadata.ts';
import { readPage } from '../../src/core/extract/html/page.ts';

const [folder = '../shared/data/article-extraction', out = 'out/extraction.jsonl'] = process.argv.slice(2);
const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
  readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
);
const tokens = (s: string): string[] => s.match(/[\p{L}\p{N}_]+/gu) ?? [];
const lines: string[] = [JSON.stringify({ features: FEATURES })];
for (const [id, { url, articleBody }] of Object.entries(truth)) {
  const page = readPage(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString('utf8'));
  const facts = pageFacts(readMetadata(page));
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
  const share = perBlock.map((t) => {
    const hit = inBody.slice(at, at + t.length).reduce((a, x) => a + x, 0);
    at += t.length;
    return t.length ? hit / t.length : 0;
  });
  const x = pageFeatures(page, facts).map((row) => [...row].map((v) => Number(v.toFixed(4))));
  lines.push(
    JSON.stringify({
      id,
      domain: new URL(url).hostname,
      x,
      share,
      words: page.blocks.map((b) => wordCount(b.text)),
      body: articleBody,
      texts: page.blocks.map((b) => b.text),
    }),
  );
}
writeFileSync(out, `${lines.join('\n')}\n`);
