// Feature matrices for the word aligner, by the product's own code.
//   tsx training/aligner/features.ts first|second|third DATA.jsonl WORK
// Reads WORK/words.json (odds of frequent words by fold, see words.ts) and, for later passes, the out-of-fold answers of the
// pass before (WORK/PASS.f64 for the cells of WORK/PASS.at). Writes WORK/PASS.x (Int16, row-major), .y (Uint8), .at (Int32: row
// of DATA, reference token, candidate token) and .n (JSON: feature names, links of each row outside the cells).
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { annotateText } from '../../src/core/annotate/index.ts';
import { isCandidate, isLaterCandidate, isOpen } from '../../src/core/diff/candidates.ts';
import { cellsOf } from '../../src/core/diff/cells.ts';
import { FIRST, fillFirst, fillLater, LATER } from '../../src/core/diff/features.ts';
import { oddsFrom } from '../../src/core/diff/frequent-words.ts';
import type { Keys } from '../../src/core/diff/keys.ts';
import { fillOpinion } from '../../src/core/diff/opinion.ts';
import { prepare, SURE } from '../../src/core/diff/passes.ts';
import { synonymyOf } from '../../src/core/diff/synonymy.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';

const BEFORE: Readonly<Record<string, string>> = { second: 'first', third: 'second' };
const [pass, data, work] = process.argv.slice(2);
if (!pass || !data || !work) throw new Error('usage: features.ts first|second|third DATA WORK');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { reference: string[]; candidate: string[]; sure: number[][]; possible: number[][] });
const words = JSON.parse(readFileSync(`${work}/words.json`, 'utf8')) as { fold: number[]; odds: number[][] };
const odds = words.odds.map((triples) => oddsFrom(triples));

const names = pass === 'first' ? FIRST : LATER;
const x = new Int16Array(names.length);
const chunk = new Int16Array(names.length * 4096);
const file = openSync(`${work}/${pass}.x`, 'w');
const y: number[] = [];
const at: number[] = [];
/** Links that are settled before this pass: certain pairs, final marks, clear answers; right ones, and all of them. */
const settled: [number, number][] = [];
const before = BEFORE[pass];
const answers = before ? new Float64Array(readFileSync(`${work}/${before}.f64`).buffer.slice(0)) : null;
const cells = before ? new Int32Array(readFileSync(`${work}/${before}.at`).buffer.slice(0)) : null;
let cursor = 0;
let filled = 0;
const flush = () => {
  writeSync(file, new Uint8Array(chunk.buffer, 0, filled * 2));
  filled = 0;
};
const placeOf = (side: Keys) => {
  const map = new Map<number, number>();
  for (let i = 0; i < side.n; i++) map.set(side.at[i]!, i);
  return map;
};
rows.forEach((row, index) => {
  const pair = { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) };
  const {
    context: k,
    opinion: o,
    asked,
    flipped,
  } = prepare(pair, synonymyOf(pair), lexicon, odds[words.fold[index]!]!);
  const links = new Set([...row.sure, ...row.possible].map(([i, j]) => i! * 4096 + j!));
  const isLink = (i: number, j: number) => links.has(flipped ? j * 4096 + i : i * 4096 + j);
  const m = k.c.n;
  const { p } = o;
  p.fill(0, 0, k.r.n * m);
  if (answers && cells) {
    const rowOf = placeOf(k.r);
    const columnOf = placeOf(k.c);
    for (; cursor < answers.length && cells[3 * cursor] === index; cursor++) {
      const [i, j] = flipped
        ? [cells[3 * cursor + 2]!, cells[3 * cursor + 1]!]
        : [cells[3 * cursor + 1]!, cells[3 * cursor + 2]!];
      p[rowOf.get(i)! * m + columnOf.get(j)!] = 1000 * answers[cursor]!;
    }
  }
  for (let i = 0; i < k.r.n; i++) if (k.g.sure[i]! >= 0) p[i * m + k.g.sure[i]!] = SURE;
  cellsOf(asked, p, k.r.n, m);
  fillOpinion(o, asked, k.r.n, m);
  const done: [number, number] = [0, 0];
  const settle = (right: boolean) => {
    done[0] += right ? 1 : 0;
    done[1]++;
  };
  if (k.r.final >= 0 && k.c.final >= 0) settle(isLink(k.r.final, k.c.final));
  for (let i = 0; i < k.r.n; i++)
    for (let j = 0; j < m; j++) {
      const [a, b] = [k.r.at[i]!, k.c.at[j]!];
      const asked =
        pass === 'first' ? isCandidate(k, i, j) : pass === 'second' ? isLaterCandidate(k, o, i, j) : isOpen(k, o, i, j);
      if (k.g.sure[i] === j || (pass === 'third' && !asked && p[i * m + j]! >= 500)) settle(isLink(a, b));
      else if (asked) {
        if (pass === 'first') fillFirst(x, k, i, j);
        else fillLater(x, k, o, i, j);
        y.push(isLink(a, b) ? 1 : 0);
        at.push(index, flipped ? b : a, flipped ? a : b);
        chunk.set(x, filled);
        filled += names.length;
        if (filled === chunk.length) flush();
      }
    }
  settled.push(done);
});
flush();
closeSync(file);
writeFileSync(`${work}/${pass}.y`, Uint8Array.from(y));
writeFileSync(`${work}/${pass}.at`, Int32Array.from(at));
writeFileSync(`${work}/${pass}.n`, JSON.stringify({ features: names, settled }));
