// A cell for every pair of words of two sentences: what ties them, how far that speaks for a link, how near their vectors are.
// Row-major typed arrays, made once and filled anew for each pair of sentences (`fill-grid.ts`).
import { NO_LEXICON } from '../lexicon/none.ts';
import type { Lexicon } from '../lexicon/types.ts';

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
export const STRENGTH = [0, 100, 98, 97, 95, 95, 90, 82, 0, 80, 0, 50, 35, 55, 60, 0, 30];

/** Nearness not worked out yet. */
export const UNASKED = -128;

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
  /** Words of the longer side's and of the other's wording where the two meet in a set of the dictionary; 0 where none do. */
  readonly sameR: Uint8Array;
  readonly sameC: Uint8Array;
  /** Words of the two wordings that a set holds apart, together. */
  readonly apart: Uint8Array;
  /** Odds that one word may stand for the other (models/substitutes.ts), tenths; `UNASKED` for most cells. */
  readonly exchange: Int8Array;
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
    sameR: new Uint8Array(cells),
    sameC: new Uint8Array(cells),
    apart: new Uint8Array(cells),
    exchange: new Int8Array(cells),
    odds: new Uint8Array(cells),
    sure: new Int32Array(words),
    sureBack: new Int32Array(words),
    lexicon: NO_LEXICON,
  };
}

export function setTie(g: Grid, at: number, tie: number, strength: number): void {
  g.tie[at] = tie;
  g.strength[at] = strength;
}
