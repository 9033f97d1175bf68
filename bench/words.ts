// Processor time of each step of `score`, pairs a second. One core; CPU time, so that other load does not count.
//   npx tsx bench/words.ts DATA.jsonl
import { readFileSync } from 'node:fs';
import { annotateText } from '../src/core/annotate/index.ts';
import { diff } from '../src/core/diff/index.ts';
import { loadLexicon } from '../src/core/lexicon/load.ts';
import { score } from '../src/core/score/index.ts';

const [data] = process.argv.slice(2);
if (!data) throw new Error('usage: words.ts DATA.jsonl');
const lexicon = loadLexicon(readFileSync(new URL('../dist/lexicon.bin', import.meta.url)));
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as { reference: string; candidate: string });
const spent = (run: () => void) => {
  const from = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(from);
  return user / rows.length;
};
for (let round = 0; round < 3; round++) {
  let texts: { reference: ReturnType<typeof annotateText>; candidate: ReturnType<typeof annotateText> }[] = [];
  let diffs: ReturnType<typeof diff>[] = [];
  const a = spent(() => {
    texts = rows.map((r) => ({
      reference: annotateText(r.reference, lexicon),
      candidate: annotateText(r.candidate, lexicon),
    }));
  });
  const b = spent(() => {
    diffs = texts.map((t) => diff(t, lexicon));
  });
  const c = spent(() => {
    texts.forEach((t, k) => {
      score(t, diffs[k]!, lexicon);
    });
  });
  console.log(`round ${round}: annotate ${a.toFixed(0)} µs, diff ${b.toFixed(0)} µs, score ${c.toFixed(0)} µs a pair`);
}
