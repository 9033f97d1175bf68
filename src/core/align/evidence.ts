// What the two sentences of each open cell share, before any other cell is looked at: the same words for every cell, near
// words (synonyms, vectors) only where the cell is among the best of its row or its column, because near words cost a
// comparison of every unmatched word with every other and never rescue a cell that ten others beat.
import type { Cells } from './cells.ts';
import { nearWords } from './near-words.ts';
import type { SoftMatch } from './soft.ts';
import type { Terms } from './terms.ts';
import type { SentenceVectors } from './vectors.ts';

/** Per cell. "C" and "R": as shares of the candidate's and of the reference's sentence, 0..1. */
export interface Evidence {
  /** Term weight that both have. */
  readonly shared: Float64Array;
  /** The same as shares of either side, and with near words. */
  readonly hardC: Float64Array;
  readonly hardR: Float64Array;
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
  /** Weight of the heaviest shared term; of all shared names and numbers; shared numbers; shared terms of any kind. */
  readonly strongest: Float64Array;
  readonly named: Float64Array;
  readonly numbers: Float64Array;
  readonly terms: Float64Array;
}

/** Cells a row and a column that are looked at for near words … */
const PROMISING = 5;
/** … unless the best one of the line is so much better: near words do not make up for three fifths. */
const HOPE = 0.4;
/** What a standard deviation of vector nearness is worth beside the Dice coefficient when promising cells are chosen. */
const MEANING_WORTH = 0.04;

/** `known`: evidence of fewer cells, and for each cell its place there or −1; what is known is not asked again. */
export function gatherEvidence(
  cells: Cells,
  terms: Terms,
  soft: SoftMatch,
  vectors: SentenceVectors,
  chance: number,
  known?: { readonly evidence: Evidence; readonly from: Int32Array },
): Evidence {
  const out = emptyEvidence(cells.column.length);
  const chosen = new Uint8Array(cells.column.length);
  if (known) {
    for (const key of Object.keys(out) as (keyof Evidence)[]) {
      const source = known.evidence[key];
      const target = out[key];
      for (let x = 0; x < target.length; x++) if (known.from[x]! >= 0) target[x] = source[known.from[x]!]!;
    }
    for (let x = 0; x < chosen.length; x++) if (known.from[x]! < 0) chosen[x] = 1;
  }
  sameWords(cells, terms, vectors, known ? chosen : null, out);
  if (!known) choosePromising(cells, terms, out, chosen);
  const near = nearWords(cells, terms, soft, chosen);
  const { candidate, reference } = terms;
  const part = (x: number, whole: number) => (whole > 0 ? x / whole : 0);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      if (known && !chosen[x]) continue;
      const j = cells.column[x]!;
      const massC = candidate.mass[i]!;
      const massR = reference.mass[j]!;
      const both = out.shared[x]!;
      const plain = out.contentMass[x]!;
      const n = 4 * x;
      out.hardC[x] = part(both, massC);
      out.hardR[x] = part(both, massR);
      out.softC[x] = part(both + near[n]!, massC);
      out.softR[x] = part(both + near[n + 1]!, massR);
      const dice = part(2 * both + near[n]! + near[n + 1]!, massC + massR);
      out.base[x] = (dice - chance) / (1 - Math.min(0.9, chance));
      out.contentC[x] = part(plain + near[n + 2]!, candidate.plainMass[i]!);
      out.contentR[x] = part(plain + near[n + 3]!, reference.plainMass[j]!);
      out.contentMass[x] = plain + (near[n + 2]! + near[n + 3]!) / 2;
    }
  return out;
}

function emptyEvidence(count: number): Evidence {
  const column = () => new Float64Array(count);
  return {
    shared: column(),
    hardC: column(),
    hardR: column(),
    softC: column(),
    softR: column(),
    base: column(),
    meaning: column(),
    contentC: column(),
    contentR: column(),
    contentMass: column(),
    strongest: column(),
    named: column(),
    numbers: column(),
    terms: column(),
  };
}

/** Fills in what shared words say; `contentMass` holds the plain words for now. */
function sameWords(
  cells: Cells,
  terms: Terms,
  vectors: SentenceVectors,
  only: Uint8Array | null,
  { shared, meaning, contentMass, strongest, named, numbers, terms: count }: Evidence,
): void {
  const { candidate, reference, weight, kind } = terms;
  const held = new Int32Array(terms.size);
  for (let i = 0; i < cells.rows; i++) {
    for (let k = candidate.start[i]!; k < candidate.start[i + 1]!; k++) held[candidate.items[k]!] = i + 1;
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      if (only && !only[x]) continue;
      const j = cells.column[x]!;
      let both = 0;
      let plain = 0;
      let proper = 0;
      let top = 0;
      let figures = 0;
      let n = 0;
      for (let k = reference.start[j]!; k < reference.start[j + 1]!; k++) {
        const t = reference.items[k]!;
        if (held[t] !== i + 1) continue;
        const w = weight[t]!;
        n++;
        both += w;
        if (w > top) top = w;
        if (kind[t] === 1) plain += w;
        else if (kind[t]! >= 2) {
          proper += w;
          if (kind[t] === 2) figures++;
        }
      }
      shared[x] = both;
      contentMass[x] = plain;
      named[x] = proper;
      strongest[x] = top;
      numbers[x] = figures;
      count[x] = n;
      meaning[x] = vectors.nearness(i, j);
    }
  }
}

/** Marks the PROMISING best cells of each row and of each column. */
function choosePromising(cells: Cells, terms: Terms, { shared, meaning }: Evidence, chosen: Uint8Array): void {
  const { candidate, reference } = terms;
  const promise = new Float64Array(cells.column.length);
  // The best values of each line, descending; the last one is what a cell must reach.
  const best = PROMISING - 1;
  const rows = new Float64Array(cells.rows * PROMISING).fill(Number.NEGATIVE_INFINITY);
  const columns = new Float64Array(cells.columns * PROMISING).fill(Number.NEGATIVE_INFINITY);
  const offer = (line: Float64Array, from: number, value: number) => {
    if (value <= line[from + best]!) return;
    let at = from + best;
    for (; at > from && line[at - 1]! < value; at--) line[at] = line[at - 1]!;
    line[at] = value;
  };
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const j = cells.column[x]!;
      const p = (2 * shared[x]!) / (candidate.mass[i]! + reference.mass[j]! + 1e-9) + MEANING_WORTH * meaning[x]!;
      promise[x] = p;
      offer(rows, i * PROMISING, p);
      offer(columns, j * PROMISING, p);
    }
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      const p = promise[x]!;
      const r = i * PROMISING;
      const c = cells.column[x]! * PROMISING;
      if ((p >= rows[r + best]! && p >= HOPE * rows[r]!) || (p >= columns[c + best]! && p >= HOPE * columns[c]!))
        chosen[x] = 1;
    }
}
