// Where the main chain would put each sentence, and the cells in its gaps.
import type { Bead } from './chain.ts';

export interface Path {
  /** Chain bead of each sentence, −1 when it is off the chain. */
  readonly beadC: Int32Array;
  readonly beadR: Int32Array;
  /** Where the chain would put each sentence on the other side. */
  readonly expected: Float64Array;
  readonly expectedBack: Float64Array;
  /** Share of the sentences on the chain, of the side that has more. */
  readonly coverage: number;
}

export function pathOf(chain: readonly Bead[], n: number, m: number): Path {
  const beadC = new Int32Array(n).fill(-1);
  const beadR = new Int32Array(m).fill(-1);
  let coveredC = 0;
  let coveredR = 0;
  const points: [number, number][] = [];
  for (let k = 0; k < chain.length; k++) {
    const b = chain[k]!;
    beadC.fill(k, b.candidate, b.candidate + b.candidates);
    beadR.fill(k, b.reference, b.reference + b.references);
    coveredC += b.candidates;
    coveredR += b.references;
    points.push([b.candidate + (b.candidates - 1) / 2, b.reference + (b.references - 1) / 2]);
  }
  return {
    beadC,
    beadR,
    expected: interpolate(points, 0, n, m),
    expectedBack: interpolate(points, 1, m, n),
    coverage: Math.max(coveredC / Math.max(1, n), coveredR / Math.max(1, m)),
  };
}

/** Straight lines between the chain's beads, and parallel to the diagonal of the whole outside them. */
function interpolate(points: readonly (readonly [number, number])[], own: 0 | 1, n: number, m: number): Float64Array {
  const out = new Float64Array(n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    while (k < points.length && points[k]![own] < i) k++;
    const a = points[k - 1];
    const b = points[k];
    const [ax, ay] = a ? [a[own], a[1 - own]!] : [-1, -1];
    const [bx, by] = b ? [b[own], b[1 - own]!] : [n, m];
    out[i] = bx > ax ? ay + ((i - ax) / (bx - ax)) * (by - ay) : by;
  }
  return out;
}

/** Cells that no shared term opened but whose neighbours are aligned on both sides: a short sentence spun whole. */
export function gapCells(chain: readonly Bead[], n: number, m: number): [number, number][] {
  const out: [number, number][] = [];
  let i = 0;
  let j = 0;
  for (const b of [...chain, { candidate: n, candidates: 0, reference: m, references: 0 }]) {
    const height = b.candidate - i;
    const width = b.reference - j;
    if (height > 0 && width > 0 && height <= 3 && width <= 3)
      for (let y = i; y < b.candidate; y++) for (let x = j; x < b.reference; x++) out.push([y, x]);
    i = b.candidate + b.candidates;
    j = b.reference + b.references;
  }
  return out;
}
