// Which cells are links: those that the model thinks likely; in texts that run side by side (a copy, a translation, a spun
// version, however its blocks are shuffled) also what company demands. There a link touches others: the sentence before goes
// to the sentence before. Example: (6, 5) and (8, 7) are sure, sentence 7 of the candidate has no link, and (7, 6) has .2
// because "So David was king" shares three common words: it is one. (7, 912) with .6 because a formula stands there again is
// none when 7 or 912 has a link that touches others. The tempting wrong answer, a lower threshold for all, takes in three
// false merges for each right link; and in a rewrite, where many sentences have no partner, company proves nothing, so texts
// are tested first: the share of sentences with a link that touches another is over .83 in every copy and spun version of the
// corpus, at most .79 in every rewrite, .7 in an independent report. Source of the idea: hysteresis thresholding (Canny 1986).
// Cost: a few look-ups for each cell of any probability.
import { type Cells, cellAt, rowOfCells } from './cells.ts';

/** Share of the sentences of either side with a link that touches another, from which on texts run side by side. */
const PARALLEL = 0.85;
/** A link that touches no other stays beside one that does only when it is this sure. */
const SURE = 0.98;
/** What a cell needs that touches links at both ends, or at one, when one of its sentences has none. */
const BETWEEN = 0.1;
const BESIDE = 0.15;
/** How often links grow from links. */
const ROUNDS = 2;
/** Places of the next link, in rows and columns: straight on, or through a split or merge. */
const STEPS = [
  [1, 1],
  [0, 1],
  [1, 0],
  [1, 2],
  [2, 1],
] as const;

/** 1 for each cell that is a link. */
export function decideLinks(cells: Cells, probability: Float64Array, least: number): Uint8Array {
  const count = cells.column.length;
  const row = rowOfCells(cells);
  let links = Uint8Array.from(probability, (p) => (p >= least ? 1 : 0));
  const touched = new Uint8Array(count);
  for (let x = 0; x < count; x++) if (links[x] && touches(x)) touched[x] = 1;
  const [rows, columns] = linesOf(touched);
  if (Math.min(share(rows), share(columns)) < PARALLEL) return links;
  for (let x = 0; x < count; x++)
    if (links[x] && !touched[x] && probability[x]! < SURE && (rows[row[x]!] || columns[cells.column[x]!])) links[x] = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [linkedRows, linkedColumns] = linesOf(links);
    const next = links.slice();
    for (let x = 0; x < count; x++) {
      if (links[x] || probability[x]! < BETWEEN || (linkedRows[row[x]!] && linkedColumns[cells.column[x]!])) continue;
      const ends = touches(x);
      if (ends === 2 || (ends === 1 && probability[x]! >= BESIDE)) next[x] = 1;
    }
    links = next;
  }
  return links;

  /** At how many ends, before and after, the cell touches a link. */
  function touches(x: number): number {
    return Number(touchesAt(x, -1)) + Number(touchesAt(x, 1));
  }

  function touchesAt(x: number, side: -1 | 1): boolean {
    for (const [down, right] of STEPS) {
      const y = cellAt(cells, row[x]! + side * down, cells.column[x]! + side * right);
      if (y >= 0 && links[y]) return true;
    }
    return false;
  }

  function linesOf(marked: Uint8Array): [Uint8Array, Uint8Array] {
    const rows = new Uint8Array(cells.rows);
    const columns = new Uint8Array(cells.columns);
    for (let x = 0; x < count; x++)
      if (marked[x]) {
        rows[row[x]!] = 1;
        columns[cells.column[x]!] = 1;
      }
    return [rows, columns];
  }
}

function share(marked: Uint8Array): number {
  let sum = 0;
  for (const m of marked) sum += m;
  return sum / Math.max(1, marked.length);
}
