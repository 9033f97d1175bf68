// What is known about each open cell (candidate sentence i, reference sentence j) before deciding whether it is a link.
// All features treat the two sides alike (smaller and larger share, not candidate's and reference's), so that swapping the
// texts mirrors the links. Three kinds: what the two sentences share; how that compares with their other partners (margin,
// and the part of the sentence that no better partner explains: a rewritten sentence that draws on four sources has four
// such parts); and where the cell lies: on the main chain, beside it, in a run of its own or alone.
import { type Cells, type Neighbours, neighboursOf, rowOfCells } from './cells.ts';
import type { Bead } from './chain.ts';
import { columnLines, type Rivals, residuals, rivalOf, rivalsOf, rowLines } from './contest.ts';
import type { Evidence } from './evidence.ts';
import { type Path, pathOf } from './path.ts';
import type { Runs } from './runs.ts';
import type { Rows, Terms } from './terms.ts';

export const FEATURES = [
  'hardMin',
  'hardMax',
  'softMin',
  'softMax',
  'base',
  'meaning',
  'contentMin',
  'contentMax',
  'contentMass',
  'quoteClash',
  'sharedMass',
  'strongestTerm',
  'namedMass',
  'namedShare',
  'numberConflict',
  'tripleShare',
  'triples',
  'marginMax',
  'marginMin',
  'meaningMarginMax',
  'meaningMarginMin',
  'residualMin',
  'residualMax',
  'onChain',
  'beadSize',
  'displacement',
  'relativeDistance',
  'supportMax',
  'supportMin',
  'lateral',
  'runMax',
  'runMin',
  'runMarginMax',
  'runMarginMin',
  'runDensity',
  'lengthRatio',
  'massMin',
  'massMax',
  'density',
  'chainCoverage',
  'chance',
  'gap',
] as const;

/** Those that are the same for all cells of two texts. */
export const OF_THE_TEXTS: readonly (typeof FEATURES)[number][] = ['runDensity', 'density', 'chainCoverage', 'chance'];

/** Numbers a cell. */
export const WIDTH = FEATURES.length;

export interface CellFeatures {
  /** Nothing speaks for a link: in the corpus no such cell is one. */
  hopeless(x: number): boolean;
  /** Writes the FEATURES of cell `x` to out[at] and after. */
  write(x: number, out: Float64Array, at: number): void;
}

export function cellFeatures(
  cells: Cells,
  terms: Terms,
  evidence: Evidence,
  chain: readonly Bead[],
  runs: Runs,
  chance: number,
): CellFeatures {
  const { candidate, reference } = terms;
  const { base } = evidence;
  const n = cells.rows;
  const m = cells.columns;
  const rowOf = rowOfCells(cells);
  const beside = neighboursOf(cells);
  const { next, previous, below, above } = beside;
  const row = rowLines(cells, base);
  const column = columnLines(cells, base);
  const { meaning } = evidence;
  const ofMeaning = rivalsOf(cells, meaning);
  const residualC = residuals(row, candidate, reference, cells.column, evidence.shared, terms);
  const residualR = residuals(column, reference, candidate, rowOf, evidence.shared, terms);
  const path = pathOf(chain, n, m);
  const { total } = runs;
  const ofRuns = rivalsOf(cells, total);
  const density = Math.max(meanOf(row), meanOf(column));
  const runDensity = Math.max(meanOf(ofRuns.row), meanOf(ofRuns.column));
  return {
    hopeless: (x) =>
      base[x]! <= 0.03 &&
      evidence.meaning[x]! <= 1 &&
      evidence.hardC[x]! <= 0.15 &&
      evidence.hardR[x]! <= 0.15 &&
      residualC[x]! <= 0.1 &&
      residualR[x]! <= 0.1 &&
      gapOf(cells, beside, path, runs, rowOf[x]!, x) === 0,
    write: (x, out, at) => {
      const i = rowOf[x]!;
      const j = cells.column[x]!;
      let o = at;
      out[o++] = Math.min(evidence.hardC[x]!, evidence.hardR[x]!);
      out[o++] = Math.max(evidence.hardC[x]!, evidence.hardR[x]!);
      out[o++] = Math.min(evidence.softC[x]!, evidence.softR[x]!);
      out[o++] = Math.max(evidence.softC[x]!, evidence.softR[x]!);
      out[o++] = base[x]!;
      out[o++] = evidence.meaning[x]!;
      out[o++] = Math.min(evidence.contentC[x]!, evidence.contentR[x]!);
      out[o++] = Math.max(evidence.contentC[x]!, evidence.contentR[x]!);
      out[o++] = evidence.contentMass[x]!;
      const triples = sharedTriples(candidate, i, reference, j, evidence.terms[x]!);
      const least = Math.min(tripleCount(candidate, i), tripleCount(reference, j));
      out[o++] = triples < 2 ? Math.max(candidate.quoted[i]!, reference.quoted[j]!) : 0;
      out[o++] = evidence.shared[x]!;
      out[o++] = evidence.strongest[x]!;
      out[o++] = evidence.named[x]!;
      const leastNamed = Math.min(candidate.namedMass[i]!, reference.namedMass[j]!);
      out[o++] = leastNamed > 0 ? evidence.named[x]! / leastNamed : 0.5;
      out[o++] = candidate.numbers[i]! > 0 && reference.numbers[j]! > 0 && evidence.numbers[x] === 0 ? 1 : 0;
      out[o++] = least > 0 ? triples / least : 0;
      out[o++] = Math.min(12, triples);
      const marginRow = base[x]! - rivalOf(row, i, x);
      const marginColumn = base[x]! - rivalOf(column, j, x);
      out[o++] = Math.max(marginRow, marginColumn);
      out[o++] = Math.min(marginRow, marginColumn);
      const meaningMarginRow = meaning[x]! - rivalOf(ofMeaning.row, i, x);
      const meaningMarginColumn = meaning[x]! - rivalOf(ofMeaning.column, j, x);
      out[o++] = Math.max(meaningMarginRow, meaningMarginColumn);
      out[o++] = Math.min(meaningMarginRow, meaningMarginColumn);
      out[o++] = Math.min(residualC[x]!, residualR[x]!);
      out[o++] = Math.max(residualC[x]!, residualR[x]!);
      const bead = path.beadC[i]!;
      const onChain = bead >= 0 && bead === path.beadR[j]!;
      out[o++] = onChain ? 1 : 0;
      out[o++] = onChain ? chain[bead]!.candidates + chain[bead]!.references : 0;
      out[o++] = Math.min(30, Math.abs(j - path.expected[i]!), Math.abs(i - path.expectedBack[j]!));
      out[o++] = Math.abs((i + 0.5) / n - (j + 0.5) / m);
      const before = valueAt(base, previous[x]!);
      const after = valueAt(base, next[x]!);
      out[o++] = Math.max(before, after);
      out[o++] = Math.min(before, after);
      const left = x > cells.start[i]! && cells.column[x - 1] === j - 1 ? x - 1 : -1;
      const right = x + 1 < cells.start[i + 1]! && cells.column[x + 1] === j + 1 ? x + 1 : -1;
      out[o++] = Math.max(
        valueAt(base, above[x]!),
        valueAt(base, below[x]!),
        valueAt(base, left),
        valueAt(base, right),
      );
      out[o++] = Math.max(runs.before[x]!, runs.after[x]!);
      out[o++] = Math.min(runs.before[x]!, runs.after[x]!);
      const runMarginRow = total[x]! - rivalOf(ofRuns.row, i, x);
      const runMarginColumn = total[x]! - rivalOf(ofRuns.column, j, x);
      out[o++] = Math.max(runMarginRow, runMarginColumn);
      out[o++] = Math.min(runMarginRow, runMarginColumn);
      out[o++] = runDensity;
      const a = candidate.mass[i]!;
      const b = reference.mass[j]!;
      out[o++] = Math.max(a, b) > 0 ? Math.min(a, b) / Math.max(a, b) : 1;
      out[o++] = Math.min(a, b);
      out[o++] = Math.max(a, b);
      out[o++] = density;
      out[o++] = path.coverage;
      out[o++] = chance;
      out[o] = gapOf(cells, beside, path, runs, i, x);
    },
  };
}

/** 2: both diagonal neighbours of the cell are aligned with each other (or it is the texts' corner); 1: one of them. */
function gapOf(cells: Cells, { previous, next }: Neighbours, path: Path, { top }: Runs, i: number, x: number): number {
  const j = cells.column[x]!;
  const plain = (cell: number, row: number, column: number) =>
    (cell >= 0 && top[cell] === 1) || onChain(path, row, column);
  const before = (i === 0 && j === 0) || plain(previous[x]!, i - 1, j - 1);
  const after = (i === cells.rows - 1 && j === cells.columns - 1) || plain(next[x]!, i + 1, j + 1);
  return Number(before) + Number(after);
}

function onChain({ beadC, beadR }: Path, i: number, j: number): boolean {
  const bead = i >= 0 && j >= 0 && i < beadC.length && j < beadR.length ? beadC[i]! : -1;
  return bead >= 0 && bead === beadR[j];
}

function meanOf({ best }: Rivals): number {
  let sum = 0;
  for (let l = 0; l < best.length; l++) sum += best[l]!;
  return best.length > 0 ? sum / best.length : 0;
}

function valueAt(values: Float64Array, x: number): number {
  return x < 0 ? 0 : Math.max(0, values[x]!);
}

const tripleCount = (rows: Rows, i: number) => rows.tripleStart[i + 1]! - rows.tripleStart[i]!;

/** Runs of three words that both have; none without two shared terms. */
function sharedTriples(c: Rows, i: number, r: Rows, j: number, terms: number): number {
  if (terms < 2) return 0;
  let a = c.tripleStart[i]!;
  let b = r.tripleStart[j]!;
  const endA = c.tripleStart[i + 1]!;
  const endB = r.tripleStart[j + 1]!;
  let shared = 0;
  while (a < endA && b < endB) {
    const t = c.triples[a]!;
    const u = r.triples[b]!;
    if (t === u) {
      shared++;
      a++;
      b++;
    } else if (t < u) a++;
    else b++;
  }
  return shared;
}
