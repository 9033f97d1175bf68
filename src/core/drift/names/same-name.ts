// Are two names two forms of one?
//
//   Kenneth McKenzie ↔ McKenzie      the Bank of Orvania ↔ BOO      India ↔ Indian      France ↔ French
//
// By their keys alone, without the texts. Tempting and wrong: any common start; "Islamic" and "Islamists" are two derivations, and
// neither is the people of the other. Linear in the words of two names.
import type { Name } from '../../types.ts';
import { sameNation } from './nations.ts';

/** One name in two forms: a part of it, an acronym, a demonym, a plural or possessive. */
export function sameName(a: Name, b: Name): boolean {
  return a.key === b.key || sameKey(a.key, b.key);
}

/** The same for the keys of two names that are not equal. */
export function sameKey(a: string, b: string): boolean {
  if (sameNation(a, b)) return true;
  const x = words(a);
  const y = words(b);
  const inside = (p: string[], q: string[]) => p.length > 0 && p.every((w) => q.some((v) => sameWord(w, v)));
  return inside(x, y) || inside(y, x) || isAcronym(a, y) || isAcronym(b, x);
}

const SMALL = new Set(['the', 'of', 'and', 'for', 'de', 'la', 'in', '&', 'at', 'on', "'s"]);

const wordsOf = new Map<string, string[]>();
/** Names kept split: a comparison asks for each many times; beyond this many the table starts anew. */
const KEPT_NAMES = 2000;

function words(key: string): string[] {
  let out = wordsOf.get(key);
  if (!out) {
    if (wordsOf.size >= KEPT_NAMES) wordsOf.clear();
    out = splitKey(key);
    wordsOf.set(key, out);
  }
  return out;
}

function splitKey(key: string): string[] {
  return key
    .split(/[\s\-–.]+/u)
    .filter((w) => w && !SMALL.has(w))
    .map((w) => w.replace(/['’]s?$/u, ''));
}

const DEMONYM = /(?:an|ian|ean|n|ish|ese|i|ch|s|er|ic)$/u;

/** Equal, or a place and its people: India, Indian. Keys in lower case. */
export function sameWord(a: string, b: string): boolean {
  if (a === b || sameNation(a, b)) return true;
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length < 4 || long.length - short.length > 4 || short[0] !== long[0]) return false;
  // India → Indian, Turkey → Turkish, Congo → Congolese: stems of four letters or more and a known ending. Only a vowel gives
  // way to it: "Islamic" and "Islamists" are two derivations, neither the people of the other.
  const stem = short.length >= 5 && /[aeiouy]$/u.test(short) ? short.slice(0, -1) : short;
  return long.startsWith(stem) && DEMONYM.test(long);
}

function isAcronym(key: string, of: string[]): boolean {
  if (of.length < 2) return false;
  const letters = key.replace(/[.\s]/gu, '');
  return letters.length >= 2 && letters.length <= 6 && of.map((w) => w[0]).join('') === letters;
}
