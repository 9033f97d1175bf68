// How a cell stands beside the other partners of its two sentences: the margin to the best of them, and the part of the
// sentence that no better partner explains. Example: a sentence woven from four sources has four partners with a residual of
// about a quarter each, and a fifth sentence that only shares the name of the crane has none.
import type { Cells } from './cells.ts';
import type { Rows, Terms } from './terms.ts';

/** Best and second best value of each line (rows, or columns), at least 0, and the place of the best. */
export interface Rivals {
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly winner: Int32Array;
}

/** Cells line by line, best value first. */
interface Lines extends Rivals {
  readonly start: Int32Array;
  readonly cell: Int32Array;
}

export function rowLines(cells: Cells, value: Float64Array): Lines {
  const cell = new Int32Array(cells.column.length);
  for (let x = 0; x < cell.length; x++) cell[x] = x;
  return ranked(cells.start, cell, value);
}

export function columnLines(cells: Cells, value: Float64Array): Lines {
  const start = new Int32Array(cells.columns + 1);
  for (let x = 0; x < cells.column.length; x++) start[cells.column[x]! + 1]!++;
  for (let j = 0; j < cells.columns; j++) start[j + 1]! += start[j]!;
  const fill = start.slice();
  const cell = new Int32Array(cells.column.length);
  for (let x = 0; x < cells.column.length; x++) cell[fill[cells.column[x]!]!++] = x;
  return ranked(start, cell, value);
}

/** For values whose order in the line is not asked for. */
export function rivalsOf(cells: Cells, value: Float64Array): { row: Rivals; column: Rivals } {
  const row = noRivals(cells.rows);
  const column = noRivals(cells.columns);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      enter(row, i, x, value);
      enter(column, cells.column[x]!, x, value);
    }
  return { row, column };
}

function noRivals(lines: number): Rivals {
  return {
    best: new Float64Array(lines),
    second: new Float64Array(lines),
    winner: new Int32Array(lines).fill(-1),
  };
}

function enter({ best, second, winner }: Rivals, line: number, cell: number, value: Float64Array): void {
  const v = value[cell]!;
  const first = winner[line]!;
  if (first < 0 || v > value[first]!) {
    second[line] = best[line]!;
    best[line] = Math.max(0, v);
    winner[line] = cell;
  } else if (v > second[line]!) second[line] = v;
}

/** Best value of the line's other cells, at least 0. */
export function rivalOf(lines: Rivals, line: number, cell: number): number {
  return lines.winner[line] === cell ? lines.second[line]! : lines.best[line]!;
}

function ranked(start: Int32Array, cell: Int32Array, value: Float64Array): Lines {
  const lines = start.length - 1;
  const best = new Float64Array(lines);
  const second = new Float64Array(lines);
  const winner = new Int32Array(lines).fill(-1);
  for (let l = 0; l < lines; l++) {
    const from = start[l]!;
    const to = start[l + 1]!;
    // Equal values stay in the order of their places.
    for (let k = from + 1; k < to; k++) {
      const x = cell[k]!;
      const v = value[x]!;
      let at = k;
      for (; at > from && value[cell[at - 1]!]! < v; at--) cell[at] = cell[at - 1]!;
      cell[at] = x;
    }
    if (to > from) {
      winner[l] = cell[from]!;
      best[l] = Math.max(0, value[cell[from]!]!);
    }
    if (to > from + 1) second[l] = Math.max(0, value[cell[from + 1]!]!);
  }
  return { start, cell, best, second, winner };
}

/** Per cell: share of the line's sentence that the cell explains and no better cell of its line does. */
export function residuals(
  lines: Lines,
  own: Rows,
  other: Rows,
  otherOf: Int32Array,
  shared: Float64Array,
  terms: Terms,
): Float64Array {
  const out = new Float64Array(lines.cell.length);
  const holds = new Int32Array(terms.size);
  for (let l = 0; l < own.count; l++) {
    const mass = own.mass[l]!;
    if (mass <= 0) continue;
    for (let k = own.start[l]!; k < own.start[l + 1]!; k++) holds[own.items[k]!] = l + 1;
    for (let at = lines.start[l]!; at < lines.start[l + 1]!; at++) {
      const x = lines.cell[at]!;
      if (shared[x] === 0) continue;
      const o = otherOf[x]!;
      let fresh = 0;
      for (let k = other.start[o]!; k < other.start[o + 1]!; k++) {
        const t = other.items[k]!;
        if (holds[t] !== l + 1) continue;
        // Explained now: the next cells of the line do not get it.
        holds[t] = 0;
        fresh += terms.weight[t]!;
      }
      out[x] = fresh / mass;
    }
  }
  return out;
}
