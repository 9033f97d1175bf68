// What a pass of the scorer thinks of all pairs of words, and what follows from it for whole rows and columns: best partners,
// rivals, the nearest linked words.
import type { Cells } from './cells.ts';

/** Probabilities in thousandths. */
export interface Opinion {
  readonly p: Int16Array;
  readonly bestR: Int16Array;
  readonly bestC: Int16Array;
  readonly topR: Int16Array;
  readonly topC: Int16Array;
  /** The best but one. */
  readonly nextR: Int16Array;
  readonly nextC: Int16Array;
  readonly sumR: Int32Array;
  readonly sumC: Int32Array;
  /** Nearest linked word before and after (exclusive); −1 and the length at the ends. */
  readonly beforeR: Int16Array;
  readonly afterR: Int16Array;
  readonly beforeC: Int16Array;
  readonly afterC: Int16Array;
}

/** A word counts as linked from here on. */
export const LINKED = 500;

/** Room for the opinion on a grid of at most `words` a side and `cells`. */
export function makeOpinion(words: number, cells: number): Opinion {
  const row = () => new Int16Array(words);
  return {
    p: new Int16Array(cells),
    bestR: row(),
    bestC: row(),
    topR: row(),
    topC: row(),
    nextR: row(),
    nextC: row(),
    sumR: new Int32Array(words),
    sumC: new Int32Array(words),
    beforeR: row(),
    afterR: row(),
    beforeC: row(),
    afterC: row(),
  };
}

/** Fills the rest of `o` from its probabilities over `n` × `m` cells; all are 0 but those of `cells`. */
export function fillOpinion(o: Opinion, cells: Cells, n: number, m: number): void {
  const { p } = o;
  o.bestR.fill(-1, 0, n);
  o.bestC.fill(-1, 0, m);
  for (const row of [o.topR, o.nextR, o.sumR]) row.fill(0, 0, n);
  for (const column of [o.topC, o.nextC, o.sumC]) column.fill(0, 0, m);
  for (let i = 0; i < n; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      const v = p[i * m + j]!;
      if (v === 0) continue;
      o.sumR[i]! += v;
      o.sumC[j]! += v;
      if (v > o.topR[i]!) {
        o.nextR[i] = o.topR[i]!;
        o.topR[i] = v;
        o.bestR[i] = j;
      } else if (v > o.nextR[i]!) o.nextR[i] = v;
      if (v > o.topC[j]!) {
        o.nextC[j] = o.topC[j]!;
        o.topC[j] = v;
        o.bestC[j] = i;
      } else if (v > o.nextC[j]!) o.nextC[j] = v;
    }
  nearest(o.topR, o.beforeR, o.afterR, n);
  nearest(o.topC, o.beforeC, o.afterC, m);
}

function nearest(top: Int16Array, before: Int16Array, after: Int16Array, n: number): void {
  let last = -1;
  for (let k = 0; k < n; k++) {
    before[k] = last;
    if (top[k]! >= LINKED) last = k;
  }
  let next = n;
  for (let k = n - 1; k >= 0; k--) {
    after[k] = next;
    if (top[k]! >= LINKED) next = k;
  }
}
