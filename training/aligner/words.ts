// Counts how often two different frequent words are linked when they meet in a training pair and neither has a certain
// partner.   tsx training/aligner/words.ts DATA.jsonl WORK MODEL.json
// Reads WORK/folds.json (fold of each row), writes MODEL.json (counts on all rows) and WORK/words.json (for each fold, counts
// on the others, so that no row is described by its own links).
import { readFileSync, writeFileSync } from 'node:fs';
import { annotateText } from '../../src/core/annotate/index.ts';
import { FREQUENT } from '../../src/core/diff/frequent-words.ts';
import { prepare } from '../../src/core/diff/passes.ts';
import { NO_MEETINGS } from '../../src/core/diff/synonymy.ts';
import { loadLexicon } from '../../src/core/lexicon/load.ts';

/** Words of this many first ranks, met this often, count as frequent. */
const RANKS = 400;
const MET = 40;
/** Pairs met less often, or linked in fewer of 100 cases, are left out. */
const TOGETHER = 6;
const LEAST = 4;
/** Added to the counts of a pair: one link in twenty. */
const PRIOR = [0.25, 5] as const;

const [data, work, target] = process.argv.slice(2);
if (!data || !work || !target) throw new Error('usage: words.ts DATA WORK MODEL');
const lexicon = loadLexicon(readFileSync(new URL('../../dist/lexicon.bin', import.meta.url)));
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { reference: string[]; candidate: string[]; sure: number[][]; possible: number[][] });
const fold = JSON.parse(readFileSync(`${work}/folds.json`, 'utf8')) as number[];
const folds = Math.max(...fold) + 1;

const met = new Map<string, number>();
for (const row of rows)
  for (const w of [...row.reference, ...row.candidate]) {
    const id = lexicon.idOf(w);
    if (id >= 0 && lexicon.rank(id) < RANKS) met.set(w, (met.get(w) ?? 0) + 1);
  }
for (const mark of ["'s", "n't", "'", '%', '$']) met.set(mark, MET);
const words = [...met]
  .filter(([, n]) => n >= MET)
  .map(([w]) => w)
  .sort();
const numberOf = new Map(words.map((w, k) => [w, k]));

/** By pair: links and meetings in each fold. */
const counts = new Map<number, Float64Array>();
const none = new Uint8Array(FREQUENT * FREQUENT);
rows.forEach((row, index) => {
  const pair = { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) };
  const { context: k, flipped } = prepare(pair, NO_MEETINGS, lexicon, none);
  const links = new Set([...row.sure, ...row.possible].map(([i, j]) => i! * 4096 + j!));
  for (let i = 0; i < k.r.n; i++) {
    const a = numberOf.get(k.r.tokens[i]!.norm);
    if (a === undefined || k.g.sure[i]! >= 0) continue;
    for (let j = 0; j < k.c.n; j++) {
      const b = numberOf.get(k.c.tokens[j]!.norm);
      if (b === undefined || a === b || k.g.sureBack[j]! >= 0) continue;
      const key = Math.min(a, b) * words.length + Math.max(a, b);
      let count = counts.get(key);
      if (!count) {
        count = new Float64Array(2 * folds);
        counts.set(key, count);
      }
      const at = flipped ? k.c.at[j]! * 4096 + k.r.at[i]! : k.r.at[i]! * 4096 + k.c.at[j]!;
      count[2 * fold[index]!]! += links.has(at) ? 1 : 0;
      count[2 * fold[index]! + 1]!++;
    }
  }
});

function oddsWithout(left: number): number[] {
  const out: number[] = [];
  for (const key of [...counts.keys()].sort((a, b) => a - b)) {
    let linked = 0;
    let together = 0;
    const count = counts.get(key)!;
    for (let f = 0; f < folds; f++) {
      if (f === left) continue;
      linked += count[2 * f]!;
      together += count[2 * f + 1]!;
    }
    const odds = Math.round((100 * (linked + PRIOR[0])) / (together + PRIOR[1]));
    if (together >= TOGETHER && odds >= LEAST) out.push(Math.floor(key / words.length), key % words.length, odds);
  }
  return out;
}

const all = oddsWithout(-1);
writeFileSync(target, `${JSON.stringify({ words, odds: all })}\n`);
writeFileSync(
  `${work}/words.json`,
  JSON.stringify({ fold, odds: Array.from({ length: folds }, (_, f) => oddsWithout(f)) }),
);
console.log(`${words.length} frequent words, ${all.length / 3} pairs`);
