// What a comparison costs as its texts grow: the bench pair itself, ten and a hundred times over (`--times 1,10,100`), in one
// process, in turn, each warm, so that a loaded machine and a cold start weigh on all sizes alike. Prints one line of JSON a size:
// processor time (the best of the rounds), and that of its repeats compared one by one, which no growth can be held
// against: the small pair is asked again and again with the same words, those of the repeats are new each time.
// `--stages` prints the stages' share of the first size; `--write FOLDER` writes its texts there instead.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from '../src/core/engine.ts';
import { builtEngine, builtStages } from './built-engine.ts';
import { cpuMilliseconds } from './clock.ts';
import { benchPair, grownPair, repeatsOf, type TextPair } from './texts.ts';

/** One size. */
export interface Grown {
  readonly times: number;
  /** A side. */
  readonly words: number;
  readonly milliseconds: number;
  /** Its repeats one by one, together. */
  readonly apart: number;
}

/** Rounds, and comparisons of the small pair in each. */
const ROUNDS = 3;
const OFTEN = 10;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1' },
    cases: { type: 'string', default: '../shared/cases' },
    stages: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const sizes = values.times.split(',').map(Number);
const base = benchPair(values.cases);
const first = grownPair(base, sizes[0]!);
if (values.write) {
  writeFileSync(join(values.write, 'candidate.txt'), first.candidate);
  writeFileSync(join(values.write, 'reference.txt'), first.reference);
} else if (values.stages) {
  const { compareByStage, lexicon } = await builtStages();
  const run = (p: TextPair) => compareByStage(p.candidate, p.reference, lexicon, cpuMilliseconds);
  for (let k = 0; k < 30; k++) run(base);
  for (let k = 0; k < 6; k++) run(grownPair(base, 10));
  console.log(JSON.stringify({ words: wordsOf(first), stages: run(first) }));
} else for (const size of growth(await builtEngine(), sizes)) console.log(JSON.stringify(size));

function growth(engine: Engine, times: readonly number[]): Grown[] {
  const cost = (pairs: readonly TextPair[]): number => {
    const start = cpuMilliseconds();
    for (const p of pairs) engine.compare(p.candidate, p.reference);
    return cpuMilliseconds() - start;
  };
  const all = times.map((n) => ({ times: n, whole: grownPair(base, n), best: Infinity }));
  const repeats = repeatsOf(base, Math.max(...times));
  for (let k = 0; k < 3 * OFTEN; k++) cost([base]);
  for (const x of all) cost([x.whole]);
  let ofRepeat = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    for (const x of all)
      for (let k = 0; k < Math.max(1, OFTEN / x.times); k++) x.best = Math.min(x.best, cost([x.whole]));
    ofRepeat = Math.min(ofRepeat, cost(repeats) / repeats.length);
  }
  return all.map((x) => ({ times: x.times, words: wordsOf(x.whole), milliseconds: x.best, apart: ofRepeat * x.times }));
}

function wordsOf(p: TextPair): number {
  return p.reference.match(/\S+/g)?.length ?? 0;
}
