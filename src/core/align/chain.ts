// The main order: the best monotone chain of beads (1:1, 1:2, 2:1, 1:3, 3:1, 2:2) through the open cells.
// A bead gains what its concatenations share and pays for what they hold, so a wrong neighbour costs more than it brings;
// skipped sentences cost nothing (articles are not parallel: methods that try to cover everything, vecalign and BERTalign,
// reach a precision of .26 to .39 on such texts, field notes C). Example: cells (0,0) (1,3) (2,1) with gains 5, 4, 3:
// the chain is (0,0) (1,3); the tempting greedy best-per-row also takes (2,1), which crosses.
// With free skips the optimum needs no grid: beads in row order, a Fenwick tree over columns holds the best chain that ends
// before a column. Cost O(beads · log columns) time, O(beads) memory, exact, for a book as for a page.
import type { Cells } from './cells.ts';
import type { Overlap } from './overlap.ts';
import type { Terms } from './terms.ts';

export interface Bead {
  readonly candidate: number;
  readonly candidates: number;
  readonly reference: number;
  readonly references: number;
  readonly gain: number;
}

/** Each sentence beyond one a side must bring new evidence (MASSAlign's slack of .05, here in term weight). */
const EXTRA_SENTENCE = 0.35;
/** Following on directly is worth a little: decides between repeats of one sentence. */
const ADJACENT = 0.25;
/** Share of the two masses that must be shared to break even; the chance level of the texts is added. */
const BREAK_EVEN = 0.2;

const SHAPES = [
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;

/** Term weight that a cell's sentences share: the same words on the one hand, near words (both sides added up) on the other. */
export interface CellWeights {
  readonly shared: ArrayLike<number>;
  readonly near: ArrayLike<number>;
}

/** Beads of the best chain, ascending on both sides. */
export function bestChain(cells: Cells, terms: Terms, overlap: Overlap, chance: number, weights: CellWeights): Bead[] {
  const even = Math.min(0.6, BREAK_EVEN + chance);
  const beads: Bead[] = [];
  const { candidate, reference } = terms;
  const around = surroundings(cells);
  for (let i = 0; i < cells.rows; i++) {
    const from = cells.start[i]!;
    const to = cells.start[i + 1]!;
    for (let x = from; x < to; x++) {
      const j = cells.column[x]!;
      const gain = 2 * weights.shared[x]! + weights.near[x]! - even * (candidate.mass[i]! + reference.mass[j]!);
      if (gain > 0) beads.push({ candidate: i, candidates: 1, reference: j, references: 1, gain });
    }
    const places = around(i);
    for (const [k, l] of SHAPES) {
      if (i + k > cells.rows) continue;
      for (let x = from; x < to; x++) {
        const j = cells.column[x]!;
        if (j + l > cells.columns) continue;
        // Summed weights of the bead's cells. All must be open when a side is single; near words count once a sentence.
        let shared = 0;
        let near = 0;
        let closed = 0;
        for (let a = 0; a < k; a++)
          for (let b = 0; b < l; b++) {
            const y = places[MOST * (MOST * (x - from) + a) + b]!;
            if (y < 0) closed++;
            else {
              shared += weights.shared[y]!;
              near += weights.near[y]!;
            }
          }
        if (closed > 0 && k + l < 4) continue;
        near = (near / (k * l)) * Math.min(k, l);
        // The masses of a concatenation are at least MASS_LEAST of the sum; what cannot gain even so is not looked at.
        let mass = 0;
        for (let a = i; a < i + k; a++) mass += candidate.mass[a]!;
        for (let b = j; b < j + l; b++) mass += reference.mass[b]!;
        const extra = EXTRA_SENTENCE * (k + l - 2);
        if (2 * shared + near - even * MASS_LEAST * mass <= extra) continue;
        const both = overlap.shared(i, k, j, l);
        const gain = 2 * both + near - even * (overlap.candidateMass() + overlap.referenceMass()) - extra;
        if (gain > 0) beads.push({ candidate: i, candidates: k, reference: j, references: l, gain });
      }
    }
  }
  return chainOf(beads, cells);
}

/** Sentences of a bead a side, at most. */
const MOST = 3;

/**
 * For the cells (i, j) of a row the cells (i + a, j + b), a and b below MOST: number MOST · (MOST · k + a) + b for the k-th cell,
 * −1 where none is open; valid until the next call. One walk along each of the rows, as columns ascend in all.
 */
function surroundings({ rows, start, column }: Cells): (i: number) => Int32Array {
  let widest = 0;
  for (let i = 0; i < rows; i++) widest = Math.max(widest, start[i + 1]! - start[i]!);
  const places = new Int32Array(MOST * MOST * widest);
  return (i) => {
    const from = start[i]!;
    const to = start[i + 1]!;
    for (let a = 0; a < MOST && i + a < rows; a++) {
      const end = start[i + a + 1]!;
      let y = start[i + a]!;
      for (let x = from; x < to; x++) {
        const j = column[x]!;
        while (y < end && column[y]! < j) y++;
        for (let b = 0, z = y, at = MOST * (MOST * (x - from) + a); b < MOST; b++)
          places[at + b] = z < end && column[z] === j + b ? z++ : -1;
      }
    }
    return places;
  };
}

const MASS_LEAST = 0.7;

function chainOf(beads: readonly Bead[], cells: Cells): Bead[] {
  const m = cells.columns;
  const tree = new Int32Array(m + 1).fill(-1);
  const best = new Float64Array(beads.length);
  const before = new Int32Array(beads.length).fill(-1);
  // Beads wait in the row in which they end, first come first served, so that the tree holds only chains that end above the
  // current row.
  const firstWaiting = new Int32Array(cells.rows + 1).fill(-1);
  const lastWaiting = new Int32Array(cells.rows + 1);
  const nextWaiting = new Int32Array(beads.length).fill(-1);
  // The best bead that ends right above the current row, by the column in which it ends; one of an earlier row does not count.
  const touching = new Int32Array(m + 1).fill(-1);
  const put = (b: number) => {
    const bead = beads[b]!;
    const end = bead.reference + bead.references;
    const other = touching[end]!;
    if (other < 0 || endOf(beads[other]!) !== endOf(bead) || best[other]! < best[b]!) touching[end] = b;
    for (let x = end; x <= m; x += x & -x) if (tree[x]! < 0 || best[tree[x]!]! < best[b]!) tree[x] = b;
  };
  let row = 0;
  let winner = -1;
  for (let b = 0; b < beads.length; b++) {
    const bead = beads[b]!;
    for (; row <= bead.candidate; row++) for (let w = firstWaiting[row]!; w >= 0; w = nextWaiting[w]!) put(w);
    let from = -1;
    for (let x = bead.reference; x > 0; x -= x & -x) {
      const t = tree[x]!;
      if (t >= 0 && (from < 0 || best[t]! > best[from]!)) from = t;
    }
    let value = from < 0 ? 0 : best[from]!;
    const beside = touching[bead.reference]!;
    if (beside >= 0 && endOf(beads[beside]!) === bead.candidate && best[beside]! + ADJACENT >= value) {
      from = beside;
      value = best[beside]! + ADJACENT;
    }
    best[b] = value + bead.gain;
    before[b] = from;
    const end = endOf(bead);
    if (firstWaiting[end]! < 0) firstWaiting[end] = b;
    else nextWaiting[lastWaiting[end]!] = b;
    lastWaiting[end] = b;
    if (winner < 0 || best[b]! > best[winner]!) winner = b;
  }
  const chain: Bead[] = [];
  for (let b = winner; b >= 0; b = before[b]!) chain.push(beads[b]!);
  return chain.reverse();
}

/** The row after the bead's last one. */
function endOf(bead: Bead): number {
  return bead.candidate + bead.candidates;
}
