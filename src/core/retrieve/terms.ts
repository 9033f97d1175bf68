// Sentences → the few facts a word that the index keys are made of. Much lighter than annotation (no tags, no values, no
// names): an index is built from a million articles.
//
//   The Kigali court fined 12 traders.  →  the stop · kigali fixed, rare · court mutable · fine mutable · 12 fixed · trader …
//
// *Fixed* are words that no kind of spinning changes: numbers, capitals inside a sentence, words without a synonym. House
// style does change "1,200" to "1200" and "it's" to "it is", so numbers lose their commas and clitics are dropped.
// Cost: linear, about 10 MB of text a second.
import { hashWord } from '../lexicon/hash.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { isAscii, normalForm } from '../text/normal-form.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Range } from '../types.ts';
import { conceptsOf } from './concepts.ts';

export const STOP = 1;
export const FIXED = 2;
/** A name or a number. */
const STRONG = 4;
/** Rare in any text: not among the lexicon's 20,000 most frequent forms, or a number of three digits and more. */
export const RARE = 8;
/** Among the 400 most frequent words: says little even beside another word. */
export const COMMON = 16;

/** Columns of equal length, one row a word in text order. */
export interface Terms {
  readonly length: number;
  /** Hash of the normal form. */
  readonly word: Uint32Array;
  /** Hash of the synonym class. */
  readonly concept: Uint32Array;
  readonly flags: Uint8Array;
  /** Share of running text that the word makes up, by the lexicon's ranks. */
  readonly share: Float32Array;
  /** Index into the given sentences. */
  readonly sentence: Uint32Array;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*[\p{L}]*|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ][\p{L}]+)*/gu;
const RARE_RANK = 20_000;
const COMMON_RANK = 400;
/** Zipf's law with the harmonic sum of a vocabulary of 100,000 words. */
const shareOfRank = (rank: number): number => 1 / (12 * (rank + 10));
/** Of a number, or a word that the lexicon does not know. */
const UNKNOWN_SHARE = 4e-7;

/** Terms of the given sentences of `text`; furniture is left out by not giving it. */
export function termsOf(text: string, sentences: readonly Range[], lexicon: Lexicon): Terms {
  const concepts = conceptsOf(lexicon);
  const isWord = (w: string): boolean => lexicon.idOf(w) >= 0;
  let room = 256;
  let word = new Uint32Array(room);
  let concept = new Uint32Array(room);
  let flags = new Uint8Array(room);
  let share = new Float32Array(room);
  let sentence = new Uint32Array(room);
  let n = 0;
  const add = (norm: string, capital: boolean, s: number): void => {
    if (n === room) {
      room *= 2;
      word = grown(word, new Uint32Array(room));
      concept = grown(concept, new Uint32Array(room));
      flags = grown(flags, new Uint8Array(room));
      share = grown(share, new Float32Array(room));
      sentence = grown(sentence, new Uint32Array(room));
    }
    word[n] = hashWord(norm);
    sentence[n] = s;
    const first = norm.charCodeAt(0);
    if (STOP_WORDS.has(norm)) {
      flags[n] = STOP;
      concept[n] = word[n]!;
      share[n] = 0.01;
    } else if (first >= 48 && first <= 57) {
      flags[n] = FIXED | STRONG | (norm.length >= 3 ? RARE : 0);
      concept[n] = word[n]!;
      share[n] = norm.length >= 3 ? 10 * UNKNOWN_SHARE : 3e-4;
    } else {
      const id = lexicon.idOf(norm);
      const rank = id < 0 ? lexicon.size : lexicon.rank(id);
      share[n] = rank >= lexicon.size ? UNKNOWN_SHARE : shareOfRank(rank);
      concept[n] = id < 0 ? word[n]! : Math.imul(concepts.classOf(id) + 1, 0x9e3779b1) >>> 0;
      flags[n] =
        (capital || id < 0 || !concepts.mutable(id) ? FIXED : 0) |
        (capital || id < 0 || lexicon.isName(id) ? STRONG : 0) |
        (rank >= RARE_RANK ? RARE : 0) |
        (rank < COMMON_RANK ? COMMON : 0);
    }
    n++;
  };
  sentences.forEach((range, s) => {
    let opening = true;
    for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
      const raw = match[0];
      const unit = raw.charCodeAt(0);
      const capital = !opening && (unit >= 65 && unit <= 90 ? true : unit > 127 && /^\p{Lu}/u.test(raw));
      opening = false;
      let norm = isAscii(raw) ? raw.toLowerCase() : normalForm(raw, isWord).norm;
      if (norm.includes("'")) norm = norm.replace(/n't$|'.*$/, '');
      if (norm.includes(',')) norm = norm.replaceAll(',', '');
      if (norm !== '') add(norm, capital, s);
    }
  });
  return {
    length: n,
    word: word.subarray(0, n),
    concept: concept.subarray(0, n),
    flags: flags.subarray(0, n),
    share: share.subarray(0, n),
    sentence: sentence.subarray(0, n),
  };
}

function grown<T extends Uint8Array | Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
