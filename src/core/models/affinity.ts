// How near two words are in meaning: the cosine of their vectors after taking off what all vectors have in common (their
// mean and first principal directions; Mu & Viswanath 2018). Raw cosines of frequent words are high with everything
// ("said" and "house": 0.51) and those of rare words low even with near synonyms ("embargo" and "sanction": 0.57).
// The directions are written as weighted sums of anchor words and added up once a lexicon; a word then costs nine products
// of vectors once, kept for the lexicon's lifetime, and a pair one cosine and eight products of numbers.
import json from './affinity.json' with { type: 'json' };
import type { WordVectors } from './word-matrix.ts';

const DIRECTIONS = json.offsets.length;
/** Numbers a word: products with the directions, then with the mean, then 1 / length of what is left. */
const COMMON_WIDTH = DIRECTIONS + 2;

interface Cache {
  readonly of: WordVectors;
  /** The mean, then the directions, one after another. */
  readonly directions: Float32Array;
  /** By word. */
  readonly rows: (Float64Array | undefined)[];
}
const caches = new WeakMap<WordVectors, Cache>();
/** Nearly always the one that is asked for. */
let latest: Cache | undefined;
/** Zeros: what a word without a vector has in common with others. */
export const NO_COMMON = new Float64Array(COMMON_WIDTH);

function directionsOf(vectors: WordVectors): Float32Array {
  const dims = vectors.dimensions;
  const all = new Float32Array((DIRECTIONS + 1) * dims);
  json.anchors.forEach((word, k) => {
    const id = vectors.idOf(word);
    json.weights.forEach((row, d) => {
      vectors.addVector(id, row[k]!, all.subarray(d * dims, (d + 1) * dims));
    });
  });
  return all;
}

function cacheOf(vectors: WordVectors): Cache {
  if (latest?.of === vectors) return latest;
  latest = caches.get(vectors);
  if (!latest) {
    latest = { of: vectors, directions: directionsOf(vectors), rows: new Array(vectors.size).fill(undefined) };
    caches.set(vectors, latest);
  }
  return latest;
}

/** The common parts of a word's vector, COMMON_WIDTH numbers; `NO_COMMON` without a vector. */
export function commonParts(vectors: WordVectors, id: number): Float64Array {
  if (id < 0) return NO_COMMON;
  const { rows, directions } = cacheOf(vectors);
  rows[id] ??= vectors.hasVector(id) ? partsOf(vectors, id, directions) : NO_COMMON;
  return rows[id];
}

function partsOf(vectors: WordVectors, id: number, directions: Float32Array): Float64Array {
  const dims = vectors.dimensions;
  const own = new Float32Array(dims);
  vectors.addVector(id, 1, own);
  const row = new Float64Array(COMMON_WIDTH);
  for (let d = 0; d <= DIRECTIONS; d++) {
    let product = 0;
    for (let k = 0, at = d * dims; k < dims; k++, at++) product += own[k]! * directions[at]!;
    row[d === 0 ? DIRECTIONS : d - 1] = product;
  }
  let square = 1 - 2 * row[DIRECTIONS]! + json.square;
  for (let d = 0; d < DIRECTIONS; d++) {
    row[d]! -= json.offsets[d]!;
    square -= row[d]! * row[d]!;
  }
  row[DIRECTIONS + 1] = 1 / Math.sqrt(Math.max(square, 0.05));
  return row;
}

/** Product of the two vectors without their common parts, and not normalised; multiply by both words' last entries for −1..1. */
function uncommonProduct(cosine: number, a: Float64Array, b: Float64Array): number {
  if (cosine === 0) return 0;
  let s = cosine - a[DIRECTIONS]! - b[DIRECTIONS]! + json.square;
  for (let d = 0; d < DIRECTIONS; d++) s -= a[d]! * b[d]!;
  return s;
}

/** Nearness of two words by their common parts, about −0.4..1, around 0 for unrelated words. */
export function nearnessOf(cosine: number, a: Float64Array, b: Float64Array): number {
  return uncommonProduct(cosine, a, b) * a[DIRECTIONS + 1]! * b[DIRECTIONS + 1]!;
}
