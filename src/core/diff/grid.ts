// What the lexicon and the spelling say about every pair of words of two sentences, before any context is looked at.
// Cost: one cell of a few number comparisons for each pair of words; the lexicon is asked only where forms differ.
import type { Lexicon } from '../lexicon/types.ts';
import { nearnessOf } from '../models/affinity.ts';
import { CLASS, type Keys } from './keys.ts';
import { phraseTies } from './phrases.ts';
import { areContracted } from './spelling.ts';

/** What ties two words, strongest reason first. */
export const TIE = {
  none: 0,
  identical: 1,
  spelling: 2,
  number: 3,
  contracted: 4,
  inflection: 5,
  acronym: 6,
  derived: 7,
  synonym: 8,
  phrase: 9,
  hypernym: 10,
  antonym: 11,
  sister: 12,
  part: 13,
  alike: 14,
  vector: 15,
  role: 16,
} as const;

/** How far each tie alone speaks for a link: start values of the rule, features of the fitted scorer. */
const STRENGTH = [0, 1, 0.98, 0.97, 0.95, 0.95, 0.9, 0.82, 0, 0.8, 0, 0.5, 0.35, 0.55, 0.6, 0, 0.3];

/** Content words nearer than this are worth the first pass. */
const NEAR = 0.22;

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Row-major, a `TIE` a cell. */
  readonly tie: Uint8Array;
  /** 0..1. */
  readonly strength: Float64Array;
  /** Nearness of the vectors, freed of what each word has with all words. */
  readonly cosine: Float64Array;
  /** Dice of letter pairs, 0..1; only for words that carry meaning. */
  readonly letters: Float64Array;
  /** Synonym sense rank, 0 when none. */
  readonly senses: Uint8Array;
}

export function lexicalGrid(r: Keys, c: Keys, lexicon: Lexicon): Grid {
  const size = r.n * c.n;
  const g = {
    rows: r.n,
    columns: c.n,
    tie: new Uint8Array(size),
    strength: new Float64Array(size),
    cosine: new Float64Array(size),
    letters: new Float64Array(size),
    senses: new Uint8Array(size),
  };
  for (let i = 0; i < r.n; i++) {
    for (let j = 0; j < c.n; j++) {
      const at = i * c.n + j;
      if (r.norm[i] === c.norm[j]) {
        g.tie[at] = TIE.identical;
        g.strength[at] = 1;
        g.cosine[at] = 1;
        g.letters[at] = 1;
        continue;
      }
      const ri = r.cls[i]!;
      const cj = c.cls[j]!;
      if (ri >= CLASS.comma || cj >= CLASS.comma) {
        // Punctuation stands only for punctuation of its class.
        if (ri === cj) set(g, at, TIE.role, 0.5);
        continue;
      }
      const cosine = nearness(r, c, i, j, lexicon);
      g.cosine[at] = cosine;
      if (r.light[i] && c.light[j]) {
        if (areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) set(g, at, TIE.contracted, 0.95);
        else if (r.lemma[i] === c.lemma[j] && ri === cj) set(g, at, TIE.inflection, 0.9);
        else if (ri === cj) set(g, at, TIE.role, STRENGTH[TIE.role]!);
        continue;
      }
      compareContent(g, at, r, c, i, j, cosine, lexicon);
    }
  }
  phraseTies(r, c, lexicon, (i, j, tie, strength) => {
    const at = i * c.n + j;
    if (strength > g.strength[at]!) set(g, at, tie, strength);
  });
  return g;
}

function compareContent(
  g: Grid,
  at: number,
  r: Keys,
  c: Keys,
  i: number,
  j: number,
  cosine: number,
  lexicon: Lexicon,
): void {
  if (r.spelling[i] === c.spelling[j]) {
    set(g, at, TIE.spelling, STRENGTH[TIE.spelling]!);
    return;
  }
  const numeric = r.value[i] === c.value[j] || sameValue(r, c, i, j);
  if (numeric) {
    set(g, at, TIE.number, STRENGTH[TIE.number]!);
    return;
  }
  // Two different numbers are never the same word, whatever their vectors say.
  if (!Number.isNaN(r.value[i]) && !Number.isNaN(c.value[j])) {
    set(g, at, TIE.role, 0.15);
    return;
  }
  if (r.cls[i] === CLASS.negation && c.cls[j] === CLASS.negation) {
    const same = areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm);
    set(g, at, same ? TIE.contracted : TIE.role, same ? 0.95 : 0.4);
    return;
  }
  if (sameLemma(r, c, i, j)) {
    set(g, at, TIE.inflection, STRENGTH[TIE.inflection]!);
    return;
  }
  if (areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) {
    set(g, at, TIE.contracted, 0.95);
    return;
  }
  const a = r.lemmaId[i]!;
  const b = c.lemmaId[j]!;
  const shared = sharedLetters(r, c, i, j);
  g.letters[at] = shared;
  // A content word and a function word are tied by their place only, never by vectors.
  const close = r.light[i] || c.light[j] ? 0 : cosine;
  let strength = close > NEAR ? Math.min(0.78, 0.1 + close) : 0;
  let tie: number = strength > 0 ? TIE.vector : TIE.none;
  const raise = (t: number, s: number) => {
    if (s > strength) {
      strength = s;
      tie = t;
    }
  };
  if (a >= 0 && b >= 0 && !r.light[i] && !c.light[j]) {
    if (lexicon.areAntonyms(a, b)) {
      set(g, at, TIE.antonym, STRENGTH[TIE.antonym]!);
      return;
    }
    if (lexicon.areDerived(a, b) || lexicon.areDerived(r.word[i]!, c.word[j]!))
      raise(TIE.derived, STRENGTH[TIE.derived]!);
    const senses = lexicon.synonymRank(a, b);
    if (senses > 0) {
      g.senses[at] = Math.min(20, senses);
      raise(TIE.synonym, Math.max(0.45, 0.9 - 0.06 * (senses - 1)));
    }
    if (strength < 0.6) {
      const up = Math.max(lexicon.hypernymSteps(a, b), 0);
      const down = lexicon.hypernymSteps(b, a);
      const steps = up && down ? Math.min(up, down) : up || down;
      if (steps) raise(TIE.hypernym, 0.7 - 0.12 * steps);
      else if (lexicon.areSisters(a, b)) raise(TIE.sister, STRENGTH[TIE.sister]!);
    }
  }
  // "Mohammad" and "Mohamed": names that no lexicon relates.
  if (shared > 0.45 && r.letterCount[i]! > 3 && c.letterCount[j]! > 3) raise(TIE.alike, Math.min(0.85, shared));
  set(g, at, tie, strength);
}

function set(g: Grid, at: number, tie: number, strength: number): void {
  g.tie[at] = tie;
  g.strength[at] = strength;
}

/** Nearness of the two words' vectors, freed of what all vectors have in common; about −0.4..1. */
function nearness(r: Keys, c: Keys, i: number, j: number, lexicon: Lexicon): number {
  return nearnessOf(lexicon.cosine(r.vector[i]!, c.vector[j]!), r.common[i]!, c.common[j]!);
}

/** Base forms agree under the tags, or as verbs, or as nouns: the two sides are not always tagged alike. */
function sameLemma(r: Keys, c: Keys, i: number, j: number): boolean {
  if (r.lemma[i] === c.lemma[j]) return true;
  if (r.word[i]! < 0 || c.word[j]! < 0) return false;
  return r.asVerb[i] === c.asVerb[j] || r.asNoun[i] === c.asNoun[j];
}

function sameValue(r: Keys, c: Keys, i: number, j: number): boolean {
  const a = r.values[r.group[i]!];
  const b = c.values[c.group[j]!];
  if (!a || !b || a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.date || b.date || a.lo !== b.lo || a.hi !== b.hi) return false;
  // "400 thousand" ~ "400,000" as a whole, but "2 percent" ~ "2 %" word by word.
  return a.to - a.from !== b.to - b.from || r.at[i]! - a.from === c.at[j]! - b.from;
}

function sharedLetters(r: Keys, c: Keys, i: number, j: number): number {
  const total = r.letterCount[i]! + c.letterCount[j]!;
  if (total === 0) return 0;
  let shared = 0;
  for (let w = 0; w < 4; w++) shared += bits(r.letters[4 * i + w]! & c.letters[4 * j + w]!);
  return (2 * shared) / total;
}

function bits(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
