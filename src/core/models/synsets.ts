// Which wordings say one thing in one sense, and which stand in the same place and say another? A set of the project's dictionary by sense
// (training/synsets, models/synsets.md) has both:
//
//   contain, hem in, keep from spreading, bring under control   |   put out, extinguish, spread
//   on the house, free of charge, complimentary                 |   half price, at cost
//
//   was on the house → was free of charge      both stand among the first of one set: the same
//   hemmed in the fire → put out the fire      one stands there, the other behind the bar: another thing
//
// A wording has one to five words; articles and possessives are passed over, any word may be inflected, and a verb's object may stand inside
// ("put the merger on hold"). Tempting and wrong: a point for each (models/substitutes.ts): "contain" lies between "include" and "curb", and
// an idiom has no vector. So membership is kept, as a hash of 29 bits a wording: one in 1,200 look-ups finds another
// wording's sets. Two or three look-ups a token.
import type { Tag, Token, TokenSpan, Wording } from '../types.ts';
import { bytesOfBase64, digitAt, threeBytesAt } from './base64.ts';
import first from './synsets-1.json' with { type: 'json' };
import second from './synsets-2.json' with { type: 'json' };
import third from './synsets-3.json' with { type: 'json' };
import fourth from './synsets-4.json' with { type: 'json' };
import fifth from './synsets-5.json' with { type: 'json' };
import sixth from './synsets-6.json' with { type: 'json' };
import seventh from './synsets-7.json' with { type: 'json' };
import eighth from './synsets-8.json' with { type: 'json' };
import prefixes from './synsets-prefixes.json' with { type: 'json' };
import { PASSED } from './wordings.ts';

/** Seventeen bits say which set and which side of it. */
export const MOST_SETS = 0x10000;

/** Words of the longest wording. */
export const MOST_WORDS = 5;

/** A wording that some sets have. */
export interface SynsetEntry extends Wording {
  /** Equal for equal wordings. */
  readonly hash: number;
  /** For each set that has it: twice its number, and one more where it stands behind the bar. */
  readonly uses: readonly number[];
}

interface Index {
  /** Where the wordings begin whose hash has these 16 first bits, and where those of the next ones do. */
  readonly start: Uint32Array;
  /** Five digits each, in base 64, as making bytes of them would cost a cold start dear: 13 further bits of the hash, then what `uses` says. */
  readonly entries: string;
  /** A bit for the first bits of each hash from which some wording goes on. */
  readonly begun: Uint8Array;
  /** The part of speech of each set, a letter, or `ANY_POS`. */
  readonly parts: string;
}

/** A set whose single words are of several parts of speech. */
export const ANY_POS = '-';

/** All wordings of a text that some set has, in the order in which they begin. */
export function synsetEntries(tokens: readonly Token[]): SynsetEntry[] {
  index ??= shipped();
  const search = { index, tokens, forms: tokens.map(formsOf), out: [] };
  for (let from = 0; from < tokens.length; from++) extend(search, SEED, from, from, 1, null);
  return search.out;
}

/** Does the entry stand among those of the set that say the one thing? */
export const saysIt = (use: number): boolean => (use & 1) === 0;

/** The other side of the same set. */
export const onOtherSide = (use: number): number => use ^ 1;

/** Words of an object that may stand inside a wording, how one begins, and what goes on with the wording behind it: "on hold", "down", "free". */
const GAP = 8;
const OBJECT: ReadonlySet<Tag> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);
const BEHIND_OBJECT: ReadonlySet<Tag> = new Set(['ADP', 'ADV', 'PART', 'ADJ']);

interface Search {
  readonly index: Index;
  readonly tokens: readonly Token[];
  readonly forms: readonly (readonly number[])[];
  readonly out: SynsetEntry[];
}

const shipped = () => indexOf([first, second, third, fourth, fifth, sixth, seventh, eighth], prefixes);

/** The hash of a wording, given as its words without articles and possessives. */
export function hashOfWording(words: readonly string[]): number {
  return words.reduce((hash, word) => mix(hash, hashOfWord(word)), SEED);
}

/** The place of a hash among the bits of `begun`. */
export const bitOf = (hash: number): number => hash >>> 14;

const SEED = 0x811c9dc5;
const NONE: readonly number[] = [];

let index: Index | undefined;

/** Adds what begins at `from` and has `size` words, the last of them at `at`, and what goes on from there. */
function extend(search: Search, before: number, from: number, at: number, size: number, gap: TokenSpan | null): void {
  const { index, tokens, forms, out } = search;
  for (const form of forms[at] ?? NONE) {
    const hash = mix(before, form);
    const uses = size > 1 ? usesOf(index, hash) : ofItsKind(index, usesOf(index, hash), tokens[at]!, form);
    if (uses.length > 0) out.push({ from, to: at + 1, hash, uses, size, gap });
    if (size === MOST_WORDS || !goesOn(index, hash)) continue;
    let next = at + 1;
    while (next < tokens.length && isPassed(tokens[next]!.norm, tokens[at]!.norm)) next++;
    extend(search, hash, from, next, size + 1, gap);
    if (size === 1 && tokens[at]!.tag === 'VERB') pastObject(search, hash, from, next);
  }
}

/** Adds what goes on behind an object that begins after the verb at `from` and has its first word of meaning at `object`. */
function pastObject(search: Search, hash: number, from: number, object: number): void {
  const { tokens } = search;
  // Who turned down on Monday did not turn something on.
  if (!OBJECT.has(tokens[from + 1]?.tag as Tag)) return;
  for (let at = object; at < Math.min(tokens.length, from + GAP + 1); at++) {
    const { kind, tag } = tokens[at]!;
    const isVerb = tag === 'VERB' || tag === 'AUX';
    // "The plan to build a car park" is one object.
    if (kind === 'punctuation' || (isVerb && tokens[at - 1]!.norm !== 'to')) return;
    if (at > object && BEHIND_OBJECT.has(tag)) extend(search, hash, from, at, 2, { from: from + 1, to: at });
  }
}

export const DENIAL: ReadonlySet<string> = new Set(["n't", 'not', 'never']);
const AFTER_DENIAL = new Set('be been being have had has yet ever'.split(' '));

/** Is the word passed over inside a wording? Articles are; and "been" in "not been caught" for "not caught". */
export const isPassed = (norm: string, before: string): boolean =>
  PASSED.has(norm) || (DENIAL.has(before) && AFTER_DENIAL.has(norm));

/** Of the sets of a single word those of which it can be: "broke" is no pause. */
function ofItsKind({ parts }: Index, uses: readonly number[], word: Token, form: number): readonly number[] {
  if (uses.length === 0) return uses;
  // A participle is an adjective as it is written.
  const isParticiple = word.tag === 'VERB' && word.norm !== word.lemma && form === hashOfWord(word.norm);
  const fits = (use: number) => {
    const pos = parts[use >>> 1];
    if (pos === 'n') return word.tag === 'NOUN' || word.tag === 'PROPN';
    if (pos === 'v') return word.tag === 'VERB' || word.tag === 'AUX';
    if (pos === 'a') return word.tag === 'ADJ' || isParticiple;
    return pos !== 'r' || !NO_ADVERB.has(word.tag);
  };
  return uses.every(fits) ? uses : uses.filter(fits);
}

const NO_ADVERB: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'VERB', 'AUX']);

/** As written and in its base form. */
function formsOf({ kind, norm, lemma }: Token): readonly number[] {
  if (kind === 'punctuation') return NONE;
  return norm === lemma ? [hashOfWord(norm)] : [hashOfWord(norm), hashOfWord(lemma)];
}

/** False: no wording goes on from here. True: one in six times none does, either. */
function goesOn({ begun }: Index, hash: number): boolean {
  const bit = bitOf(hash);
  return ((begun[bit >>> 3]! >>> (bit & 7)) & 1) === 1;
}

/** What was looked up lately: a text says most of its words more than once. */
const USES = 1 << 14;
const lately = new Map<number, readonly number[]>();

function usesOf(index: Index, hash: number): readonly number[] {
  let uses = lately.get(hash);
  if (uses === undefined) {
    uses = readUses(index, hash);
    if (lately.size === USES) lately.clear();
    lately.set(hash, uses);
  }
  return uses;
}

function readUses({ start, entries }: Index, hash: number): readonly number[] {
  let out = NONE as number[];
  const further = furtherOf(hash);
  for (let k = start[hash >>> 16]!, end = start[(hash >>> 16) + 1]!; k < end; k++) {
    const first = threeBytesAt(entries, ENTRY * k);
    if (first >>> 11 !== further) continue;
    if (out === NONE) out = [];
    out.push(((first & 0x7ff) << 6) | digitAt(entries, ENTRY * k + 4));
  }
  return out;
}

/** Digits of an entry. */
const ENTRY = 5;
/** The bits behind the first 16 that are kept. */
const furtherOf = (hash: number) => (hash >>> 3) & 0x1fff;

const mix = (hash: number, word: number) => Math.imul(Math.imul(hash, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 0;

const WORDS = 1 << 14;
/** No word that comes again. */
const LONG = 40;
const hashes = new Map<string, number>();

/** FNV-1a over UTF-16 units, the British and the American spelling of "-ise" and "-our" as one. */
function hashOfWord(word: string): number {
  let hash = hashes.get(word);
  if (hash !== undefined) return hash;
  const folded =
    word.length > 5 ? word.replace(/is(?=e[sd]?$|ing$|ations?$)/, 'iz').replace(/our(?=s?$|ed$|ing$)/, 'or') : word;
  hash = SEED;
  for (let k = 0; k < folded.length; k++) hash = Math.imul(hash ^ folded.charCodeAt(k), 0x01000193);
  hash >>>= 0;
  if (word.length > LONG) return hash;
  if (hashes.size === WORDS) hashes.clear();
  hashes.set(word, hash);
  return hash;
}

interface SynsetsJson {
  /** For each first 16 bits of a hash how many entries it has, the files one behind the other; see `countBytes`, in base 64. */
  readonly counts: string;
  /** As `Index` has them. */
  readonly entries: string;
}

function indexOf(files: readonly SynsetsJson[], prefixes: { readonly begun: string; readonly parts: string }): Index {
  const start = new Uint32Array(0x10001);
  let first = 0;
  let size = 0;
  for (const { counts } of files) {
    const bytes = bytesOfBase64(counts);
    for (let b = 0; b < bytes.length; b++) {
      size += bytes[b] === MANY ? (bytes[++b]! << 8) | bytes[++b]! : bytes[b]!;
      start[++first] = size;
    }
  }
  const entries = files.map((file) => file.entries).join('');
  return { start, entries, begun: bytesOfBase64(prefixes.begun), parts: prefixes.parts };
}

/** Stands before the two bytes of a number that one byte does not hold. */
const MANY = 255;

/** A number of entries as the files have it. */
export const countBytes = (n: number): number[] => (n < MANY ? [n] : [MANY, n >>> 8, n & 255]);

/** One entry as the files have it, a digit each. @param use less than 2¹⁷ */
export function entryDigits(hash: number, use: number): number[] {
  const bits = furtherOf(hash) * 0x20000 + use;
  return [24, 18, 12, 6, 0].map((shift) => (bits >>> shift) & 63);
}
