// Which sentence pairs are worth looking at: those that share a telling term, found through an inverted index.
// Example: "groan" stands in candidate 4 and reference 5 only, so (4, 5) becomes a cell; "crane" stands in twenty sentences a
// side and opens no cell of its own, though it counts where a cell is open. The tempting wrong answer, all n·m pairs, is 25
// million cells for a book. A term that stands in many sentences opens cells only towards the few that lie nearest in
// relative position, so the number of cells is at most ROW_CELLS a sentence, and the work near-linear in the text, even
// when every sentence is the same. Exact repeats are met k-th with k-th.
import { type Cells, fromRows, fullCells, lowerBound } from './cells.ts';
import type { Rows, Terms } from './terms.ts';

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
