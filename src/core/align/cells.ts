// A sparse table of sentence pairs: rows of the candidate, columns of the reference, only the cells that are worth looking at
// (`open-cells.ts`), and for each cell its neighbours.

/** Sparse matrix of sentence pairs; row = candidate sentence, columns ascending within a row. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
}

export function fromRows(rows: readonly number[][], columns: number): Cells {
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

export function fullCells(n: number, m: number): Cells {
  return {
    rows: n,
    columns: m,
    start: Int32Array.from({ length: n + 1 }, (_, i) => i * m),
    column: Int32Array.from({ length: n * m }, (_, k) => k % m),
  };
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

/** First index in [from, to) whose item is not below `value`. */
export function lowerBound(items: Int32Array, from: number, to: number, value: number): number {
  let a = from;
  let b = to;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (items[mid]! < value) a = mid + 1;
    else b = mid;
  }
  return a;
}
