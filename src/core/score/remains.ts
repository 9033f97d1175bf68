// What the links leave over, and how the links run. Long passages share many words by chance and differ in many by
// rewording, so that shares of all words say little of them; what tells a reworded passage from another one on the same
// subject is whether the words left over still mean the same together, how many are near nothing at all, whether the rare
// words are there, and whether the links cover both sides in stretches. Costs one addition of vectors a word left over.
import { MEANING_WIDTH } from '../models/meaning.ts';
import type { Link } from '../types.ts';
import { room } from './room.ts';
import { EXPLAINED, KIND, type Words } from './words.ts';

const DIMS = MEANING_WIDTH - 1;

/** Sum of the vectors of all words without an explained link. */
export function leftOver(w: Words): Float64Array {
  const sum = room.doubles(DIMS);
  for (let k = 0; k < w.n; k++) {
    if (w.explained[k]! >= EXPLAINED) continue;
    const m = w.meaning[k]!;
    for (let d = 0; d < DIMS; d++) sum[d]! += m[d]!;
  }
  return sum;
}

/** Nearness under this is that of unrelated words. */
const NEAR = 0.5;

/** Share of the words that carry meaning to which nothing on the other side comes near, 0..1. */
export function strangers(w: Words, near: Float64Array): number {
  let all = 0;
  let far = 0;
  for (let k = 0; k < w.n; k++) {
    if (w.kind[k] === KIND.light) continue;
    all++;
    if (near[k]! < NEAR) far++;
  }
  return all > 0 ? far / all : 0;
}

/** Words of this weight begin to count as rare. */
const RARE = 0.6;

/** Rare words with an explained link: their share of all rare ones (half when there are none) and their weight. */
export function rareWords(w: Words): { share: number; kept: number } {
  let all = 0;
  let kept = 0;
  for (let k = 0; k < w.n; k++) {
    if (w.kind[k] === KIND.light) continue;
    const weight = Math.max(0, w.weight[k]! - RARE);
    all += weight;
    if (w.explained[k]! >= EXPLAINED) kept += weight;
  }
  return { share: all > 0 ? kept / all : 0.5, kept };
}

interface Course {
  /** Words in stretches of at least three links, over all words, 0..1. */
  readonly inRuns: number;
  /** How much of a side lies between its first and its last linked word of meaning; the smaller of both, 0..1. */
  readonly span: number;
  /** Mean step on the other side from one linked word of meaning to the next, 0..10; 10 without two of them. */
  readonly step: number;
}

/** A stretch is at least this long. */
const STRETCH = 3;
const FAR = 10;

/** How the links run, seen from the reference `a`; of several links of a word the first counts. */
export function courseOf(a: Words, b: Words, links: readonly Link[]): Course {
  const to = room.integers(a.n, -1);
  const placeA = places(a);
  const placeB = places(b);
  for (const l of links) {
    const i = placeA[l.reference] ?? -1;
    const j = placeB[l.candidate] ?? -1;
    if (i >= 0 && j >= 0 && to[i]! < 0) to[i] = j;
  }
  let inRuns = 0;
  let run = 0;
  let first = -1;
  let last = -1;
  let low = b.n;
  let top = -1;
  let shift = 0;
  let steps = 0;
  let before = -1;
  for (let i = 0; i <= a.n; i++) {
    const j = i < a.n ? to[i]! : -1;
    if (j >= 0 && i > 0 && to[i - 1]! >= 0 && j === to[i - 1]! + 1) run++;
    else {
      if (run >= STRETCH) inRuns += run;
      run = j >= 0 ? 1 : 0;
    }
    if (j < 0 || a.kind[i] === KIND.light) continue;
    if (first < 0) first = i;
    last = i;
    if (j < low) low = j;
    if (j > top) top = j;
    if (before >= 0) {
      shift += Math.min(FAR, Math.abs(j - before));
      steps++;
    }
    before = j;
  }
  return {
    inRuns: (2 * inRuns) / Math.max(1, a.n + b.n),
    span: first < 0 ? 0 : Math.min((last - first + 1) / a.n, (top - low + 1) / b.n),
    step: steps > 0 ? shift / steps : FAR,
  };
}

/** Place among the words by index in the token list, −1 for marks. */
function places(w: Words): Int32Array {
  const place = room.integers(w.n > 0 ? w.at[w.n - 1]! + 1 : 0, -1);
  for (let k = 0; k < w.n; k++) place[w.at[k]!] = k;
  return place;
}
