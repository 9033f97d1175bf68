// Meaning by word vectors: the cosine of the two sentence vectors, and how near each word comes to some word of the other
// side (Han et al. 2013). Sentence vectors are never built: their cosine follows from the cosines of word pairs.
import type { Lexicon } from '../lexicon/types.ts';
import { COMMON_WIDTH, uncommonProduct } from '../models/affinity.ts';
import { KIND, type Words } from './words.ts';

/** Entry of a word's common parts that normalises its vector. */
const LENGTH = COMMON_WIDTH - 1;

export interface Soft {
  /** Nearness of each word to its nearest counterpart, or what an explained link keeps; 0..1. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Cosine of the weighted sums of word vectors, with what all words have in common taken off; −1..1. */
  readonly sentence: number;
  /** The same without weights over words that carry meaning. */
  readonly plain: number;
  /** The same over nouns and names only, over verbs only; 0 when a side has none. */
  readonly nouns: number;
  readonly verbs: number;
}

export function softMatch(a: Words, b: Words, lexicon: Lexicon): Soft {
  const bestA = a.explained.slice();
  const bestB = b.explained.slice();
  let cross = 0;
  let crossPlain = 0;
  let crossNouns = 0;
  let crossVerbs = 0;
  for (let i = 0; i < a.n; i++) {
    const x = a.common[i]!;
    const content = a.kind[i] !== KIND.light;
    for (let j = 0; j < b.n; j++) {
      const same = a.lemma[i] === b.lemma[j];
      const y = b.common[j]!;
      const s = product(a, i, b, j, same, lexicon);
      cross += a.smooth[i]! * b.smooth[j]! * s;
      if (!content || b.kind[j] === KIND.light) continue;
      crossPlain += s;
      if (isNoun(a, i) && isNoun(b, j)) crossNouns += s;
      else if (a.kind[i] === KIND.verb && b.kind[j] === KIND.verb) crossVerbs += s;
      const near = same ? 1 : s * x[LENGTH]! * y[LENGTH]!;
      if (near > bestA[i]!) bestA[i] = near;
      if (near > bestB[j]!) bestB[j] = near;
    }
  }
  const p = own(a, lexicon);
  const q = own(b, lexicon);
  return {
    a: bestA,
    b: bestB,
    sentence: cosine(cross, p[0] * q[0]),
    plain: cosine(crossPlain, p[1] * q[1]),
    nouns: cosine(crossNouns, p[2] * q[2]),
    verbs: cosine(crossVerbs, p[3] * q[3]),
  };
}

/** Product of the two vectors without their common parts; words without a vector count as a direction of their own. */
function product(a: Words, i: number, b: Words, j: number, same: boolean, lexicon: Lexicon): number {
  const x = a.common[i]!;
  const y = b.common[j]!;
  if (same) return x[LENGTH]! > 0 && y[LENGTH]! > 0 ? 1 / (x[LENGTH]! * y[LENGTH]!) : OWN;
  return uncommonProduct(lexicon.cosine(a.word[i]!, b.word[j]!), x, y);
}

/** Squared length given to a word without a vector: a name is about as telling as a common noun. */
const OWN = 0.5;

function cosine(cross: number, squares: number): number {
  return squares > 0 ? Math.max(-1, Math.min(1, cross / Math.sqrt(squares))) : 0;
}

function isNoun(w: Words, k: number): boolean {
  return w.kind[k] === KIND.noun || w.kind[k] === KIND.name;
}

/** Squared lengths of the weighted sum, the plain one, the nouns' and the verbs'. */
function own(a: Words, lexicon: Lexicon): [number, number, number, number] {
  let sum = 0;
  let plain = 0;
  let nouns = 0;
  let verbs = 0;
  for (let i = 0; i < a.n; i++) {
    const light = a.kind[i] === KIND.light;
    for (let j = i; j < a.n; j++) {
      const s = product(a, i, a, j, i === j || a.lemma[i] === a.lemma[j], lexicon) * (i === j ? 1 : 2);
      sum += a.smooth[i]! * a.smooth[j]! * s;
      if (light || a.kind[j] === KIND.light) continue;
      plain += s;
      if (isNoun(a, i) && isNoun(a, j)) nouns += s;
      else if (a.kind[i] === KIND.verb && a.kind[j] === KIND.verb) verbs += s;
    }
  }
  return [Math.max(sum, 1e-9), Math.max(plain, 1e-9), Math.max(nouns, 1e-9), Math.max(verbs, 1e-9)];
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
