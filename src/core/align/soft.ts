// How near two different words come to each other, for sentences in which a spinner left few words as they were:
// "collapsed" / "crumpled", "dockworkers" / "dockers". Answers come from the lexicon and are kept, because one article
// compares the same two words many times. Without a lexicon only a long common beginning counts.
// Most pairs of words have nothing in common, and bits say so before the lexicon is asked: those of the senses never miss a
// synonym; those of the vectors' signs let one unrelated pair in ten through and stop one pair in six whose cosine is .5 to
// .6, none above .7, which is worth little here. Example: "harbour" and "vote" agree in 47 of 100 signs, "harbour" and
// "port" in 71.

import type { Lexicon } from '../lexicon/types.ts';
import { bitCount } from '../text/bit-count.ts';
import type { Terms } from './terms.ts';

export interface SoftMatch {
  /** 0 = nothing in common … FULL = as good as the same word; for a term of the candidate and one of the reference. */
  strength(candidate: number, reference: number): number;
}

/** The strength of the same word. */
export const FULL = 254;

/** Vector cosines below this are the noise of any two words of one article; near 0.8 they are near-synonyms or sisters. */
const COSINE_FLOOR = 0.4;
const COSINE_SPAN = 0.45;
/** Signs of 100 in which two vectors may differ. */
const SIGNS_APART = 42;
const SIGN_WORDS = 4;
const SENSE_WORDS = 8;
/** Up to this many pairs of words that the lexicon knows answers are kept in a table of bytes, for more in a cache. */
const TABLE = 4_000_000;
const CACHE_BITS = 18;
const CACHE = 1 << CACHE_BITS;

export function softMatch(terms: Terms, lexicon: Lexicon): SoftMatch {
  const { kind, text, word } = terms;
  const three = beginnings(text);
  const amounts = new Float64Array(terms.size);
  for (let t = 0; t < terms.size; t++) if (kind[t] === NUMBER) amounts[t] = Number(text[t]!.slice(1));
  const related = kept(terms, comparison(terms, three, lexicon));
  return {
    strength(a, b) {
      if (kind[a] === NUMBER || kind[b] === NUMBER)
        return kind[a] === kind[b] ? roundedNumber(amounts[a]!, amounts[b]!) : 0;
      // Of words that are in no dictionary, letters say all there is: names, inventions of a spinner. A long text is full of them.
      if (word[a]! < 0 || word[b]! < 0)
        return three[a] === three[b] ? Math.round(commonBeginning(text[a]!, text[b]!) * FULL) : 0;
      return related(a, b);
    },
  };
}

const NUMBER = 2;

/** `compute`, once a pair of words of the lexicon where there is room. */
function kept(terms: Terms, compute: (a: number, b: number) => number): (a: number, b: number) => number {
  const c = numbered(terms.candidateCount, terms);
  const r = numbered(terms.referenceCount, terms);
  if (c.count * r.count <= TABLE) {
    const table = new Uint8Array(c.count * r.count);
    return (a, b) => {
      const at = c.place[a]! * r.count + r.place[b]!;
      const known = table[at]!;
      if (known !== 0) return known - 1;
      const s = compute(a, b);
      table[at] = 1 + s;
      return s;
    };
  }
  // One slot a hash: a later pair with the same hash takes the slot over, so that memory stays flat for a book.
  const keys = new Float64Array(CACHE).fill(-1);
  const values = new Uint8Array(CACHE);
  return (a, b) => {
    const key = a * terms.size + b;
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - CACHE_BITS);
    if (keys[slot] !== key) {
      keys[slot] = key;
      values[slot] = compute(a, b);
    }
    return values[slot]!;
  };
}

/** Numbers from 0 for the content terms of the lexicon that one side holds. */
function numbered(counts: Int32Array, { kind, word }: Terms): { place: Int32Array; count: number } {
  const place = new Int32Array(counts.length);
  let count = 0;
  for (let t = 0; t < counts.length; t++)
    if (counts[t]! > 0 && kind[t]! > 0 && kind[t] !== NUMBER && word[t]! >= 0) place[t] = count++;
  return { place, count };
}

/** For two terms that the lexicon knows. */
function comparison(terms: Terms, three: Float64Array, lexicon: Lexicon): (a: number, b: number) => number {
  const { text, word } = terms;
  const senses = new Int32Array(SENSE_WORDS * terms.size);
  const signs = signsOf(lexicon);
  const ready = new Uint8Array(terms.size);
  // A term's bits are set when it is first compared: in a copied text hardly any is.
  const prepare = (t: number): void => {
    ready[t] = 1;
    lexicon.markSenses(word[t]!, senses, SENSE_WORDS * t);
    signs.prepare(word[t]!);
  };
  const meet = (a: number, b: number): boolean => {
    for (let k = 0; k < SENSE_WORDS; k++)
      if ((senses[SENSE_WORDS * a + k]! & senses[SENSE_WORDS * b + k]!) !== 0) return true;
    return false;
  };
  return (a, b) => {
    const alike = three[a] === three[b];
    let best = alike ? commonBeginning(text[a]!, text[b]!) : 0;
    const u = word[a]!;
    const v = word[b]!;
    if (ready[a] === 0) prepare(a);
    if (ready[b] === 0) prepare(b);
    const rank = meet(a, b) ? lexicon.synonymRank(u, v) : 0;
    if (rank > 0) best = Math.max(best, rank === 1 ? 0.85 : rank <= 3 ? 0.75 : 0.6);
    // Derived words nearly always share three letters; the test spares most look-ups.
    if (best < 0.85 && alike && lexicon.areDerived(u, v)) best = 0.85;
    if (best < 0.6 && signs.apart(u, v) <= SIGNS_APART) {
      const near = (lexicon.cosine(u, v) - COSINE_FLOOR) / COSINE_SPAN;
      if (near > 0) best = Math.max(best, 0.75 * Math.min(1, near));
    }
    return Math.round(best * FULL);
  };
}

/** Signs of word vectors, worked out once a word and lexicon. */
interface Signs {
  prepare(word: number): void;
  /** How many signs differ. */
  apart(a: number, b: number): number;
}
const known = new WeakMap<Lexicon, Signs>();

function signsOf(lexicon: Lexicon): Signs {
  const found = known.get(lexicon);
  if (found) return found;
  const bits = new Int32Array(SIGN_WORDS * lexicon.size);
  const ready = new Uint8Array(lexicon.size);
  const vector = new Float32Array(lexicon.dimensions);
  const signs: Signs = {
    prepare: (word) => {
      if (ready[word] !== 0) return;
      ready[word] = 1;
      vector.fill(0);
      lexicon.addVector(word, 1, vector);
      for (let k = 0; k < vector.length; k++) if (vector[k]! >= 0) bits[SIGN_WORDS * word + (k & 3)]! |= 1 << (k >> 2);
    },
    apart: (a, b) => {
      let apart = 0;
      for (let k = 0; k < SIGN_WORDS; k++) apart += bitCount(bits[SIGN_WORDS * a + k]! ^ bits[SIGN_WORDS * b + k]!);
      return apart;
    },
  };
  known.set(lexicon, signs);
  return signs;
}

/**
 * "9,412" retold as "some 9,400": 0.7 for amounts within 3 %; "$2.2 million" as "more than two million", "47 days" (in seconds)
 * as "almost seven weeks": 0.5 within 12 %; 0 for small counts, where a neighbour is another number.
 */
function roundedNumber(x: number, y: number): number {
  if (!(x > ROUNDED_FROM && y > ROUNDED_FROM && !isYear(x) && !isYear(y))) return 0;
  const apart = Math.abs(x - y) / Math.max(x, y);
  return apart <= 0.03 ? Math.round(0.7 * FULL) : apart <= 0.12 ? Math.round(0.5 * FULL) : 0;
}

/** Below this, and for years, neighbours are different facts. */
const ROUNDED_FROM = 20;

/** The first three letters of each term in one number, shorter ones padded. */
function beginnings(text: readonly string[]): Float64Array {
  const code = (t: string, k: number) => (k < t.length ? t.charCodeAt(k) : 0x1_0000);
  const out = new Float64Array(text.length);
  for (let t = 0; t < out.length; t++)
    out[t] = (code(text[t]!, 0) * 0x2_0000 + code(text[t]!, 1)) * 0x2_0000 + code(text[t]!, 2);
  return out;
}

/** 0.7 for words that agree in their first five letters and at least 60 % of the longer one. */
function commonBeginning(a: string, b: string): number {
  const long = Math.max(a.length, b.length);
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n >= 5 && n >= 0.6 * long ? 0.7 : 0;
}

function isYear(n: number): boolean {
  return Number.isInteger(n) && n >= 1000 && n <= 2100;
}
