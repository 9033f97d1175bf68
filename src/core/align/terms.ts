// Sentences as sets of weighted terms. A term is a stem, a number or a stop word; its weight says how much a match on it
// proves: rare among the sentences of *this* pair of texts (a sentence is the document of the inverse document frequency,
// after Nelken & Shieber 2006 and Sanchez-Perez et al. 2014), and rare in the language where the lexicon knows the word.
// Example: in two reports about a crane, "crane" stands everywhere and weighs little, "groan" stands in one sentence a side
// and nearly proves the pair. The tempting wrong answer, plain word overlap, rates "the crane, … said" as high.
// Storage is compressed rows of sorted term ids in typed arrays; building is linear in the tokens.
import type { Lexicon } from '../lexicon/types.ts';
import type { AnnotatedSentence, Token } from '../types.ts';
import { stem } from './stem.ts';

/** Sentences of one side in compressed rows. */
export interface Rows {
  readonly count: number;
  /** Row i is items[start[i], start[i + 1]). */
  readonly start: Int32Array;
  /** Distinct term ids, ascending within a row. */
  readonly items: Int32Array;
  /** Sum of the term weights of each row. */
  readonly mass: Float64Array;
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

const OPENING = /^[“„«]/;

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
  const ids = new Map<string, number>();
  const keys = new Map<string, string>();
  const text: string[] = [];
  const kind: number[] = [];
  const word: number[] = [];
  const idOf = (key: string, k: number, w: number): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = text.length;
      ids.set(key, id);
      text.push(key);
      kind.push(k);
      word.push(w);
    } else {
      if (k > kind[id]!) kind[id] = k;
      if (word[id]! < 0) word[id] = w;
    }
    return id;
  };
  const stemOf = (form: string): string => {
    let s = keys.get(form);
    if (s === undefined) {
      s = stem(form);
      keys.set(form, s);
    }
    return s;
  };
  const draft = (sentences: readonly AnnotatedSentence[]): Draft => {
    const out: Draft = { start: [0], items: [], tripleStart: [0], triples: [], identity: [], quoted: [] };
    for (const s of sentences) {
      const row = new Set<number>();
      const triples = new Set<number>();
      let h1 = 0x811c9dc5;
      let before = 0;
      let last = 0;
      let words = 0;
      let inside = false;
      let quoted = 0;
      s.tokens.forEach((t, at) => {
        if (t.kind === 'punctuation' || t.kind === 'symbol') {
          if (OPENING.test(t.text)) inside = true;
          else if (t.text === '”') inside = false;
          else if (t.text === '"') inside = !inside;
          return;
        }
        if (inside) quoted++;
        addTerms(t, at > 0, row, idOf, stemOf);
        const hash = hashOf(t.norm);
        h1 = Math.imul(h1 ^ hash, 0x01000193);
        if (++words >= 3) triples.add(Math.imul(Math.imul(before, 31) ^ Math.imul(last, 17) ^ hash, 0x9e3779b1) >>> 0);
        before = last;
        last = hash;
      });
      for (const v of s.values) {
        if (v.lo === v.hi && v.kind !== 'date' && v.kind !== 'time') row.add(idOf(`#${v.lo}`, 2, -1));
      }
      for (const t of [...row].sort((a, b) => a - b)) out.items.push(t);
      out.start.push(out.items.length);
      for (const t of [...triples].sort((a, b) => a - b)) out.triples.push(t);
      out.tripleStart.push(out.triples.length);
      out.quoted.push(words > 0 ? quoted / words : 0);
      out.identity.push(words === 0 ? -1 : (h1 >>> 0) * 4096 + Math.min(words, 4095));
    }
    return out;
  };
  const c = draft(candidate);
  const r = draft(reference);
  const size = text.length;
  const candidateCount = countOf(c.items, size);
  const referenceCount = countOf(r.items, size);
  const sentences = candidate.length + reference.length;
  const weight = Float64Array.from({ length: size }, (_, t) => {
    const df = candidateCount[t]! + referenceCount[t]!;
    const rarity = Math.log((sentences + 2) / (df + 0.5)) / Math.log(sentences + 2);
    return Math.max(0.02, rarity) * KIND_WEIGHT[kind[t]!]! * languageRarity(word[t]!, lexicon);
  });
  const rowsOf = (d: Draft): Rows => ({
    count: d.identity.length,
    start: Int32Array.from(d.start),
    items: Int32Array.from(d.items),
    mass: Float64Array.from(d.identity, (_, i) => {
      let sum = 0;
      for (let k = d.start[i]!; k < d.start[i + 1]!; k++) sum += weight[d.items[k]!]!;
      return sum;
    }),
    tripleStart: Int32Array.from(d.tripleStart),
    triples: Uint32Array.from(d.triples),
    identity: Float64Array.from(d.identity),
    quoted: Float64Array.from(d.quoted),
  });
  return {
    candidate: rowsOf(c),
    reference: rowsOf(r),
    size,
    weight,
    candidateCount,
    referenceCount,
    kind: Uint8Array.from(kind),
    word: Int32Array.from(word),
    text,
  };
}

/** Hyphenated and apostrophised words count by their parts: "28-tonne" meets "28 tonnes". */
function addTerms(
  t: Token,
  inside: boolean,
  row: Set<number>,
  idOf: (key: string, kind: number, word: number) => number,
  stemOf: (form: string) => string,
): void {
  if (t.kind === 'number') {
    row.add(idOf(`#${numberKey(t.norm)}`, 2, -1));
    return;
  }
  if (t.stop) {
    row.add(idOf(t.norm, 0, -1));
    return;
  }
  const capital = inside && t.text !== t.text.toLowerCase();
  const kind = capital || t.tag === 'PROPN' ? 3 : 1;
  if (t.norm.length > 3 && t.norm.includes('-')) {
    for (const part of t.norm.split('-')) {
      if (part.length < 2) continue;
      if (/^[0-9]/.test(part)) row.add(idOf(`#${numberKey(part)}`, 2, -1));
      else row.add(idOf(stemOf(part), 1, -1));
    }
    return;
  }
  row.add(idOf(stemOf(t.lemma), kind, t.lemmaId >= 0 ? t.lemmaId : t.word));
}

function numberKey(norm: string): string {
  const n = Number(norm.replaceAll(',', ''));
  return Number.isFinite(n) ? String(n) : norm;
}

/** 0.35 for the commonest words, 1 for those past rank 20,000 or unknown: "say" proves less than "groan". */
function languageRarity(word: number, lexicon: Lexicon): number {
  if (word < 0) return 1;
  const rank = lexicon.rank(word);
  return Math.min(1, 0.35 + 0.65 * (Math.log(rank + 2) / Math.log(20_000)) ** 2);
}

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
