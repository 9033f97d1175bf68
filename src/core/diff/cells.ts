// Some cells of a grid, row after row: nine of ten pairs of words have nothing in common, and what comes after the grid
// looks at the rest alone.

export interface Cells {
  /** Where a row's cells begin in `column`, and after the last row, where they end. */
  readonly start: Int32Array;
  readonly column: Int16Array;
}

/** Room for the cells of a grid of at most `words` a side and `cells`. */
export function makeCells(words: number, cells: number): Cells {
  return { start: new Int32Array(words + 1), column: new Int16Array(cells) };
}

/** Writes into `out` the cells of `n` × `m` whose row-major value is not 0. */
export function cellsOf(out: Cells, values: Uint8Array | Int16Array, n: number, m: number): void {
  let end = 0;
  for (let i = 0, at = 0; i < n; i++) {
    out.start[i] = end;
    for (let j = 0; j < m; j++, at++) if (values[at] !== 0) out.column[end++] = j;
  }
  out.start[n] = end;
}
