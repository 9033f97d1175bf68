// Runs: stretches in which both texts say the same things in the same order, wherever they stand. A moved block is such a run
// off the main chain, and a sentence that shares little is known by its neighbours' company. Example: candidate 40 to 47 tell
// reference 3 to 10; (43, 6) shares two common words only, but (42, 5) and (44, 7) are plain, so it stands in a run of weight
// five, and the cell (43, 90) with as many shared words in none. The tempting wrong answer, distance from the main chain,
// says the opposite once a text is shuffled. Source of the idea: local alignment (Smith & Waterman 1981) over open cells.
// Cost: a look at REACH rows above and below each cell.
import { type Cells, rowOfCells } from './cells.ts';

export interface Runs {
  /** Weight of the best run that ends just before the cell, and of the one that starts just after it; at most CAP. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Weight of the best run through the cell. */
  readonly total: Float64Array;
  /** 1: the heaviest cell of its row and of its column, and heavy enough to be no accident. */
  readonly top: Uint8Array;
}

/** Rows and columns that a run may step over. */
const REACH = 3;
/** A skipped sentence costs this. */
const SKIP = 0.06;
/** Two sentences side by side always share something; only what is above this carries a run on. */
const LEVEL = 0.12;
/** A run of this weight is no accident. */
const IN_RUN = 0.5;
/** A run of some plain pairs is sure; more weight says nothing new. */
const CAP = 3;

/** @param base chance-corrected overlap of each cell */
export function runsOf(cells: Cells, base: Float64Array): Runs {
  const count = cells.column.length;
  const before = bestBeside(cells, base, -1);
  const after = bestBeside(cells, base, 1);
  const row = rowOfCells(cells);
  const total = new Float64Array(count);
  const rowBest = new Float64Array(cells.rows).fill(IN_RUN);
  const columnBest = new Float64Array(cells.columns).fill(IN_RUN);
  for (let x = 0; x < count; x++) {
    const t = Math.max(0, base[x]!) + before[x]! + after[x]!;
    total[x] = t;
    if (t > rowBest[row[x]!]!) rowBest[row[x]!] = t;
    if (t > columnBest[cells.column[x]!]!) columnBest[cells.column[x]!] = t;
  }
  const top = new Uint8Array(count);
  for (let x = 0; x < count; x++)
    if (total[x] === rowBest[row[x]!] && total[x] === columnBest[cells.column[x]!]) top[x] = 1;
  return { before, after, total, top };
}

/**
 * The heaviest run that each cell can continue, coming from above (`step` −1) or from below (1). Rows and the cells in them
 * are taken in the direction of the runs, so that in each row within reach the first cell that counts only ever moves on.
 */
function bestBeside({ rows, start, column }: Cells, base: Float64Array, step: -1 | 1): Float64Array {
  const run = new Float64Array(column.length);
  const first = new Int32Array(REACH + 1);
  const edge = (y: number) => (step < 0 ? start[y]! : start[y + 1]! - 1);
  for (let done = 0; done < rows; done++) {
    const i = step < 0 ? done : rows - 1 - done;
    // The cell's own row, then the next ones away from it; in the own row only the neighbour.
    const within = Math.min(REACH, done);
    for (let dy = 0; dy <= within; dy++) first[dy] = edge(i + step * dy);
    for (let x = edge(i), left = start[i + 1]! - start[i]!; left > 0; left--, x -= step) {
      const j = column[x]!;
      let best = 0;
      for (let dy = 0; dy <= within; dy++) {
        const y = i + step * dy;
        const from = start[y]!;
        const to = start[y + 1]!;
        const reach = dy === 0 ? 1 : REACH;
        const least = dy === 0 ? 1 : 0;
        let z = first[dy]!;
        while (z >= from && z < to && step * (column[z]! - j) > reach) z -= step;
        first[dy] = z;
        for (; z >= from && z < to; z -= step) {
          const dx = step * (column[z]! - j);
          if (dx < least) break;
          if (dx === 0 && dy > 1) continue;
          const weight = base[z]! - LEVEL + run[z]! - SKIP * (Math.max(dx, dy) - 1 + (dx !== dy ? 1 : 0));
          if (weight > best) best = weight;
        }
      }
      run[x] = best > CAP ? CAP : best;
    }
  }
  return run;
}

/** Cells diagonally beside the top ones: where shared words opened nothing, company may. */
export function besideRuns(cells: Cells, { top }: Runs): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++)
      if (top[x]) out.push([i + 1, cells.column[x]! + 1], [i - 1, cells.column[x]! - 1]);
  return out;
}
