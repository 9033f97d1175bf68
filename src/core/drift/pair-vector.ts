// What the judge of a pair reads: the pair's own numbers, then what its weighed proposals come to.
//
// Sums and maxima of probabilities alone are the tempting wrong answer: what kind of word gave way, and how badly the worst
// swap is tied to the old word, says in a plain sentence what a probability learned on articles does not. Linear in the
// proposals. Names and order are part of the weights: after any change here `training/drift/run` fits again.
import type { DriftKind } from '../types.ts';
import { FINDING_FEATURES, KINDS, PAIR_FEATURES } from './features.ts';

/** A proposal with its numbers (`FINDING_FEATURES`) and its probability as `strength`. */
export interface Weighed {
  readonly kind: DriftKind;
  readonly severity: string;
  readonly strength: number;
  readonly x: ArrayLike<number>;
}

type Feature = (typeof FINDING_FEATURES)[number];

/** Told of the strongest proposal. */
const TOP: readonly Feature[] = [
  'nearBest',
  'nearHead',
  'synonymBest',
  'hypernymUp',
  'hypernymDown',
  'sisters',
  'derived',
  'rankGap',
  'tagFit',
  'companyGap',
  'subjectGap',
  'capitalCand',
  'nounRef',
  'verbRef',
  'adjRef',
  'sameTag',
  'kept',
  'linkConfidence',
  'candTokens',
  'refTokens',
  'strength',
];
/** The worst of all word swaps, and what stands for none. */
const SWAPS: readonly (readonly [Feature, (a: number, b: number) => number, number])[] = [
  ['nearBest', Math.min, 2],
  ['nearHead', Math.min, 2],
  ['synonymBest', Math.max, -1],
  ['sisters', Math.max, 0],
  ['hypernymDown', Math.max, 0],
  ['hypernymUp', Math.max, 0],
  ['rankGap', Math.max, -9],
  ['strength', Math.max, 0],
];
const SUMMARY = ['strongest', 'second', 'sum', 'atLeastOne'] as const;

export const PAIR_VECTOR: readonly string[] = [
  ...PAIR_FEATURES,
  ...SUMMARY,
  ...KINDS.map((k) => `strongest:${k}`),
  ...TOP.map((f) => `top:${f}`),
  ...SWAPS.map(([f]) => `swaps:${f}`),
  'strongestGuess',
  'sumOfGuesses',
  'farSwaps',
  'untiedSwaps',
  'grave',
  ...SUMMARY.map((f) => `evidence:${f}`),
];

const at = (f: Feature) => FINDING_FEATURES.indexOf(f);
const TOP_AT = TOP.map(at);
const SWAPS_AT = SWAPS.map(([f]) => at(f));
const [STRENGTH, NEAR, SYNONYM, DERIVED] = [at('strength'), at('nearBest'), at('synonymBest'), at('derived')];
/** Below this nearness two words have nothing in common. */
const FAR = 0.2;
/** Stands for "no common sense" in `synonymBest`. */
const UNTIED = 12;

/** @param evidence what the model of whole pairs says of each proposal */
export function pairVector(
  pair: readonly number[],
  weighed: readonly Weighed[],
  evidence: readonly number[],
): number[] {
  const strongest = new Array<number>(KINDS.length).fill(0);
  let top: Weighed | undefined;
  for (const w of weighed) {
    const k = KINDS.indexOf(w.kind);
    if (w.strength > strongest[k]!) strongest[k] = w.strength;
    if (!top || w.strength > top.strength) top = w;
  }
  const out = [...pair, ...summary(weighed.map((w) => w.strength)), ...strongest];
  for (const f of TOP_AT) out.push(top ? top.x[f]! : -1);
  const swaps = weighed.filter((w) => w.kind === 'predicate');
  SWAPS.forEach(([, worse, none], k) => {
    out.push(swaps.length === 0 ? none : swaps.map((w) => w.x[SWAPS_AT[k]!]!).reduce((a, b) => worse(a, b)));
  });
  let most = 0;
  let sum = 0;
  for (const w of weighed) {
    most = Math.max(most, w.x[STRENGTH]!);
    sum += w.x[STRENGTH]!;
  }
  out.push(
    most,
    sum,
    swaps.filter((w) => w.x[NEAR]! < FAR).length,
    swaps.filter((w) => w.x[SYNONYM]! >= UNTIED && w.x[DERIVED] === 0).length,
    weighed.filter((w) => w.severity === 'major').length,
  );
  return [...out, ...summary(evidence)];
}

/** Strongest, second, sum, "at least one". */
function summary(strengths: readonly number[]): number[] {
  const sorted = [...strengths].sort((a, b) => b - a);
  let none = 1;
  let sum = 0;
  for (const p of sorted) {
    none *= 1 - p;
    sum += p;
  }
  return [sorted[0] ?? 0, sorted[1] ?? 0, sum, 1 - none];
}
