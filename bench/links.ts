// Word links against people's: precision, recall and F1 a sentence pair as in Lan, Jiang and Xu 2021, how calibrated the
// confidences are, and links by what ties them and by what is wrong.
//   npx tsx bench/links.ts DATA.jsonl [--plot bench/link-reliability.svg]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateText } from '../src/core/annotate/index.ts';
import { diff } from '../src/core/diff/index.ts';
import { linkProbabilities, prepare } from '../src/core/diff/passes.ts';
import { synonymyOf } from '../src/core/diff/synonymy.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import type { Link, PairText, Token } from '../src/core/types.ts';

const { values, positionals } = parseArgs({ options: { plot: { type: 'string' } }, allowPositionals: true });
const [data] = positionals;
if (!data) throw new Error('usage: links.ts DATA.jsonl [--plot FILE.svg]');
const lexicon = loadLexicon(readFileSync(new URL('../dist/lexicon.bin', import.meta.url)));

interface Row {
  readonly reference: string[];
  readonly candidate: string[];
  readonly sure: [number, number][];
  readonly possible: [number, number][];
}
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Row);
const key = ([i, j]: readonly [number, number]) => i * 4096 + j;
const compared = rows.map((row) => {
  const text: PairText = {
    reference: annotateText(row.reference, lexicon),
    candidate: annotateText(row.candidate, lexicon),
  };
  return {
    row,
    text,
    links: diff(text, lexicon).links,
    sure: new Set(row.sure.map(key)),
    any: new Set([...row.sure, ...row.possible].map(key)),
  };
});

for (const mode of ['sure', 'any'] as const) {
  let precision = 0;
  let recall = 0;
  for (const c of compared) {
    const gold = c[mode];
    const hits = c.links.filter((l) => gold.has(key([l.reference, l.candidate]))).length;
    precision += c.links.length ? hits / c.links.length : gold.size ? 0 : 1;
    recall += gold.size ? hits / gold.size : 1;
  }
  const [p, r] = [precision / rows.length, recall / rows.length];
  console.log(
    `${mode === 'sure' ? 'sure' : 'sure and possible'}: P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}`,
  );
}

console.log('\nconfidence of cells: predicted, linked by people (sure or possible), cells');
const BINS = 10;
const bins = Array.from({ length: BINS }, () => ({ n: 0, predicted: 0, linked: 0 }));
let all = 0;
for (const { text, any } of compared) {
  const prepared = prepare(text, synonymyOf(text), lexicon);
  const p = linkProbabilities(prepared);
  const { r, c } = prepared.context;
  for (let i = 0; i < r.n; i++)
    for (let j = 0; j < c.n; j++) {
      const v = p[i * c.n + j]! / 1000;
      if (v < 0.02) continue;
      const bin = bins[Math.min(BINS - 1, Math.floor(v * BINS))]!;
      bin.n++;
      bin.predicted += v;
      const [a, b] = [r.at[i]!, c.at[j]!];
      bin.linked += any.has(key(prepared.flipped ? [b, a] : [a, b])) ? 1 : 0;
      all++;
    }
}
let error = 0;
for (const b of bins) {
  error += Math.abs(b.predicted - b.linked) / all;
  console.log(`  ${(b.predicted / b.n).toFixed(3)}  ${(b.linked / b.n).toFixed(3)}  ${b.n}`);
}
console.log(`expected calibration error ${error.toFixed(4)}`);

const kindOf = (t: Token) => (t.kind === 'punctuation' ? 'mark' : t.stop ? 'function' : 'content');
const tally = new Map<string, number>();
const count = (name: string) => tally.set(name, (tally.get(name) ?? 0) + 1);
for (const { text, links, sure, any } of compared) {
  const found = new Set(links.map((l) => key([l.reference, l.candidate])));
  const pair = (i: number, j: number) =>
    [kindOf(text.reference.tokens[i]!), kindOf(text.candidate.tokens[j]!)].sort().join('/');
  for (const l of links as readonly Link[]) {
    const at = key([l.reference, l.candidate]);
    if (!any.has(at)) count(`wrong  ${pair(l.reference, l.candidate)}, ${l.relation}`);
  }
  const degree = (side: 0 | 1, k: number) =>
    [...sure].filter((s) => (side === 0 ? Math.floor(s / 4096) : s % 4096) === k).length;
  for (const s of sure) {
    const [i, j] = [Math.floor(s / 4096), s % 4096];
    const phrase = degree(0, i) > 1 || degree(1, j) > 1;
    if (!found.has(s)) count(`missed ${pair(i, j)}, ${phrase ? 'phrase' : 'word for word'}`);
  }
}
console.log('\nwrong links (neither sure nor possible) and missed sure ones');
for (const [name, n] of [...tally].sort((a, b) => b[1] - a[1]).slice(0, 20))
  console.log(`  ${String(n).padStart(4)} ${name}`);

if (values.plot) writeFileSync(values.plot, plot());

/** Circles: mean probability against the share that people linked, area by the number of word pairs. */
function plot(): string {
  const dots = bins.map((b) => {
    const [x, y] = [b.predicted / b.n, b.linked / b.n];
    const radius = 2 + 0.6 * Math.log10(b.n + 1) ** 2;
    return `<circle cx="${(40 + 240 * x).toFixed(1)}" cy="${(260 - 240 * y).toFixed(1)}" r="${radius.toFixed(1)}" fill="#0b6e99" fill-opacity=".6"><title>${b.n} word pairs: predicted ${x.toFixed(3)}, linked ${y.toFixed(3)}</title></circle>`;
  });
  const ticks = [0, 0.5, 1].map(
    (t) =>
      `<text x="${40 + 240 * t}" y="272" text-anchor="middle">${t}</text><text x="34" y="${263 - 240 * t}" text-anchor="end">${t}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" width="300" height="300" font-family="sans-serif" font-size="10"><title>Reliability of word links</title><rect width="300" height="300" fill="#fff"/><path d="M40 20V260H280" fill="none" stroke="#333"/><path d="M40 260L280 20" stroke="#999" stroke-dasharray="4 3"/><text x="160" y="286" text-anchor="middle">confidence of the link</text><text x="14" y="140" text-anchor="middle" transform="rotate(-90 14 140)">share that people linked</text>${ticks.join('')}${dots.join('')}</svg>\n`;
}
