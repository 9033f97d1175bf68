// Word vectors whose sums say what a sentence means. Problem: GloVe vectors say what a word stands beside, and their sum is
// ruled by frequent words. Tempting: weigh by rarity and take common directions off; the cosine of such sums reaches .76 with
// human judgement (STS-B dev), the cosine of these .79. Each word's GloVe vector goes through one matrix, is weighted by its frequency
// class, and frequent words have a correction of their own (half a byte a number); all fitted so that cosines of sums repeat
// those of a sentence encoder (training/meaning, models/meaning.md). A new word costs 10,000 products once, kept for the
// lexicon's lifetime; after that a sentence costs one sum.
import { bytesOfBase64 } from './base64.ts';
import json from './meaning.json' with { type: 'json' };
import { addCorrection, matrixOf, throughMatrix, type WordVectors } from './word-matrix.ts';

/** What this needs of a lexicon. */
interface RankedVectors extends WordVectors {
  rank(id: number): number;
}

export interface MeaningJson {
  /** Words with a correction, one space between. */
  readonly words: string;
  /** Their corrections, two numbers a byte (high half first, 8 = zero), in base 64. */
  readonly corrections: string;
  /** What one step of each correction is worth, a number a word. */
  readonly steps: readonly number[];
  /** Row by row, a signed byte a number, in base 64: number d of the result = row d times the word's vector, less the mean. */
  readonly matrix: string;
  /** What one step of each row is worth. */
  readonly units: readonly number[];
  readonly mean: readonly number[];
  /** By frequency class, see `classOf`; the last one is for words without a vector. */
  readonly weights: readonly number[];
}

/** Numbers a word: its vector, then 1 / its length (0 for an empty one). */
export const MEANING_WIDTH = json.mean.length + 1;
const DIMS = json.mean.length;

export interface Meaning {
  /** MEANING_WIDTH numbers; not to be changed. `lemma` gives a word without a vector a direction of its own. */
  of(id: number, lemma: string): Float32Array;
}

/** Words without a vector that are kept before they are forgotten all together: 2 MB. */
const UNKNOWN = 5_000;

const shipped = new WeakMap<RankedVectors, Meaning>();

/** The shipped model over a lexicon, made once. */
export function meaningOf(vectors: RankedVectors): Meaning {
  let m = shipped.get(vectors);
  if (!m) {
    m = loadMeaning(json, vectors);
    shipped.set(vectors, m);
  }
  return m;
}

/** The word itself, or its base form when only that one has a vector, or −1. */
export function vectorWord(vectors: Pick<WordVectors, 'hasVector'>, word: number, lemma: number): number {
  if (word >= 0 && vectors.hasVector(word)) return word;
  return lemma >= 0 && vectors.hasVector(lemma) ? lemma : -1;
}

export function loadMeaning(model: MeaningJson, vectors: RankedVectors): Meaning {
  const bytes = bytesOfBase64(model.corrections);
  const place = new Map<number, number>();
  model.words.split(' ').forEach((word, k) => {
    place.set(vectors.idOf(word), k);
  });
  place.delete(-1);
  const matrix = { rows: matrixOf(model.matrix, model.units, DIMS), mean: model.mean };
  const known = new Map<number, Float32Array>();
  const fill = (id: number): Float32Array => {
    const out = new Float32Array(MEANING_WIDTH);
    const weight = model.weights[classOf(vectors.rank(id), model.weights.length - 2)]!;
    throughMatrix(vectors, id, matrix, weight, out);
    const c = place.get(id);
    if (c !== undefined) addCorrection(bytes, c, DIMS, model.steps[c]!, out);
    return measured(out);
  };
  const without = new Map<string, Float32Array>();
  return {
    of: (id, lemma) => {
      if (id < 0 || vectors.dimensions !== DIMS) {
        let row = without.get(lemma);
        if (!row) {
          row = direction(lemma, model.weights[model.weights.length - 1]!);
          if (without.size === UNKNOWN) without.clear();
          without.set(lemma, row);
        }
        return row;
      }
      let row = known.get(id);
      if (!row) {
        row = fill(id);
        known.set(id, row);
      }
      return row;
    },
  };
}

/** Frequency class: 0 for the four most frequent words, then one more each time the rank doubles. */
function classOf(rank: number, last: number): number {
  return Math.min(last, Math.floor(Math.log2(rank + 4) - 2));
}

/** The same direction for the same lemma, about at right angles to any other. */
function direction(lemma: string, weight: number): Float32Array {
  const out = new Float32Array(MEANING_WIDTH);
  // FNV-1a over char codes, mixed before each number.
  let h = 0x811c9dc5;
  for (let i = 0; i < lemma.length; i++) h = Math.imul(h ^ lemma.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) | 1;
  const part = weight / Math.sqrt(DIMS);
  for (let d = 0; d < DIMS; d++) {
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    h ^= h >>> 12;
    out[d] = (h & 1) === 0 ? part : -part;
  }
  return measured(out);
}

function measured(out: Float32Array): Float32Array {
  let square = 0;
  for (let d = 0; d < DIMS; d++) square += out[d]! * out[d]!;
  out[DIMS] = square > 0 ? 1 / Math.sqrt(square) : 0;
  return out;
}
