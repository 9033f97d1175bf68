// Feature matrices for the word aligner, by the product's own code.
//   tsx training/aligner/features.ts first  DATA.jsonl OUT
//   tsx training/aligner/features.ts second DATA.jsonl OUT PROBABILITIES.f64
// Writes OUT.x (Float32, row-major), OUT.y (Uint8), OUT.at (Int32: row of DATA, reference token, candidate token) and
// OUT.n (JSON: counts). PROBABILITIES holds the out-of-fold answers to the cells of the run before, in their order.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { annotateText } from '../../src/core/annotate/index.ts';
import {
  FIRST,
  fillFirst,
  fillOpinion,
  fillSecond,
  isCandidate,
  isSecondCandidate,
  SECOND,
} from '../../src/core/diff/features.ts';
import { prepare, SURE } from '../../src/core/diff/passes.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';

const [stage, data, out, probabilities] = process.argv.slice(2);
if (!stage || !data || !out) throw new Error('usage: features.ts first|second DATA OUT [PROBABILITIES]');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { reference: string[]; candidate: string[]; sure: number[][]; possible: number[][] });

const width = stage === 'first' ? FIRST.length : SECOND.length;
const x = new Float64Array(width);
const chunk = new Float32Array(width * 4096);
const file = openSync(`${out}.x`, 'w');
const y: number[] = [];
const at: number[] = [];
const previous = probabilities ? new Float64Array(readFileSync(probabilities).buffer.slice(0)) : null;
const previousAt = probabilities
  ? new Int32Array(readFileSync(probabilities.replace(/\.f64$/, '.at')).buffer.slice(0))
  : null;
let cursor = 0;
let filled = 0;
let missed = 0;
let gold = 0;
const flush = () => {
  writeSync(file, new Uint8Array(chunk.buffer, 0, filled * 4));
  filled = 0;
};
rows.forEach((row, index) => {
  const {
    context: k,
    opinion,
    flipped,
  } = prepare(
    { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) },
    lexicon,
  );
  const links = new Set([...row.sure, ...row.possible].map(([i, j]) => i! * 4096 + j!));
  const m = k.c.n;
  const finals = k.r.final >= 0 && k.c.final >= 0 ? (flipped ? [k.c.final, k.r.final] : [k.r.final, k.c.final]) : null;
  const o = previous && previousAt ? opinion : null;
  if (previous && previousAt) {
    const { p } = opinion;
    p.fill(0, 0, k.r.n * m);
    for (let i = 0; i < k.r.n; i++) if (k.g.sure[i]! >= 0) p[i * m + k.g.sure[i]!] = SURE;
    const back = (side: typeof k.r) => {
      const map = new Map<number, number>();
      for (let i = 0; i < side.n; i++) map.set(side.at[i]!, i);
      return map;
    };
    const rowOf = back(k.r);
    const columnOf = back(k.c);
    for (; cursor < previous.length && previousAt[3 * cursor] === index; cursor++) {
      const a = previousAt[3 * cursor + 1]!;
      const b = previousAt[3 * cursor + 2]!;
      const [i, j] = flipped ? [b, a] : [a, b];
      p[rowOf.get(i)! * m + columnOf.get(j)!] = previous[cursor]!;
    }
    fillOpinion(opinion, k.r.n, m);
  }
  gold += links.size;
  let seen = finals && links.has(finals[0]! * 4096 + finals[1]!) ? 1 : 0;
  for (let i = 0; i < k.r.n; i++)
    for (let j = 0; j < m; j++) {
      // Certain pairs reach no model.
      if (k.g.sure[i] === j || (o ? !isSecondCandidate(k, o, i, j) : !isCandidate(k, i, j))) continue;
      if (o) fillSecond(x, k, o, i, j);
      else fillFirst(x, k, i, j);
      const a = flipped ? k.c.at[j]! : k.r.at[i]!;
      const b = flipped ? k.r.at[i]! : k.c.at[j]!;
      const label = links.has(a * 4096 + b) ? 1 : 0;
      seen += label;
      y.push(label);
      at.push(index, a, b);
      chunk.set(x, filled);
      filled += width;
      if (filled === chunk.length) flush();
    }
  missed += links.size - seen;
});
flush();
closeSync(file);
writeFileSync(`${out}.y`, Uint8Array.from(y));
writeFileSync(`${out}.at`, Int32Array.from(at));
writeFileSync(
  `${out}.n`,
  JSON.stringify({ cells: y.length, gold, missed, features: stage === 'first' ? FIRST : SECOND }),
);
console.log(`${stage}: ${y.length} cells, ${gold} links, ${missed} outside the cells`);
