// Sentences as sets of weighted terms. A term is a stem, a number or a stop word; its weight says how much a match on it
// proves: rare among the sentences of *this* pair of texts (a sentence is the document of the inverse document frequency,
// after Nelken & Shieber 2006 and Sanchez-Perez et al. 2014), and rare in the language where the lexicon knows the word.
// Example: in two reports about a crane, "crane" stands everywhere and weighs little, "groan" stands in one sentence a side
// and nearly proves the pair. The tempting wrong answer, plain word overlap, rates "the crane, … said" as high.
// Storage is compressed rows of sorted term ids in typed arrays; building is linear in the tokens.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnnotatedSentence } from '../types.ts';
import { addTerms, Vocabulary } from './vocabulary.ts';

/** Sentences of one side in compressed rows. */
export interface Rows {
  readonly count: number;
  /** Row i is items[start[i], start[i + 1]). */
  readonly start: Int32Array;
  /** Distinct term ids, ascending within a row. */
  readonly items: Int32Array;
  /** Sum of the term weights of each row; of its plain words; of its names and numbers. */
  readonly mass: Float64Array;
  readonly plainMass: Float64Array;
  readonly namedMass: Float64Array;
  /** Numbers in each row. */
  readonly numbers: Int32Array;
  /** Distinct hashes of token triples, ascending within a row, for order evidence. */
  readonly tripleStart: Int32Array;
  readonly triples: Uint32Array;
  /** Hash of the normalised words: equal for sentences that are the same up to case and punctuation. */
  readonly identity: Float64Array;
  /** Share of each sentence's words that stands inside quotation marks, 0..1. */
  readonly quoted: Float64Array;
}

export interface Terms {
  readonly candidate: Rows;
  readonly reference: Rows;
  readonly size: number;
  /** Evidence of a match on the term, above 0. */
  readonly weight: Float64Array;
  /** Sentences that hold the term, per side. */
  readonly candidateCount: Int32Array;
  readonly referenceCount: Int32Array;
  /** 0 = stop word, 1 = content word, 2 = number, 3 = name. */
  readonly kind: Uint8Array;
  /** Lexicon id of a word that carries the term, −1 when unknown. */
  readonly word: Int32Array;
  readonly text: readonly string[];
}

/** Stop words match often by chance; an eighth of the weight lets them decide only where nothing else can. */
const STOP_WEIGHT = 0.125;
/** Names and numbers survive rewriting best (field notes H2), so a match on one proves more. */
const KIND_WEIGHT = [STOP_WEIGHT, 1, 1.25, 1.25];

interface Draft {
  readonly start: number[];
  readonly items: number[];
  readonly tripleStart: number[];
  readonly triples: number[];
  readonly identity: number[];
  readonly quoted: number[];
}

export function buildTerms(
  candidate: readonly AnnotatedSentence[],
  reference: readonly AnnotatedSentence[],
  lexicon: Lexicon,
): Terms {
  const vocabulary = new Vocabulary();
  const c = draftOf(candidate, vocabulary);
  const r = draftOf(reference, vocabulary);
  const { text, kind, word } = vocabulary;
  const size = text.length;
  const candidateCount = countOf(c.items, size);
  const referenceCount = countOf(r.items, size);
  const sentences = candidate.length + reference.length;
  const weight = new Float64Array(size);
  const whole = Math.log(sentences + 2);
  for (let t = 0; t < size; t++) {
    const df = candidateCount[t]! + referenceCount[t]!;
    const rarity = (whole - Math.log(df + 0.5)) / whole;
    weight[t] = Math.max(0.02, rarity) * KIND_WEIGHT[kind[t]!]! * languageRarity(word[t]!, lexicon);
  }
  return {
    candidate: rowsOf(c, weight, kind),
    reference: rowsOf(r, weight, kind),
    size,
    weight,
    candidateCount,
    referenceCount,
    kind: Uint8Array.from(kind),
    word: Int32Array.from(word),
    text,
  };
}

function draftOf(sentences: readonly AnnotatedSentence[], vocabulary: Vocabulary): Draft {
  const out: Draft = { start: [0], items: [], tripleStart: [0], triples: [], identity: [], quoted: [] };
  for (const s of sentences) {
    const from = out.items.length;
    const triplesFrom = out.triples.length;
    let h1 = 0x811c9dc5;
    let before = 0;
    let last = 0;
    let words = 0;
    let inside = false;
    let quoted = 0;
    vocabulary.startRow(out.items);
    for (let at = 0; at < s.tokens.length; at++) {
      const t = s.tokens[at]!;
      if (t.kind === 'punctuation' || t.kind === 'symbol') {
        const mark = t.text.charCodeAt(0);
        if (mark === 0x201c || mark === 0x201e || mark === 0xab) inside = true;
        else if (mark === 0x201d) inside = false;
        else if (mark === 0x22) inside = !inside;
        continue;
      }
      if (inside) quoted++;
      addTerms(t, at > 0, vocabulary);
      const hash = hashOf(t.norm);
      h1 = Math.imul(h1 ^ hash, 0x01000193);
      if (++words >= 3)
        out.triples.push(Math.imul(Math.imul(before, 31) ^ Math.imul(last, 17) ^ hash, 0x9e3779b1) >>> 0);
      before = last;
      last = hash;
    }
    for (const v of s.values)
      if (v.lo === v.hi && v.kind !== 'date' && v.kind !== 'time') vocabulary.add(`#${v.lo}`, 2, -1);
    sortFrom(out.items, from);
    out.start.push(out.items.length);
    sortFrom(out.triples, triplesFrom);
    dropRepeats(out.triples, triplesFrom);
    out.tripleStart.push(out.triples.length);
    out.quoted.push(words > 0 ? quoted / words : 0);
    out.identity.push(words === 0 ? -1 : (h1 >>> 0) * 4096 + Math.min(words, 4095));
  }
  return out;
}

function rowsOf(d: Draft, weight: Float64Array, kind: readonly number[]): Rows {
  const count = d.identity.length;
  const mass = new Float64Array(count);
  const plainMass = new Float64Array(count);
  const namedMass = new Float64Array(count);
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++)
    for (let k = d.start[i]!; k < d.start[i + 1]!; k++) {
      const t = d.items[k]!;
      mass[i]! += weight[t]!;
      if (kind[t] === 1) plainMass[i]! += weight[t]!;
      else if (kind[t]! >= 2) namedMass[i]! += weight[t]!;
      if (kind[t] === 2) numbers[i]!++;
    }
  return {
    count,
    start: Int32Array.from(d.start),
    items: Int32Array.from(d.items),
    mass,
    plainMass,
    namedMass,
    numbers,
    tripleStart: Int32Array.from(d.tripleStart),
    triples: Uint32Array.from(d.triples),
    identity: Float64Array.from(d.identity),
    quoted: Float64Array.from(d.quoted),
  };
}

/** Longer rows are sorted by the engine: an insertion takes a quarter of the square of the length. */
const SHORT = 80;

/** Sorts the end of a list, from `from` on. */
function sortFrom(list: number[], from: number): void {
  if (list.length - from > SHORT) {
    const tail = Float64Array.from(list.slice(from)).sort();
    for (let k = 0; k < tail.length; k++) list[from + k] = tail[k]!;
    return;
  }
  for (let k = from + 1; k < list.length; k++) {
    const x = list[k]!;
    let at = k;
    for (; at > from && list[at - 1]! > x; at--) list[at] = list[at - 1]!;
    list[at] = x;
  }
}

function dropRepeats(list: number[], from: number): void {
  let to = from;
  for (let k = from; k < list.length; k++) if (k === from || list[k] !== list[k - 1]) list[to++] = list[k]!;
  list.length = to;
}

/** 0.35 for the commonest words, 1 for those past rank 20,000 or unknown: "say" proves less than "groan". */
function languageRarity(word: number, lexicon: Lexicon): number {
  if (word < 0) return 1;
  const share = Math.log(lexicon.rank(word) + 2) / RARE;
  return Math.min(1, 0.35 + 0.65 * share * share);
}

const RARE = Math.log(20_000);

function countOf(items: readonly number[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const t of items) counts[t]!++;
  return counts;
}

function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
