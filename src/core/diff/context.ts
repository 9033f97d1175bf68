// Where a pair of words stands: what the fitted scorer reads beside the lexical tie. Everything that depends on a row or
// a column alone is computed once here, so that filling a feature vector is a few dozen array reads.
import { type Cells, cellsOf, makeCells } from './cells.ts';
import { CLASS } from './classes.ts';
import { type Grid, TIE } from './grid.ts';
import type { Keys } from './keys.ts';

/** Row and column facts of a grid; arrays over reference words (`row…`) and candidate words (`column…`). */
export interface Context {
  readonly r: Keys;
  readonly c: Keys;
  readonly g: Grid;
  /** The cells that something ties. */
  readonly tied: Cells;
  readonly rowBest: Uint8Array;
  readonly rowSecond: Uint8Array;
  readonly columnBest: Uint8Array;
  readonly columnSecond: Uint8Array;
  /** How many cells of the row or column are identical words. */
  readonly rowTwins: Uint8Array;
  readonly columnTwins: Uint8Array;
  /** How many cells of the row or column tie words as the same. */
  readonly rowSame: Uint8Array;
  readonly columnSame: Uint8Array;
  /** Candidate partner of a reference word that is certain without context (mutually unique same word), −1 otherwise. */
  readonly anchor: Int32Array;
  /** The nearest anchored reference word at or before, at or after each reference word; −1 and n when none. */
  readonly anchorBefore: Int32Array;
  readonly anchorAfter: Int32Array;
  /** Length of the diagonal run of same words that ends just before, starts just after a cell. */
  readonly runBefore: Uint8Array;
  readonly runAfter: Uint8Array;
  /** Mean best strength of the content words of both sides, hundredths. */
  overlap: number;
}

/** Ties that make two words the same for runs and anchors. */
const SAME = TIE.acronym;

/** Room for the facts about a grid of at most `words` a side and `cells`. */
export function makeContext(r: Keys, c: Keys, g: Grid, words: number, cells: number): Context {
  return {
    r,
    c,
    g,
    tied: makeCells(words, cells),
    rowBest: new Uint8Array(words),
    rowSecond: new Uint8Array(words),
    columnBest: new Uint8Array(words),
    columnSecond: new Uint8Array(words),
    rowTwins: new Uint8Array(words),
    columnTwins: new Uint8Array(words),
    rowSame: new Uint8Array(words),
    columnSame: new Uint8Array(words),
    anchor: new Int32Array(words),
    anchorBefore: new Int32Array(words),
    anchorAfter: new Int32Array(words),
    runBefore: new Uint8Array(cells),
    runAfter: new Uint8Array(cells),
    overlap: 0,
  };
}

/** Fills `k` from its keys and grid. */
export function fillContext(k: Context): void {
  const { r, c, g, tied, rowSame, columnSame } = k;
  const n = r.n;
  const m = c.n;
  for (const row of [k.rowBest, k.rowSecond, k.rowTwins, rowSame]) row.fill(0, 0, n);
  for (const column of [k.columnBest, k.columnSecond, k.columnTwins, columnSame]) column.fill(0, 0, m);
  k.anchor.fill(-1, 0, n);
  k.runBefore.fill(0, 0, n * m);
  k.runAfter.fill(0, 0, n * m);
  cellsOf(tied, g.strength, n, m);
  for (let i = 0; i < n; i++)
    for (let x = tied.start[i]!; x < tied.start[i + 1]!; x++) {
      const j = tied.column[x]!;
      const at = i * m + j;
      const s = g.strength[at]!;
      raise(k.rowBest, k.rowSecond, i, s);
      raise(k.columnBest, k.columnSecond, j, s);
      const tie = g.tie[at]!;
      if (tie === TIE.identical) {
        k.rowTwins[i]! += k.rowTwins[i]! < 255 ? 1 : 0;
        k.columnTwins[j]! += k.columnTwins[j]! < 255 ? 1 : 0;
      }
      if (tie === 0 || tie > SAME) continue;
      rowSame[i]! += rowSame[i]! < 255 ? 1 : 0;
      columnSame[j]! += columnSame[j]! < 255 ? 1 : 0;
      if (i > 0 && j > 0) {
        const up = at - m - 1;
        const t = g.tie[up]!;
        if (t !== 0 && t <= SAME) k.runBefore[at] = Math.min(20, k.runBefore[up]! + 1);
      }
    }
  // From the last cell back, each tells the one before it on its diagonal.
  for (let i = n - 1; i > 0; i--)
    for (let x = tied.start[i + 1]! - 1; x >= tied.start[i]!; x--) {
      const j = tied.column[x]!;
      const at = i * m + j;
      const t = g.tie[at]!;
      if (j > 0 && t !== 0 && t <= SAME) k.runAfter[at - m - 1] = Math.min(20, k.runAfter[at]! + 1);
    }
  for (let i = 0; i < n; i++) {
    if (rowSame[i] !== 1 || r.cls[i]! >= CLASS.comma) continue;
    for (let x = tied.start[i]!; x < tied.start[i + 1]!; x++) {
      const j = tied.column[x]!;
      const tie = g.tie[i * m + j]!;
      if (tie === 0 || tie > SAME) continue;
      if (columnSame[j] === 1) k.anchor[i] = j;
      break;
    }
  }
  let last = -1;
  for (let i = 0; i < n; i++) {
    if (k.anchor[i]! >= 0) last = i;
    k.anchorBefore[i] = last;
  }
  let next = n;
  for (let i = n - 1; i >= 0; i--) {
    if (k.anchor[i]! >= 0) next = i;
    k.anchorAfter[i] = next;
  }
  let sum = 0;
  let count = 0;
  for (let i = 0; i < n; i++)
    if (!r.light[i]) {
      sum += k.rowBest[i]!;
      count++;
    }
  for (let j = 0; j < m; j++)
    if (!c.light[j]) {
      sum += k.columnBest[j]!;
      count++;
    }
  k.overlap = count > 0 ? Math.round(sum / count) : 0;
}

function raise(best: Uint8Array, second: Uint8Array, at: number, s: number): void {
  if (s > best[at]!) {
    second[at] = best[at]!;
    best[at] = s;
  } else if (s > second[at]!) second[at] = s;
}
