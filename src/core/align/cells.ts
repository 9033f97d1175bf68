// Which sentence pairs are worth looking at: those that share a telling term, found through an inverted index.
// Example: "groan" stands in candidate 4 and reference 5 only, so (4, 5) becomes a cell; "crane" stands in twenty sentences a
// side and opens no cell of its own, though it counts where a cell is open. The tempting wrong answer, all n·m pairs, is 25
// million cells for a book. A term that stands in many sentences opens cells only towards the few that lie nearest in
// relative position, so the number of cells is at most ROW_CELLS a sentence, and the work near-linear in the text, even
// when every sentence is the same. Exact repeats are met k-th with k-th.
import type { Rows, Terms } from './terms.ts';

/** Sparse matrix of sentence pairs; row = candidate sentence, columns ascending within a row. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
}

/** Best partners kept a row: ROW_CELLS by shared weight, plus the exact repeat. In the corpus the gold partner is among the first 6 in 99 % of cases. */
const ROW_CELLS = 14;
/** Sentences of the other side that one sentence looks at through its terms, the rarest term first … */
const LOOKS = 2_500;
/**
 * Both for texts of more than LONG sentence pairs, some 200 sentences a side: among so many sentences the lesser partners are
 * accidents, and all that follows costs by the cell. The Bible gains a little from fewer.
 */
const LONG = 40_000;
const LONG_ROW_CELLS = 8;
const LONG_LOOKS = 1_600;
/** … and the NEAREST ones through each term for which that is used up. */
const NEAREST = 12;
/** A term in at most this many sentences is always looked through. */
const RARE = 48;
/** Pairs of texts up to this many sentence pairs are filled whole: the table is small and nothing can be missed. */
const SMALL = 900;
/** Outweighs any shared terms: the exact repeat is always kept. */
const TWIN = 1e6;

export function openCells(terms: Terms): Cells {
  const { candidate, reference } = terms;
  const n = candidate.count;
  const m = reference.count;
  if (n * m <= SMALL) return fullCells(n, m);
  // Both directions, so that swapping the sides gives the same cells.
  const there = openRows(candidate, reference, terms);
  const back = openRows(reference, candidate, terms);
  return mergeTransposed(there, back, n, m);
}

interface OpenRows {
  readonly start: Int32Array;
  readonly column: readonly number[];
}

function openRows(side: Rows, other: Rows, terms: Terms): OpenRows {
  const n = side.count;
  const m = other.count;
  const long = n * m > LONG;
  const most = long ? LONG_ROW_CELLS : ROW_CELLS;
  const maxLooks = long ? LONG_LOOKS : LOOKS;
  const posting = invert(other, terms.size);
  const repeat = pairRepeats(side, other);
  const count = (t: number) => posting.start[t + 1]! - posting.start[t]!;
  const start = new Int32Array(n + 1);
  const column: number[] = [];
  const shared = new Float64Array(m);
  const touched: number[] = [];
  const order: number[] = [];
  // Long sentences share much with all others.
  const perMass = other.mass.map((mass) => 1 / Math.sqrt(mass + 1));
  const best = new Int32Array(most);
  const bestValue = new Float64Array(most);
  for (let i = 0; i < n; i++) {
    touched.length = 0;
    order.length = 0;
    const here = m * ((i + 0.5) / n) - 0.5;
    let looks = 0;
    for (let k = side.start[i]!; k < side.start[i + 1]!; k++) {
      const t = side.items[k]!;
      if (terms.kind[t] === 0) continue;
      order.push(t);
      looks += posting.start[t + 1]! - posting.start[t]!;
    }
    const tight = looks > maxLooks;
    if (tight) order.sort((x, y) => count(x) - count(y) || x - y);
    looks = 0;
    for (let k = 0; k < order.length; k++) {
      const t = order[k]!;
      const from = posting.start[t]!;
      const to = posting.start[t + 1]!;
      let a = from;
      let b = to;
      if (tight && to - from > RARE && looks + to - from > maxLooks) {
        const near = lowerBound(posting.items, from, to, here);
        a = Math.max(from, near - NEAREST / 2);
        b = Math.min(to, near + NEAREST / 2);
      }
      looks += b - a;
      const w = terms.weight[t]!;
      for (; a < b; a++) {
        const j = posting.items[a]!;
        if (shared[j] === 0) touched.push(j);
        shared[j]! += w;
      }
    }
    const twin = repeat[i]!;
    if (twin >= 0) {
      if (shared[twin] === 0) touched.push(twin);
      shared[twin]! += TWIN;
    }
    if (touched.length <= most) for (let k = 0; k < touched.length; k++) column.push(touched[k]!);
    else {
      // The best so far, best first; most sentences end at the first comparison.
      let kept = 0;
      for (let k = 0; k < touched.length; k++) {
        const j = touched[k]!;
        const v = shared[j]! * perMass[j]!;
        let at = kept;
        if (kept < most) kept++;
        else if (!comesFirst(v, j, bestValue[--at]!, best[at]!, here)) continue;
        for (; at > 0 && comesFirst(v, j, bestValue[at - 1]!, best[at - 1]!, here); at--) {
          best[at] = best[at - 1]!;
          bestValue[at] = bestValue[at - 1]!;
        }
        best[at] = j;
        bestValue[at] = v;
      }
      for (let k = 0; k < kept; k++) column.push(best[k]!);
    }
    for (let k = 0; k < touched.length; k++) shared[touched[k]!] = 0;
    start[i + 1] = column.length;
  }
  return { start, column };
}

/** Does partner `j` with value `v` come before partner `k` with `w`? Equal ones by their distance from `here`. */
function comesFirst(v: number, j: number, w: number, k: number, here: number): boolean {
  if (v !== w) return v > w;
  const apart = Math.abs(j - here) - Math.abs(k - here);
  return apart !== 0 ? apart < 0 : j < k;
}

/** Union of `there` (rows → columns) and `back` (columns → rows), rows sorted. */
function mergeTransposed(there: OpenRows, back: OpenRows, n: number, m: number): Cells {
  const rows: number[][] = [];
  for (let i = 0; i < n; i++) rows.push(there.column.slice(there.start[i]!, there.start[i + 1]!));
  for (let j = 0; j < m; j++)
    for (let k = back.start[j]!; k < back.start[j + 1]!; k++) {
      const row = rows[back.column[k]!]!;
      if (!row.includes(j)) row.push(j);
    }
  return fromRows(rows, m);
}

function fromRows(rows: readonly number[][], columns: number): Cells {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    start[i + 1] = start[i]! + row.length;
  });
  const column = new Int32Array(start[rows.length]!);
  rows.forEach((row, i) => {
    row.sort((a, b) => a - b);
    column.set(row, start[i]!);
  });
  return { rows: rows.length, columns, start, column };
}

/** Adds cells to a table, with the place of each cell in the old one (−1: new); null when all exist already. */
export function withCells(
  cells: Cells,
  extra: readonly (readonly [number, number])[],
): { cells: Cells; from: Int32Array } | null {
  const rows = new Map<number, number[]>();
  for (const [i, j] of extra) {
    if (i < 0 || i >= cells.rows || j < 0 || j >= cells.columns || cellAt(cells, i, j) >= 0) continue;
    const row = rows.get(i);
    if (!row) rows.set(i, [j]);
    else if (!row.includes(j)) row.push(j);
  }
  if (rows.size === 0) return null;
  const start = new Int32Array(cells.rows + 1);
  for (let i = 0; i < cells.rows; i++)
    start[i + 1] = start[i]! + cells.start[i + 1]! - cells.start[i]! + (rows.get(i)?.length ?? 0);
  const column = new Int32Array(start[cells.rows]!);
  const from = new Int32Array(column.length).fill(-1);
  for (let i = 0; i < cells.rows; i++) {
    const added = rows.get(i)?.sort((a, b) => a - b) ?? [];
    let k = 0;
    let at = start[i]!;
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      while (k < added.length && added[k]! < cells.column[x]!) column[at++] = added[k++]!;
      from[at] = x;
      column[at++] = cells.column[x]!;
    }
    while (k < added.length) column[at++] = added[k++]!;
  }
  return { cells: { rows: cells.rows, columns: cells.columns, start, column }, from };
}

/** Index of cell (i, j), −1 when it is not open. */
export function cellAt(cells: Cells, i: number, j: number): number {
  if (i < 0 || i >= cells.rows) return -1;
  const k = lowerBound(cells.column, cells.start[i]!, cells.start[i + 1]!, j);
  return k < cells.start[i + 1]! && cells.column[k] === j ? k : -1;
}

/** Row of each cell. */
export function rowOfCells(cells: Cells): Int32Array {
  const row = new Int32Array(cells.column.length);
  for (let i = 0; i < cells.rows; i++) row.fill(i, cells.start[i]!, cells.start[i + 1]!);
  return row;
}

/** The cells beside each cell, −1 where none is open. */
export interface Neighbours {
  /** One row down and one column right; the other way round. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** In the same column. */
  readonly below: Int32Array;
  readonly above: Int32Array;
}

/** One walk over the rows two by two: looking each of them up takes longer than all else that is asked of a cell. */
export function neighboursOf({ rows, start, column }: Cells): Neighbours {
  const none = () => new Int32Array(column.length).fill(-1);
  const [next, previous, below, above] = [none(), none(), none(), none()];
  for (let i = 0; i + 1 < rows; i++) {
    const end = start[i + 2]!;
    let y = start[i + 1]!;
    for (let x = start[i]!; x < start[i + 1]! && y < end; x++) {
      const j = column[x]!;
      while (y < end && column[y]! < j) y++;
      let z = y;
      if (z < end && column[z] === j) {
        below[x] = z;
        above[z++] = x;
      }
      if (z < end && column[z] === j + 1) {
        next[x] = z;
        previous[z] = x;
      }
    }
  }
  return { next, previous, below, above };
}

function fullCells(n: number, m: number): Cells {
  return {
    rows: n,
    columns: m,
    start: Int32Array.from({ length: n + 1 }, (_, i) => i * m),
    column: Int32Array.from({ length: n * m }, (_, k) => k % m),
  };
}

function invert(rows: Rows, size: number): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(size + 1);
  for (const t of rows.items) start[t + 1]!++;
  for (let t = 0; t < size; t++) start[t + 1]! += start[t]!;
  const at = start.slice();
  const items = new Int32Array(rows.items.length);
  for (let i = 0; i < rows.count; i++)
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) items[at[rows.items[k]!]!++] = i;
  return { start, items };
}

/** For each candidate sentence the reference sentence with the same words, k-th repeat with k-th, or −1. */
function pairRepeats(candidate: Rows, reference: Rows): Int32Array {
  const places = new Map<number, number[]>();
  reference.identity.forEach((h, j) => {
    if (h < 0) return;
    const p = places.get(h);
    if (p) p.push(j);
    else places.set(h, [j]);
  });
  const used = new Map<number, number>();
  return Int32Array.from(candidate.identity, (h) => {
    const k = used.get(h) ?? 0;
    used.set(h, k + 1);
    return places.get(h)?.[k] ?? -1;
  });
}

/** First index in [from, to) whose item is not below `value`. */
function lowerBound(items: Int32Array, from: number, to: number, value: number): number {
  let a = from;
  let b = to;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (items[mid]! < value) a = mid + 1;
    else b = mid;
  }
  return a;
}
