// What the lexicon and the spelling say about every pair of words of two sentences, before any context is looked at.
// Word pairs that are certain without a model (the same rare word once on either side, and what stands beside it on both
// sides) are found first: the lexicon is not asked about words that have a certain partner, nor about words whose senses
// have nothing in common.
// Cost: a few number comparisons for each pair of words; vectors and lexicon for content words that are still open.

import { mayBeKin } from '../lexicon/kin.ts';
import { NO_LEXICON } from '../lexicon/none.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { nearnessOf } from '../models/affinity.ts';
import { CLASS } from './classes.ts';
import type { Dictionary } from './dictionary.ts';
import { FREQUENT, type Odds } from './frequent-words.ts';
import type { Keys } from './keys.ts';
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

/** How far each tie alone speaks for a link, hundredths: features of the fitted scorer. */
const STRENGTH = [0, 100, 98, 97, 95, 95, 90, 82, 0, 80, 0, 50, 35, 55, 60, 0, 30];

/** Content words nearer than this are worth the first pass. */
const NEAR = 22;
/** Nearness not worked out yet. */
const UNASKED = -128;

export interface Grid {
  rows: number;
  columns: number;
  /** Row-major, a `TIE` a cell. */
  readonly tie: Uint8Array;
  /** Hundredths, like all shares here: the scorer reads whole numbers. */
  readonly strength: Uint8Array;
  /** Nearness of the vectors, see `nearness`. */
  readonly near: Int8Array;
  /** Dice of letter pairs; only for words that carry meaning. */
  readonly letters: Uint8Array;
  /** Synonym sense rank, 0 when none. */
  readonly senses: Uint8Array;
  /** How often two frequent words that meet are linked, see frequent-words.ts; 0 when never or unknown. */
  readonly odds: Uint8Array;
  /** Certain partner of a row, of a column; −1 when open. */
  readonly sure: Int32Array;
  readonly sureBack: Int32Array;
  lexicon: Lexicon;
}

/** Room for `rows` × `columns` cells of at most `cells`. */
export function makeGrid(words: number, cells: number): Grid {
  return {
    rows: 0,
    columns: 0,
    tie: new Uint8Array(cells),
    strength: new Uint8Array(cells),
    near: new Int8Array(cells),
    letters: new Uint8Array(cells),
    senses: new Uint8Array(cells),
    odds: new Uint8Array(cells),
    sure: new Int32Array(words),
    sureBack: new Int32Array(words),
    lexicon: NO_LEXICON,
  };
}

/** Frequent words that are linked at least as often when they meet are worth a look whatever their classes ("'s" ~ "of"). */
const TELLING = 8;

/** How far from its certain partner a word may have a second one: "the summit" ~ "summit" links both words to one. */
const BESIDE = 2;

export function fillGrid(g: Grid, r: Keys, c: Keys, lexicon: Lexicon, dictionary: Dictionary, odds: Odds): void {
  const size = r.n * c.n;
  g.rows = r.n;
  g.columns = c.n;
  g.lexicon = lexicon;
  g.tie.fill(0, 0, size);
  g.strength.fill(0, 0, size);
  g.near.fill(UNASKED, 0, size);
  g.letters.fill(0, 0, size);
  g.senses.fill(0, 0, size);
  g.odds.fill(0, 0, size);
  for (let i = 0, at = 0; i < r.n; i++) {
    const forms = r.forms[i]!;
    const traits = r.traits[i]!;
    for (let j = 0; j < c.n; j++, at++)
      if (((forms & c.forms[j]!) | (traits & c.traits[j]!)) !== 0) compareForms(g, at, r, c, i, j, odds);
  }
  markSure(g, r, c);
  for (let i = 0; i < r.n; i++) {
    if (r.light[i]) continue;
    const sure = g.sure[i]!;
    for (let j = 0; j < c.n; j++) {
      const at = i * c.n + j;
      if (c.light[j] || g.tie[at] !== TIE.none) continue;
      const back = g.sureBack[j]!;
      // Of 16,378 links of MTRef that people drew, 26 join two words that both have another certain partner, and
      // few lie away from the partner that one of the two has: such cells stay empty.
      if (sure >= 0 && (back >= 0 || j - sure > BESIDE || sure - j > BESIDE)) continue;
      if (back >= 0 && (i - back > BESIDE || back - i > BESIDE)) continue;
      compareMeaning(g, at, r, c, i, j, lexicon);
    }
  }
  phraseTies(r, c, g, lexicon, dictionary, (i, j, tie, strength) => {
    const at = i * c.n + j;
    if (strength > g.strength[at]!) set(g, at, tie, strength);
  });
}

/** Ties that comparing numbers shows. */
function compareForms(g: Grid, at: number, r: Keys, c: Keys, i: number, j: number, table: Odds): void {
  if (r.norm[i] === c.norm[j]) {
    g.tie[at] = TIE.identical;
    g.strength[at] = 100;
    g.near[at] = 100;
    g.letters[at] = 100;
    return;
  }
  const ri = r.cls[i]!;
  const cj = c.cls[j]!;
  if (ri >= CLASS.comma || cj >= CLASS.comma) {
    // Punctuation stands only for punctuation of its class.
    if (ri === cj) set(g, at, TIE.role, 50);
    return;
  }
  const contractible = r.contractible[i] === 1 && c.contractible[j] === 1;
  const a = r.frequent[i]!;
  const b = c.frequent[j]!;
  const odds = a >= 0 && b >= 0 ? table[a * FREQUENT + b]! : 0;
  g.odds[at] = odds;
  if (r.light[i] && c.light[j]) {
    if (contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) set(g, at, TIE.contracted, 95);
    else if (r.lemma[i] === c.lemma[j] && ri === cj) set(g, at, TIE.inflection, 90);
    else if (ri === cj || odds >= TELLING) set(g, at, TIE.role, Math.max(ri === cj ? STRENGTH[TIE.role]! : 0, odds));
    return;
  }
  if (r.spelling[i] === c.spelling[j]) set(g, at, TIE.spelling, STRENGTH[TIE.spelling]!);
  else if (r.value[i] === c.value[j] || (r.group[i]! >= 0 && c.group[j]! >= 0 && sameValue(r, c, i, j)))
    set(g, at, TIE.number, STRENGTH[TIE.number]!);
  // Two different numbers are never the same word, whatever their vectors say.
  else if (!Number.isNaN(r.value[i]) && !Number.isNaN(c.value[j])) set(g, at, TIE.role, 15);
  else if (ri === CLASS.negation && cj === CLASS.negation) {
    const same = contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm);
    set(g, at, same ? TIE.contracted : TIE.role, same ? 95 : 40);
  } else if (sameLemma(r, c, i, j)) set(g, at, TIE.inflection, STRENGTH[TIE.inflection]!);
  else if (contractible && areContracted(r.tokens[i]!.norm, c.tokens[j]!.norm)) set(g, at, TIE.contracted, 95);
  else if (odds >= TELLING && (r.light[i] || c.light[j])) set(g, at, TIE.role, odds);
}

/**
 * Pairs that need no model. Seeds are words that carry meaning, the same and alone of their kind on both sides: identical
 * ones are linked by people in 98.0 % (no neighbour the same) to 100 % of the cases in MTRef's training part, other forms
 * of one word only when a neighbour is the same too (100 %; 91 % without). From the seeds the identical words around
 * them follow ("the", commas: 98.2 %). A function word that stands alone is left to the model (74 %).
 */
function markSure(g: Grid, r: Keys, c: Keys): void {
  const n = r.n;
  const m = c.n;
  const { tie, sure, sureBack } = g;
  sure.fill(-1, 0, n);
  // Counts of same words in a column, then the partner.
  sureBack.fill(0, 0, m);
  const isSame = (at: number) => tie[at] !== TIE.none && tie[at]! <= TIE.acronym;
  for (let i = 0, at = 0; i < n; i++) {
    let found = -1;
    for (let j = 0; j < m; j++, at++) {
      if (!isSame(at)) continue;
      found = found === -1 ? j : -2;
      sureBack[j]!++;
    }
    if (found >= 0 && !r.light[i]) sure[i] = found;
  }
  for (let i = 0; i < n; i++) {
    const j = sure[i]!;
    if (j < 0) continue;
    const at = i * m + j;
    const beside = (i > 0 && j > 0 && isSame(at - m - 1)) || (i + 1 < n && j + 1 < m && isSame(at + m + 1));
    if (sureBack[j] !== 1 || !(tie[at] === TIE.identical || beside)) sure[i] = -1;
  }
  sureBack.fill(-1, 0, m);
  for (let i = 0; i < n; i++) if (sure[i]! >= 0) sureBack[sure[i]!] = i;
  const follow = (a: number, b: number) => {
    if (a < 0 || b < 0 || a >= n || b >= m || sure[a]! >= 0 || sureBack[b]! >= 0) return;
    if (tie[a * m + b] !== TIE.identical) return;
    sure[a] = b;
    sureBack[b] = a;
  };
  for (let i = 0; i < n; i++) if (sure[i]! >= 0) follow(i + 1, sure[i]! + 1);
  for (let i = n - 1; i >= 0; i--) if (sure[i]! >= 0) follow(i - 1, sure[i]! - 1);
}

function compareMeaning(g: Grid, at: number, r: Keys, c: Keys, i: number, j: number, lexicon: Lexicon): void {
  const near = nearness(g, r, c, i, j);
  const a = r.lemmaId[i]!;
  const b = c.lemmaId[j]!;
  const shared = sharedLetters(r, c, i, j);
  g.letters[at] = shared;
  let strength = near > NEAR ? Math.min(78, 10 + near) : 0;
  let tie: number = strength > 0 ? TIE.vector : TIE.none;
  if (a >= 0 && b >= 0) {
    if (lexicon.areAntonyms(a, b)) {
      set(g, at, TIE.antonym, STRENGTH[TIE.antonym]!);
      return;
    }
    // Derived words share a stem; those that share no letters at all are not worth two look-ups.
    if (
      shared > STEM &&
      STRENGTH[TIE.derived]! > strength &&
      (lexicon.areDerived(a, b) || lexicon.areDerived(r.word[i]!, c.word[j]!))
    ) {
      strength = STRENGTH[TIE.derived]!;
      tie = TIE.derived;
    }
    if (mayBeKin(r.kin[i]!, c.kin[j]!)) {
      const senses = lexicon.synonymRank(a, b);
      if (senses > 0) {
        g.senses[at] = Math.min(20, senses);
        const s = Math.max(45, 90 - 6 * (senses - 1));
        if (s > strength) {
          strength = s;
          tie = TIE.synonym;
        }
      }
      if (strength < 60) {
        const up = Math.max(lexicon.hypernymSteps(a, b), 0);
        const down = lexicon.hypernymSteps(b, a);
        const steps = up && down ? Math.min(up, down) : up || down;
        const s = steps ? 70 - 12 * steps : lexicon.areSisters(a, b) ? STRENGTH[TIE.sister]! : 0;
        if (s > strength) {
          strength = s;
          tie = steps ? TIE.hypernym : TIE.sister;
        }
      }
    }
  }
  // "Mohammad" and "Mohamed": names that no lexicon relates.
  if (shared > 45 && shared > strength && r.letterCount[i]! > 3 && c.letterCount[j]! > 3) {
    strength = Math.min(85, shared);
    tie = TIE.alike;
  }
  set(g, at, tie, strength);
}

/** Dice of letter pairs under which two words have no stem in common. */
const STEM = 15;

function set(g: Grid, at: number, tie: number, strength: number): void {
  g.tie[at] = tie;
  g.strength[at] = strength;
}

/**
 * Nearness of the two words' vectors, freed of what all vectors have in common; about −40..100. Worked out when first
 * asked: most cells never are.
 */
export function nearness(g: Grid, r: Keys, c: Keys, i: number, j: number): number {
  const at = i * c.n + j;
  const known = g.near[at]!;
  if (known !== UNASKED) return known;
  const cosine = g.lexicon.cosine(r.vector[i]!, c.vector[j]!);
  const near = Math.max(-99, Math.min(100, Math.round(100 * nearnessOf(cosine, r.common[i]!, c.common[j]!))));
  g.near[at] = near;
  return near;
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
  return Math.round((200 * shared) / total);
}

function bits(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
