// What the two sentences of each open cell share, before any other cell is looked at: the same words for every cell, near
// words (synonyms, vectors) only where the cell is among the best of its row or its column, because near words cost a
// comparison of every unmatched word with every other and never rescue a cell that ten others beat.
import type { Cells } from './cells.ts';
import type { SoftMatch } from './soft.ts';
import type { Rows, Terms } from './terms.ts';
import type { SentenceVectors } from './vectors.ts';

export interface Evidence {
  /** Shares of the candidate's and the reference's term weight that both have, 0..1, per cell. */
  readonly hardC: Float64Array;
  readonly hardR: Float64Array;
  /** The same with near words. */
  readonly softC: Float64Array;
  readonly softR: Float64Array;
  /** Dice coefficient of the soft shares with the texts' chance level taken off; up to 1, below 0 under chance. */
  readonly base: Float64Array;
  /** Nearness of the sentences' mean word vectors, in standard deviations above chance. */
  readonly meaning: Float64Array;
  /** Soft shares over words that are neither names nor numbers: two reports may name the same people and say different things. */
  readonly contentC: Float64Array;
  readonly contentR: Float64Array;
  /** Term weight of the plain words that are shared, near words in part. */
  readonly contentMass: Float64Array;
}

/** Cells a row and a column that are looked at for near words. */
const PROMISING = 5;
/** Unmatched words a side that are looked at for near words; longer sentences have enough hard evidence. */
const SOFT_TERMS = 24;
/** What a standard deviation of vector nearness is worth beside the Dice coefficient when promising cells are chosen. */
const MEANING_WORTH = 0.04;

export function gatherEvidence(
  cells: Cells,
  terms: Terms,
  soft: SoftMatch,
  vectors: SentenceVectors,
  chance: number,
): Evidence {
  const { candidate, reference, weight, kind } = terms;
  const count = cells.column.length;
  const shared = new Float64Array(count);
  const plain = new Float64Array(count);
  const meaning = new Float64Array(count);
  const promise = new Float64Array(count);
  const held = new Int32Array(terms.size);
  for (let i = 0; i < cells.rows; i++) {
    for (let k = candidate.start[i]!; k < candidate.start[i + 1]!; k++) held[candidate.items[k]!] = i + 1;
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      let both = 0;
      let plainBoth = 0;
      for (let k = reference.start[j]!; k < reference.start[j + 1]!; k++) {
        const t = reference.items[k]!;
        if (held[t] !== i + 1) continue;
        both += weight[t]!;
        if (kind[t] === 1) plainBoth += weight[t]!;
      }
      shared[x] = both;
      plain[x] = plainBoth;
      meaning[x] = vectors.nearness(i, j);
      promise[x] = (2 * both) / (candidate.mass[i]! + reference.mass[j]! + 1e-9) + MEANING_WORTH * meaning[x]!;
    }
  }
  const chosen = promisingCells(cells, promise);
  const near = nearWords(cells, terms, soft, chosen);
  const plainC = plainMass(candidate, terms);
  const plainR = plainMass(reference, terms);
  const out: Evidence = {
    hardC: new Float64Array(count),
    hardR: new Float64Array(count),
    softC: new Float64Array(count),
    softR: new Float64Array(count),
    base: new Float64Array(count),
    meaning,
    contentC: new Float64Array(count),
    contentR: new Float64Array(count),
    contentMass: new Float64Array(count),
  };
  const part = (x: number, whole: number) => (whole > 0 ? x / whole : 0);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      const massC = candidate.mass[i]!;
      const massR = reference.mass[j]!;
      out.hardC[x] = part(shared[x]!, massC);
      out.hardR[x] = part(shared[x]!, massR);
      out.softC[x] = part(shared[x]! + near.candidate[x]!, massC);
      out.softR[x] = part(shared[x]! + near.reference[x]!, massR);
      const dice = part(2 * shared[x]! + near.candidate[x]! + near.reference[x]!, massC + massR);
      out.base[x] = (dice - chance) / (1 - Math.min(0.9, chance));
      out.contentC[x] = part(plain[x]! + near.plainCandidate[x]!, plainC[i]!);
      out.contentR[x] = part(plain[x]! + near.plainReference[x]!, plainR[j]!);
      out.contentMass[x] = plain[x]! + (near.plainCandidate[x]! + near.plainReference[x]!) / 2;
    }
  return out;
}

/** 1 for the PROMISING best cells of each row and of each column. */
function promisingCells(cells: Cells, promise: Float64Array): Uint8Array {
  const chosen = new Uint8Array(cells.column.length);
  // The best values of a line in a small sorted window; ties beyond its end are left out on both sides alike.
  const floorOf = (values: number[]): number => values.sort((a, b) => b - a)[PROMISING - 1] ?? Number.NEGATIVE_INFINITY;
  const byColumn: number[][] = Array.from({ length: cells.columns }, () => []);
  const rowFloor = new Float64Array(cells.rows);
  for (let i = 0; i < cells.rows; i++) {
    const row: number[] = [];
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      row.push(promise[x]!);
      byColumn[cells.column[x]!]!.push(promise[x]!);
    }
    rowFloor[i] = floorOf(row);
  }
  const columnFloor = byColumn.map(floorOf);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++)
      if (promise[x]! >= rowFloor[i]! || promise[x]! >= columnFloor[cells.column[x]!]!) chosen[x] = 1;
  return chosen;
}

interface NearWords {
  /** Term weight of each side's unmatched words, times their nearness to the best word of the other side. */
  readonly candidate: Float64Array;
  readonly reference: Float64Array;
  readonly plainCandidate: Float64Array;
  readonly plainReference: Float64Array;
}

function nearWords(cells: Cells, terms: Terms, soft: SoftMatch, chosen: Uint8Array): NearWords {
  const { candidate, reference, weight, kind } = terms;
  const count = cells.column.length;
  const out: NearWords = {
    candidate: new Float64Array(count),
    reference: new Float64Array(count),
    plainCandidate: new Float64Array(count),
    plainReference: new Float64Array(count),
  };
  const held = new Int32Array(terms.size);
  const matched = new Int32Array(terms.size);
  const own = new Int32Array(SOFT_TERMS);
  const other = new Int32Array(SOFT_TERMS);
  const best = new Float64Array(SOFT_TERMS);
  for (let i = 0; i < cells.rows; i++) {
    for (let k = candidate.start[i]!; k < candidate.start[i + 1]!; k++) held[candidate.items[k]!] = i + 1;
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      if (!chosen[x]) continue;
      const j = cells.column[x]!;
      let others = 0;
      for (let k = reference.start[j]!; k < reference.start[j + 1]!; k++) {
        const t = reference.items[k]!;
        if (held[t] === i + 1) matched[t] = x + 1;
        else if (kind[t]! > 0 && others < SOFT_TERMS) other[others++] = t;
      }
      best.fill(0);
      let owns = 0;
      for (let k = candidate.start[i]!; k < candidate.start[i + 1]! && owns < SOFT_TERMS; k++) {
        const t = candidate.items[k]!;
        if (matched[t] !== x + 1 && kind[t]! > 0) own[owns++] = t;
      }
      for (let a = 0; a < owns; a++) {
        const t = own[a]!;
        let top = 0;
        for (let b = 0; b < others; b++) {
          const s = soft.strength(t, other[b]!);
          if (s > top) top = s;
          if (s > best[b]!) best[b] = s;
        }
        out.candidate[x]! += top * weight[t]!;
        if (kind[t] === 1) out.plainCandidate[x]! += top * weight[t]!;
      }
      for (let b = 0; b < others; b++) {
        const t = other[b]!;
        out.reference[x]! += best[b]! * weight[t]!;
        if (kind[t] === 1) out.plainReference[x]! += best[b]! * weight[t]!;
      }
    }
  }
  return out;
}

function plainMass(rows: Rows, terms: Terms): Float64Array {
  const out = new Float64Array(rows.count);
  for (let i = 0; i < rows.count; i++)
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++)
      if (terms.kind[rows.items[k]!] === 1) out[i]! += terms.weight[rows.items[k]!]!;
  return out;
}
