// How close a word's vector is to words in general. Raw cosines of frequent words are high with everything ("said" and
// "house": 0.51), those of rare words low even with synonyms ("embargo" and "sanction": 0.57), so a cosine says little
// before the mean closeness of both words is taken off.
import type { Lexicon, WordId } from './types.ts';

/** The background: every STEP-th word by frequency from FIRST on, COUNT words. */
const FIRST = 300;
const STEP = 150;
const COUNT = 64;

const caches = new WeakMap<Lexicon, Float32Array>();

/** Mean cosine of the word with the background, −1..1; 0 without a vector. Computed once a word and lexicon. */
export function backgroundCosine(lexicon: Lexicon, id: WordId): number {
  if (id < 0 || id >= lexicon.size) return 0;
  let cache = caches.get(lexicon);
  if (!cache) {
    cache = new Float32Array(lexicon.size).fill(Number.NaN);
    caches.set(lexicon, cache);
  }
  const known = cache[id]!;
  if (!Number.isNaN(known)) return known;
  let sum = 0;
  for (let k = 0; k < COUNT; k++) sum += lexicon.cosine(id, FIRST + k * STEP);
  cache[id] = sum / COUNT;
  return cache[id]!;
}
