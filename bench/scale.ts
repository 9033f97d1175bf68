// One comparison of the bench pair grown `--times` over, in a process of its own: prints milliseconds of processor time
// (warm, best of a few), words a side, the peak memory of the process and the stages' share as one line of JSON.
import { parseArgs } from 'node:util';
import { builtEngine, builtStages } from './built-engine.ts';
import { cpuMilliseconds } from './clock.ts';
import { benchPair, grownPair } from './texts.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    cases: { type: 'string', default: '../shared/cases' },
    stages: { type: 'boolean', default: false },
  },
});
const times = Number(values.times);
const base = benchPair(values.cases);
const pair = times === 1 ? base : grownPair(base, times);
const words = pair.reference.match(/\S+/g)?.length ?? 0;
// The small pair warms the code up, so that the ratio is of warm runs; the large one would take a minute to repeat.
if (values.stages) {
  const { compareByStage, lexicon } = await builtStages();
  const run = (p: typeof pair) => compareByStage(p.candidate, p.reference, lexicon, cpuMilliseconds);
  for (let k = 0; k < 30; k++) run(base);
  const stages = run(pair);
  console.log(JSON.stringify({ words, stages }));
} else {
  const engine = await builtEngine();
  for (let k = 0; k < 30; k++) engine.compare(base.candidate, base.reference);
  const runs = times === 1 ? 30 : times <= 10 ? 3 : 1;
  const taken: number[] = [];
  for (let k = 0; k < runs; k++) {
    const start = cpuMilliseconds();
    engine.compare(pair.candidate, pair.reference);
    taken.push(cpuMilliseconds() - start);
  }
  console.log(
    JSON.stringify({
      milliseconds: Math.min(...taken),
      words,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}
