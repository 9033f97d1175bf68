// One comparison of the bench pair grown `--times` over, in a process of its own: prints milliseconds (warm, best of a few),
// words a side and the peak memory of the process as one line of JSON.
import { parseArgs } from 'node:util';
import { builtEngine } from './built-engine.ts';
import { benchPair, grownPair } from './texts.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1' }, cases: { type: 'string', default: '../shared/cases' } },
});
const times = Number(values.times);
const base = benchPair(values.cases);
const pair = times === 1 ? base : grownPair(base, times);
const engine = await builtEngine();
// The small pair warms the code up, so that the ratio is of warm runs; the large one would take a minute to repeat.
for (let k = 0; k < 30; k++) engine.compare(base.candidate, base.reference);
const runs = times === 1 ? 30 : times <= 10 ? 3 : 1;
const taken: number[] = [];
for (let k = 0; k < runs; k++) {
  const start = performance.now();
  engine.compare(pair.candidate, pair.reference);
  taken.push(performance.now() - start);
}
taken.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    milliseconds: taken[0],
    words: pair.reference.match(/\S+/g)?.length ?? 0,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
