// What the judge of a pair reads: the pair's own numbers, then what its weighed proposals come to.
//
// Sums and maxima of probabilities alone are the tempting wrong answer: what kind of word gave way, and how badly the worst
// swap is tied to the old word, says in a plain sentence what a probability learned on articles does not. Linear in the
// proposals. Names and order are part of the weights: after any change here `training/drift/run` fits again.
import type { DriftKind } from '../../types.ts';
import { KINDS } from '../kinds.ts';
import { FINDING_FEATURES } from './features.ts';
import { PAIR_FEATURES } from './pair-features.ts';

/** A proposal with its numbers (`FINDING_FEATURES`) and its probability as `strength`. */
interface Weighed {
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
  'exchangeAround',
  'oneSense',
  'otherSense',
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
  ['exchangeAround', Math.min, 7],
  ['otherSense', Math.max, 0],
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
  const out = [...pair];
  pushSummary(
    out,
    weighed.map((w) => w.strength),
  );
  const kindsAt = out.length;
  for (let k = 0; k < KINDS.length; k++) out.push(0);
  let top: Weighed | undefined;
  let most = 0;
  let sum = 0;
  let grave = 0;
  for (const { kind, strength, severity, x } of weighed) {
    const k = kindsAt + KINDS.indexOf(kind);
    if (strength > out[k]!) out[k] = strength;
    most = Math.max(most, x[STRENGTH]!);
    sum += x[STRENGTH]!;
    if (severity === 'major') grave++;
  }
  for (const w of weighed) if (!top || w.strength > top.strength) top = w;
  for (const f of TOP_AT) out.push(top ? top.x[f]! : -1);
  pushSwaps(out, weighed);
  let far = 0;
  let untied = 0;
  for (const { kind, x } of weighed) {
    if (kind !== 'predicate') continue;
    if (x[NEAR]! < FAR) far++;
    if (x[SYNONYM]! >= UNTIED && x[DERIVED] === 0) untied++;
  }
  out.push(most, sum, far, untied, grave);
  pushSummary(out, evidence);
  return out;
}

/** The worst of the word swaps in each respect. */
function pushSwaps(out: number[], weighed: readonly Weighed[]): void {
  for (let k = 0; k < SWAPS.length; k++) {
    const [, worse, none] = SWAPS[k]!;
    let worst: number | undefined;
    for (const { kind, x } of weighed)
      if (kind === 'predicate') worst = worst === undefined ? x[SWAPS_AT[k]!]! : worse(worst, x[SWAPS_AT[k]!]!);
    out.push(worst ?? none);
  }
}

/** Strongest, second, sum, "at least one". */
function pushSummary(out: number[], strengths: readonly number[]): void {
  const sorted = strengths.length < 2 ? strengths : [...strengths].sort((a, b) => b - a);
  let none = 1;
  let sum = 0;
  for (const p of sorted) {
    none *= 1 - p;
    sum += p;
  }
  out.push(sorted[0] ?? 0, sorted[1] ?? 0, sum, 1 - none);
}
