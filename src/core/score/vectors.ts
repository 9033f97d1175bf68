// Meaning by word vectors: the cosine of the two sentence vectors, and how near each word that no link explains comes to
// some word of the other side (Han et al. 2013). Sentence vectors are sums (models/meaning.ts), so that their cosines cost
// one addition a word; only words without an explained link are held against the other side one by one.
import { MEANING_WIDTH } from '../models/meaning.ts';
import { room } from './room.ts';
import { EXPLAINED, KIND, type Words } from './words.ts';

const DIMS = MEANING_WIDTH - 1;
interface Soft {
  /** Nearness of each word to its nearest counterpart, or what an explained link keeps; 0..1. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Cosine of the sums of all words, −1..1. */
  readonly sentence: number;
  /** The same over words that carry meaning, each of length 1. */
  readonly plain: number;
  /** The same over nouns and names only, over verbs only; 0 when a side has none. */
  readonly nouns: number;
  readonly verbs: number;
  /** Length of the difference of the sums, and of the shorter sum over the longer. */
  readonly distance: number;
  readonly lengths: number;
  /** How much of the shorter sum lies in the longer. */
  readonly within: number;
  /** Lengths of the sums of all words. */
  readonly lengthA: number;
  readonly lengthB: number;
}

/** Sums over a side, DIMS numbers each: all words, meaningful ones, nouns and names, verbs. */
const ALL = 0;
const PLAIN = DIMS;
const NOUNS = 2 * DIMS;
const VERBS = 3 * DIMS;

function sumsOf(w: Words): Float64Array {
  const sums = room.doubles(4 * DIMS);
  for (let k = 0; k < w.n; k++) {
    const m = w.meaning[k]!;
    const kind = w.kind[k]!;
    if (kind === KIND.light) {
      for (let d = 0; d < DIMS; d++) sums[d]! += m[d]!;
      continue;
    }
    const unit = m[DIMS]!;
    const part = kind === KIND.noun || kind === KIND.name ? NOUNS : kind === KIND.verb ? VERBS : PLAIN;
    // What is neither noun nor verb goes to the plain sum alone, the others are added to it below.
    for (let d = 0; d < DIMS; d++) {
      const x = m[d]!;
      sums[d]! += x;
      sums[part + d]! += unit * x;
    }
  }
  for (let d = 0; d < DIMS; d++) sums[PLAIN + d]! += sums[NOUNS + d]! + sums[VERBS + d]!;
  return sums;
}

/** Squared lengths and product of two vectors: each sum waits for itself only, so that three take the time of one. */
function products(x: Float64Array, y: Float64Array, from: number): { xx: number; yy: number; xy: number } {
  let [xx, yy, xy] = [0, 0, 0];
  for (let d = from; d < from + DIMS; d++) {
    xx += x[d]! * x[d]!;
    yy += y[d]! * y[d]!;
    xy += x[d]! * y[d]!;
  }
  return { xx, yy, xy };
}

/** Cosine of two vectors by their squared lengths and their product; 0 when one is empty. */
function cosineFrom({ xx, yy, xy }: { xx: number; yy: number; xy: number }): number {
  const squares = xx * yy;
  return squares > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(squares))) : 0;
}

/** Cosine of two sums (0 when one is empty) and their lengths. */
export function between(x: Float64Array, y: Float64Array): { cosine: number; a: number; b: number } {
  const { xx, yy, xy } = products(x, y, 0);
  const a = Math.sqrt(xx);
  const b = Math.sqrt(yy);
  return { cosine: a * b > 0 ? Math.max(-1, Math.min(1, xy / (a * b))) : 0, a, b };
}

export function softMatch(a: Words, b: Words): Soft {
  const bestA = room.doubles(a.n);
  const bestB = room.doubles(b.n);
  bestA.set(a.explained);
  bestB.set(b.explained);
  const to = room.integers(b.n);
  for (let i = 0; i < a.n; i++) {
    if (a.kind[i] === KIND.light) continue;
    const open = a.explained[i]! < EXPLAINED;
    let asked = 0;
    for (let j = 0; j < b.n; j++)
      if (b.kind[j] !== KIND.light && (open || b.explained[j]! < EXPLAINED)) to[asked++] = j;
    for (let k = 0; k < asked; k += 4) {
      const last = Math.min(asked, k + 4) - 1;
      fillCosines(a.meaning[i]!, b.meaning, to, k, last);
      for (let m = k; m <= last; m++) {
        const j = to[m]!;
        const near = a.meaning[i] === b.meaning[j] || a.lemmaId[i] === b.lemmaId[j] ? 1 : cosines[m - k]!;
        if (near > bestA[i]!) bestA[i] = near;
        if (near > bestB[j]!) bestB[j] = near;
      }
    }
  }
  const p = sumsOf(a);
  const q = sumsOf(b);
  const all = products(p, q, ALL);
  const { xx: pp, yy: qq, xy: pq } = all;
  return {
    a: bestA,
    b: bestB,
    sentence: cosineFrom(all),
    plain: cosineFrom(products(p, q, PLAIN)),
    nouns: cosineFrom(products(p, q, NOUNS)),
    verbs: cosineFrom(products(p, q, VERBS)),
    distance: Math.sqrt(Math.max(0, pp + qq - 2 * pq)),
    lengths: Math.sqrt((Math.min(pp, qq) + 1e-9) / (Math.max(pp, qq) + 1e-9)),
    within: pq / (Math.min(pp, qq) + 1e-9),
    lengthA: Math.sqrt(pp),
    lengthB: Math.sqrt(qq),
  };
}

const cosines = new Float64Array(4);

/** Cosines of a word with the words at to[first … last], four at most: at once, as in `products`. */
function fillCosines(x: Float32Array, words: readonly Float32Array[], to: Int32Array, first: number, last: number) {
  const y = words[to[first]!]!;
  const z = words[to[Math.min(first + 1, last)]!]!;
  const u = words[to[Math.min(first + 2, last)]!]!;
  const v = words[to[last]!]!;
  let [xy, xz, xu, xv] = [0, 0, 0, 0];
  for (let d = 0; d < DIMS; d++) {
    const here = x[d]!;
    xy += here * y[d]!;
    xz += here * z[d]!;
    xu += here * u[d]!;
    xv += here * v[d]!;
  }
  cosines[0] = xy * x[DIMS]! * y[DIMS]!;
  cosines[1] = xz * x[DIMS]! * z[DIMS]!;
  cosines[2] = xu * x[DIMS]! * u[DIMS]!;
  cosines[3] = xv * x[DIMS]! * v[DIMS]!;
}

/** Weighted nearness of one side. */
export interface SoftCoverage {
  readonly share: number;
  readonly byKind: Float64Array;
  /** Weight left without counterpart, in all, by kind, and of the worst word and the two worst. */
  readonly lost: number;
  readonly lostByKind: Float64Array;
  readonly worst: number;
  readonly worstTwo: number;
}

const KINDS = 8;

export function softCoverage(w: Words, best: Float64Array): SoftCoverage {
  const byKind = new Float64Array(KINDS);
  const mass = new Float64Array(KINDS);
  const lostByKind = new Float64Array(KINDS);
  let all = 0;
  let kept = 0;
  let worst = 0;
  let second = 0;
  for (let k = 0; k < w.n; k++) {
    const kind = w.kind[k]!;
    if (kind === KIND.light) continue;
    const x = w.weight[k]!;
    const b = best[k]!;
    all += x;
    kept += x * b;
    mass[kind]! += x;
    byKind[kind]! += x * b;
    const gone = x * (1 - b);
    lostByKind[kind]! += gone;
    if (gone > worst) {
      second = worst;
      worst = gone;
    } else if (gone > second) second = gone;
  }
  for (let q = 0; q < KINDS; q++) byKind[q] = mass[q]! > 0 ? byKind[q]! / mass[q]! : 1;
  return { share: all > 0 ? kept / all : 1, byKind, lost: all - kept, lostByKind, worst, worstTwo: worst + second };
}
