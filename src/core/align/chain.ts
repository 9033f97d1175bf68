// The main order: the best monotone chain of beads (1:1, 1:2, 2:1, 1:3, 3:1, 2:2) through the open cells.
// A bead gains what its concatenations share and pays for what they hold, so a wrong neighbour costs more than it brings;
// skipped sentences cost nothing (articles are not parallel: methods that try to cover everything, vecalign and BERTalign,
// reach a precision of .26 to .39 on such texts, field notes C). Example: cells (0,0) (1,3) (2,1) with gains 5, 4, 3:
// the chain is (0,0) (1,3); the tempting greedy best-per-row also takes (2,1), which crosses.
// With free skips the optimum needs no grid: beads in row order, a Fenwick tree over columns holds the best chain that ends
// before a column. Cost O(beads · log columns) time, O(beads) memory, exact, for a book as for a page.
import { type Cells, cellAt } from './cells.ts';
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
  const add = (i: number, k: number, j: number, l: number, extra: number) => {
    const both = overlap.shared(i, k, j, l);
    const gain =
      2 * both + extra - even * (overlap.candidateMass() + overlap.referenceMass()) - EXTRA_SENTENCE * (k + l - 2);
    if (gain > 0) beads.push({ candidate: i, candidates: k, reference: j, references: l, gain });
  };
  const { candidate, reference } = terms;
  for (let i = 0; i < cells.rows; i++) {
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      const gain = 2 * weights.shared[x]! + weights.near[x]! - even * (candidate.mass[i]! + reference.mass[j]!);
      if (gain > 0) beads.push({ candidate: i, candidates: 1, reference: j, references: 1, gain });
    }
    for (const [k, l] of SHAPES) {
      if (i + k > cells.rows) continue;
      for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
        const j = cells.column[x]!;
        if (j + l > cells.columns) continue;
        const sum = openWeights(cells, weights, i, k, j, l);
        if (!sum) continue;
        // The masses of a concatenation are at least MASS_LEAST of the sum; what cannot gain even so is not looked at.
        let mass = 0;
        for (let a = i; a < i + k; a++) mass += candidate.mass[a]!;
        for (let b = j; b < j + l; b++) mass += reference.mass[b]!;
        if (2 * sum.shared + sum.near - even * MASS_LEAST * mass <= EXTRA_SENTENCE * (k + l - 2)) continue;
        add(i, k, j, l, sum.near);
      }
    }
  }
  return chainOf(beads, cells);
}

const MASS_LEAST = 0.7;

/** Summed weights of the bead's cells; null when a side stays without any evidence. Near words count once a sentence. */
function openWeights(cells: Cells, weights: CellWeights, i: number, k: number, j: number, l: number) {
  let shared = 0;
  let near = 0;
  for (let a = i; a < i + k; a++)
    for (let b = j; b < j + l; b++) {
      const x = cellAt(cells, a, b);
      if (x < 0) {
        if (k + l < 4) return null;
        continue;
      }
      shared += weights.shared[x]!;
      near += weights.near[x]!;
    }
  return { shared, near: (near / (k * l)) * Math.min(k, l) };
}

function chainOf(beads: readonly Bead[], cells: Cells): Bead[] {
  const m = cells.columns;
  const tree = new Int32Array(m + 1).fill(-1);
  const best = new Float64Array(beads.length);
  const before = new Int32Array(beads.length).fill(-1);
  // Beads wait in the row in which they end, so that the tree holds only chains that end above the current row.
  const waiting: number[][] = Array.from({ length: cells.rows + 1 }, () => []);
  const endsAt = new Map<number, number>();
  const put = (b: number) => {
    const bead = beads[b]!;
    const end = bead.reference + bead.references;
    const key = (bead.candidate + bead.candidates) * (m + 1) + end;
    const other = endsAt.get(key);
    if (other === undefined || best[other]! < best[b]!) endsAt.set(key, b);
    for (let x = end; x <= m; x += x & -x) if (tree[x]! < 0 || best[tree[x]!]! < best[b]!) tree[x] = b;
  };
  let row = 0;
  let winner = -1;
  for (let b = 0; b < beads.length; b++) {
    const bead = beads[b]!;
    while (row <= bead.candidate) {
      for (const w of waiting[row]!) put(w);
      row++;
    }
    let from = -1;
    for (let x = bead.reference; x > 0; x -= x & -x) {
      const t = tree[x]!;
      if (t >= 0 && (from < 0 || best[t]! > best[from]!)) from = t;
    }
    let value = from < 0 ? 0 : best[from]!;
    const touching = endsAt.get(bead.candidate * (m + 1) + bead.reference);
    if (touching !== undefined && best[touching]! + ADJACENT >= value) {
      from = touching;
      value = best[touching]! + ADJACENT;
    }
    best[b] = value + bead.gain;
    before[b] = from;
    waiting[bead.candidate + bead.candidates]!.push(b);
    if (winner < 0 || best[b]! > best[winner]!) winner = b;
  }
  const chain: Bead[] = [];
  for (let b = winner; b >= 0; b = before[b]!) chain.push(beads[b]!);
  return chain.reverse();
}
