// How near two different words come to each other, for sentences in which a spinner left few words as they were:
// "collapsed" / "crumpled", "dockworkers" / "dockers". Answers come from the lexicon and are kept, because one article
// compares the same two words many times. Without a lexicon only a long common beginning counts.
import type { Lexicon } from '../lexicon/types.ts';
import type { Terms } from './terms.ts';

export interface SoftMatch {
  /** 0 = nothing in common … 1 = as good as the same word. */
  strength(a: number, b: number): number;
}

/** Vector cosines below this are the noise of any two words of one article; near 0.8 they are near-synonyms or sisters. */
const COSINE_FLOOR = 0.4;
const COSINE_SPAN = 0.45;
/** Vocabularies up to this size keep answers in a square table of bytes, larger ones in a cache. */
const TABLE = 1_200;
const CACHE_BITS = 18;
const CACHE = 1 << CACHE_BITS;

export function softMatch(terms: Terms, lexicon: Lexicon): SoftMatch {
  const { size } = terms;
  const three = beginnings(terms.text);
  const senses = Int32Array.from(terms.word, (w) => lexicon.senseBits(w));
  const compute = (a: number, b: number): number => {
    const kindA = terms.kind[a]!;
    const kindB = terms.kind[b]!;
    if (kindA === 2 && kindB === 2) return roundedNumber(terms.text[a]!, terms.text[b]!);
    if ((kindA !== 1 && kindA !== 3) || (kindB !== 1 && kindB !== 3)) return 0;
    const alike = three[a] === three[b];
    let best = alike ? commonBeginning(terms.text[a]!, terms.text[b]!) : 0;
    const u = terms.word[a]!;
    const v = terms.word[b]!;
    if (u < 0 || v < 0) return best;
    const rank = (senses[a]! & senses[b]!) === 0 ? 0 : lexicon.synonymRank(u, v);
    if (rank > 0) best = Math.max(best, rank === 1 ? 0.85 : rank <= 3 ? 0.75 : 0.6);
    // Derived words nearly always share three letters; the test spares most look-ups.
    if (best < 0.85 && alike && lexicon.areDerived(u, v)) best = 0.85;
    if (best < 0.6) {
      const near = (lexicon.cosine(u, v) - COSINE_FLOOR) / COSINE_SPAN;
      if (near > 0) best = Math.max(best, 0.75 * Math.min(1, near));
    }
    return best;
  };
  if (size <= TABLE) {
    const table = new Uint8Array(size * size);
    return {
      strength(a, b) {
        const at = a < b ? a * size + b : b * size + a;
        const known = table[at]!;
        if (known) return (known - 1) / 254;
        const s = compute(Math.min(a, b), Math.max(a, b));
        table[at] = 1 + Math.round(s * 254);
        return (table[at]! - 1) / 254;
      },
    };
  }
  // One slot a hash: a later pair with the same hash takes the slot over, so that memory stays flat for a book.
  const keys = new Float64Array(CACHE).fill(-1);
  const values = new Float32Array(CACHE);
  return {
    strength(a, b) {
      const low = Math.min(a, b);
      const high = Math.max(a, b);
      const key = low * size + high;
      const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - CACHE_BITS);
      if (keys[slot] !== key) {
        keys[slot] = key;
        values[slot] = compute(low, high);
      }
      return values[slot]!;
    },
  };
}

/** "9,412" retold as "some 9,400": 0.7 for amounts within 3 %, 0 for small counts, where a neighbour is another number. */
function roundedNumber(a: string, b: string): number {
  const x = Number(a.slice(1));
  const y = Number(b.slice(1));
  if (!(x > ROUNDED_FROM && y > ROUNDED_FROM && !isYear(x) && !isYear(y))) return 0;
  return Math.abs(x - y) <= 0.03 * Math.max(x, y) ? 0.7 : 0;
}

/** Below this, and for years, neighbours are different facts. */
const ROUNDED_FROM = 20;

/** The first three letters of each term in one number, shorter ones padded. */
function beginnings(text: readonly string[]): Float64Array {
  const code = (t: string, k: number) => (k < t.length ? t.charCodeAt(k) : 0x1_0000);
  return Float64Array.from(text, (t) => (code(t, 0) * 0x2_0000 + code(t, 1)) * 0x2_0000 + code(t, 2));
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
