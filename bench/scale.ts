// One comparison of the bench pair grown `--times` over, in a process of its own: prints milliseconds of processor time
// (warm, best of a few) and words a side, or the stages' share, as one line of JSON. `--write FOLDER` writes the pair there instead.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtEngine, builtStages } from './built-engine.ts';
import { cpuMilliseconds } from './clock.ts';
import { benchPair, grownPair } from './texts.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    cases: { type: 'string', default: '../shared/cases' },
    stages: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const times = Number(values.times);
const base = benchPair(values.cases);
const pair = times === 1 ? base : grownPair(base, times);
const words = pair.reference.match(/\S+/g)?.length ?? 0;
if (values.write) {
  writeFileSync(join(values.write, 'candidate.txt'), pair.candidate);
  writeFileSync(join(values.write, 'reference.txt'), pair.reference);
} else if (values.stages) {
  const { compareByStage, lexicon } = await builtStages();
  const run = (p: typeof pair) => compareByStage(p.candidate, p.reference, lexicon, cpuMilliseconds);
  for (let k = 0; k < 30; k++) run(base);
  for (let k = 0; k < 6; k++) run(grownPair(base, 10));
  const stages = run(pair);
  console.log(JSON.stringify({ words, stages }));
} else {
  const engine = await builtEngine();
  // The same warm code for every size: forty runs of the small pair alone leave half of it to be optimised during the large one.
  const ten = grownPair(base, 10);
  for (let k = 0; k < 30; k++) engine.compare(base.candidate, base.reference);
  for (let k = 0; k < 6; k++) engine.compare(ten.candidate, ten.reference);
  const runs = times === 1 ? 30 : times <= 10 ? 5 : 1;
  const taken: number[] = [];
  for (let k = 0; k < runs; k++) {
    const start = cpuMilliseconds();
    engine.compare(pair.candidate, pair.reference);
    taken.push(cpuMilliseconds() - start);
  }
  console.log(JSON.stringify({ milliseconds: Math.min(...taken), words }));
}
