// Terms → index keys that survive copying, editing, spinning and rewriting. Five kinds, because no single one survives all:
//
//   run      5-word shingles, winnowed            verbatim runs of 12 words and more share one for certain
//   fact     pairs of consecutive fixed words     names, numbers and words without a synonym stand still when a text is spun
//   concept  pairs of consecutive synonym classes big storm = large tempest; also what an editor or a model leaves standing
//   stops    8 function words in a row, winnowed  a spinner swaps content words only (Stamatatos 2011)
//   rare     single rare words and numbers        what is left when sentences are recast and moved
//
// Tempting but wrong: 8-word shingles alone. In a spun text 7 % of them survive. Also wrong: fact pairs alone. A language
// model recasts the sentences around the facts and adds words of its own between them.
// Winnowing (Schleimer, Wilkerson, Aiken 2003) keeps the least of every `window` hashes in a row: the same choice on both
// sides without knowing the other.
// Cost: linear; about 0.7 keys a word.
import { COMMON, FIXED, RARE, STOP, type Terms } from './terms.ts';

export const KINDS = ['run', 'fact', 'concept', 'stops', 'rare'] as const;
export type KeyKind = (typeof KINDS)[number];
const RUN = 0;
export const FACT = 1;
export const CONCEPT = 2;
const STOPS = 3;
export const RARE_WORD = 4;

/** Bits of a key: with 32 a hundred million articles would share keys by accident; 40 fit a posting of 64 bits with 24 for the document. */
export const KEY_BITS = 40;

/** Changes whenever the same text would get other keys; an index made with another version cannot be searched. */
export const KEYS_VERSION = 1;

/** Keys of a text with the place where each stands, in text order; a key may occur several times. */
export interface Keys {
  readonly length: number;
  /** Whole numbers below 2 ** KEY_BITS. */
  readonly key: Float64Array;
  readonly kind: Uint8Array;
  /** Index of the (first) term it was made from. */
  readonly term: Uint32Array;
  /** Share of unrelated articles that may be expected to have it, by the words it is made of. */
  readonly chance: Float32Array;
}

const RUN_WORDS = 5;
const RUN_WINDOW = 8;
const STOP_WORDS_IN_A_ROW = 8;
const STOP_WINDOW = 4;
/** Fixed words further apart than this do not belong together. */
const FACT_REACH = 30;
/** Words of an article, for expectations. */
const ARTICLE_WORDS = 400;
/** Neighbours go together this much more often than chance has it. */
const ASSOCIATION = 30;
const STOPS_CHANCE = 2e-4;
const RUN_CHANCE = 1e-5;

export function keysOf(terms: Terms): Keys {
  const { length: n, word, concept, flags, share, sentence } = terms;
  const key: number[] = [];
  const kind: number[] = [];
  const term: number[] = [];
  const chance: number[] = [];
  const put = (k: number, what: number, at: number, expected: number): void => {
    key.push(k);
    kind.push(what);
    term.push(at);
    chance.push(Math.min(1, expected));
  };
  const together = (a: number, b: number): number => ARTICLE_WORDS * ASSOCIATION * share[a]! * share[b]!;
  let fixed = -1;
  let content = -1;
  const stops: number[] = [];
  for (let i = 0; i < n; i++) {
    const f = flags[i]!;
    if (f & STOP) {
      stops.push(i);
      continue;
    }
    if (f & FIXED) {
      if (fixed >= 0 && i - fixed <= FACT_REACH && !(f & flags[fixed]! & COMMON))
        put(keyOf(FACT, word[fixed]!, word[i]!), FACT, fixed, together(fixed, i));
      fixed = i;
    }
    if (content >= 0 && sentence[content] === sentence[i] && !(f & flags[content]! & COMMON))
      put(keyOf(CONCEPT, concept[content]!, concept[i]!), CONCEPT, content, 4 * together(content, i));
    content = i;
    if (f & RARE) put(keyOf(RARE_WORD, word[i]!, 0), RARE_WORD, i, ARTICLE_WORDS * share[i]!);
  }
  winnow(
    n,
    RUN_WORDS,
    RUN_WINDOW,
    (i) => word[i]!,
    (h, i) => put(keyOf(RUN, h, 0), RUN, i, RUN_CHANCE),
  );
  winnow(
    stops.length,
    STOP_WORDS_IN_A_ROW,
    STOP_WINDOW,
    (i) => word[stops[i]!]!,
    (h, i) => put(keyOf(STOPS, h, 0), STOPS, stops[i]!, STOPS_CHANCE),
  );
  return {
    length: key.length,
    key: Float64Array.from(key),
    kind: Uint8Array.from(kind),
    term: Uint32Array.from(term),
    chance: Float32Array.from(chance),
  };
}

/** The different keys, and `others` with them, in ascending order: what a store keeps of a document. */
export function distinctKeys(keys: Keys, ...others: readonly number[]): Float64Array {
  const sorted = new Float64Array(keys.length + others.length);
  sorted.set(keys.key);
  sorted.set(others, keys.length);
  sorted.sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i]!;
  return sorted.slice(0, n);
}

/** A key of its own for a text that is no part of the article, such as its name. */
export function labelKey(label: string): number {
  let h = 0x811c9dc5;
  let g = 0x9dc5811c;
  for (let i = 0; i < label.length; i++) {
    h = Math.imul(h ^ label.charCodeAt(i), 0x01000193);
    g = Math.imul(g ^ label.charCodeAt(i), 0x85ebca6b);
  }
  return keyOf(KINDS.length, h >>> 0, g >>> 0);
}

function keyOf(kind: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
  h ^= h >>> 16;
  let g = Math.imul(b ^ (a >>> 7), 0x27d4eb2f) ^ Math.imul(a + kind, 0x165667b1);
  g ^= g >>> 15;
  return ((g >>> 3) & 0xff) * 0x1_0000_0000 + (Math.imul(h, 0x27d4eb2f) >>> 0);
}

/** Calls `found` with the least hash of every `window` shingles of `size` in a row, each once. */
function winnow(
  n: number,
  size: number,
  window: number,
  at: (i: number) => number,
  found: (hash: number, i: number) => void,
): void {
  const shingles = n - size + 1;
  if (shingles <= 0) return;
  const hashes = new Uint32Array(shingles);
  for (let i = 0; i < shingles; i++) {
    let h = 0x811c9dc5;
    for (let k = 0; k < size; k++) h = Math.imul(h ^ at(i + k), 0x01000193) ^ (h >>> 15);
    h ^= h >>> 16;
    hashes[i] = Math.imul(h, 0x2c1b3c6d);
  }
  let last = -1;
  for (let from = 0; from === 0 || from + window <= shingles; from++) {
    let least = from;
    for (let i = from; i < Math.min(shingles, from + window); i++) if (hashes[i]! <= hashes[least]!) least = i;
    if (least !== last) {
      found(hashes[least]!, least);
      last = least;
    }
  }
}
