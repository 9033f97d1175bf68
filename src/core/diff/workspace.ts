// The tables that aligning a pair needs. Thirty typed arrays a pair would cost more than filling them, so one set a lexicon
// is kept and filled anew for each pair; nothing reads what the pair before left.
import type { Lexicon } from '../lexicon/types.ts';
import { type Cells, makeCells } from './cells.ts';
import { type Context, makeContext } from './context.ts';
import { makeGrid } from './grid.ts';
import { makeKeys } from './keys.ts';
import { makeOpinion, type Opinion } from './opinion.ts';

export interface Workspace {
  readonly context: Context;
  readonly opinion: Opinion;
  /** Row-major answers of the last pass, thousandths. */
  readonly p: Int16Array;
  /** The cells whose answer may be more than 0. */
  readonly asked: Cells;
  readonly words: number;
  readonly cells: number;
}

/** Sizes kept between pairs, about 7 MB; larger pairs get tables of their own, which then go. */
const KEPT_WORDS = 512;
const KEPT_CELLS = 1 << 17;

const kept = new WeakMap<Lexicon, Workspace>();

/** Tables for `n` words against `m`. */
export function workspaceOf(lexicon: Lexicon, n: number, m: number): Workspace {
  const old = kept.get(lexicon);
  const words = Math.max(n, m);
  if (old && old.words >= words && old.cells >= n * m) return old;
  if (words > KEPT_WORDS || n * m > KEPT_CELLS) return makeWorkspace(words, n * m);
  const made = makeWorkspace(above(Math.max(words, old?.words ?? 64)), above(Math.max(n * m, old?.cells ?? 4096)));
  kept.set(lexicon, made);
  return made;
}

/** The next power of two, so that growing pairs do not make new tables each. */
function above(size: number): number {
  return 2 ** Math.ceil(Math.log2(size));
}

function makeWorkspace(words: number, cells: number): Workspace {
  const context = makeContext(makeKeys(words), makeKeys(words), makeGrid(words, cells), words, cells);
  return {
    context,
    opinion: makeOpinion(words, cells),
    p: new Int16Array(cells),
    asked: makeCells(words, cells),
    words,
    cells,
  };
}
