// What each rule of drift costs: microseconds a pair of every detector and of every source of restatements, the dearest first. A new
// rule of two microseconds is nothing, fifty of them are a third of `score`.
//
// What several rules ask of a pair is found once (`pair/once.ts`, `words/cues.ts`), and the first that asks pays for it: findNegation
// for the walk of both sentences for cues, for one. Processor time, and for each 64 pairs the best of the rounds, so that other load on
// the machine matters little.
//
// Usage: npx tsx bench/detectors.ts [--data ROWS.jsonl] [--rounds N] [--from MICROSECONDS]
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DriftKind } from '../src/core/types.ts';
import { builtStages } from './built-engine.ts';
import { cpuMilliseconds } from './clock.ts';
import { sourceNames } from './source-names.ts';

const STSB = '../shared/data/stsb-dev.jsonl';
/** Pairs at a time, as `score` takes them. */
const TOGETHER = 64;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: existsSync(STSB) ? STSB : 'corpus/drift/changes.jsonl' },
    rounds: { type: 'string', default: '8' },
    from: { type: 'string', default: '0.5' },
  },
});

const { annotateText, DETECTORS, diff, driftInput, lexicon, mayAnswer, score, SOURCES } = await builtStages();
const rows = readFileSync(values.data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { reference: string; candidate: string });

const sources = sourceNames();

/** Milliseconds of each rule for each 64 pairs. */
const best: Map<string, number>[] = [];
for (let k = 0; k < Number(values.rounds); k++)
  for (let from = 0; from < rows.length; from += TOGETHER) {
    best[from / TOGETHER] ??= new Map<string, number>();
    const own = best[from / TOGETHER]!;
    ask(rows.slice(from, from + TOGETHER), (rule, milliseconds) => {
      own.set(rule, Math.min(own.get(rule) ?? Infinity, milliseconds));
    });
  }
const spent = new Map<string, number>();
for (const own of best) for (const [rule, milliseconds] of own) spent.set(rule, (spent.get(rule) ?? 0) + milliseconds);
const costs = [...spent].map(([rule, milliseconds]) => ({ rule, cost: (1000 * milliseconds) / rows.length }));
const total = (of: string) => costs.reduce((sum, x) => sum + (x.rule.startsWith(of) ? x.cost : 0), 0).toFixed(0);
console.log(
  `${rows.length} pairs of ${values.data}, µs a pair: detectors ${total('detector')}, sources ${total('source')}\n`,
);
for (const { rule, cost } of costs.sort((a, b) => b.cost - a.cost))
  if (cost >= Number(values.from)) console.log(`${cost.toFixed(1).padStart(6)}  ${rule}`);

/** Asks each rule about some pairs, taken apart anew, since what was found of them is remembered. */
function ask(pairs: typeof rows, spend: (rule: string, milliseconds: number) => void): void {
  const timed = (rule: string, run: () => void) => {
    const start = cpuMilliseconds();
    run();
    spend(rule, cpuMilliseconds() - start);
  };
  const inputs = pairs.map(inputOf);
  const kinds = inputs.map(() => new Set<DriftKind>());
  for (const find of DETECTORS)
    timed(`detector ${find.name}`, () => {
      inputs.forEach((input, i) => {
        for (const { kind } of find(input)) kinds[i]!.add(kind);
      });
    });
  SOURCES.forEach((source, n) => {
    timed(`source ${sources[n]}`, () => {
      inputs.forEach((input, i) => {
        if (mayAnswer(source, kinds[i]!)) source[0](input);
      });
    });
  });
}

function inputOf(row: { readonly reference: string; readonly candidate: string }) {
  const text = { reference: annotateText(row.reference, lexicon), candidate: annotateText(row.candidate, lexicon) };
  const edits = diff(text, lexicon);
  return driftInput({ text, diff: edits, score: score(text, edits, lexicon) }, lexicon, null);
}
