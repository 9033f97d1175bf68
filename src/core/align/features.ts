// What is known about each open cell (candidate sentence i, reference sentence j) before deciding whether it is a link.
// All features treat the two sides alike (smaller and larger share, not candidate's and reference's), so that swapping the
// texts mirrors the links. Three kinds: what the two sentences share; how that compares with their other partners (margin,
// and the part of the sentence that no better partner explains: a rewritten sentence that draws on four sources has four
// such parts); and where the cell lies: on the main chain, beside it, with aligned neighbours or alone.
import { type Cells, cellAt } from './cells.ts';
import type { Bead } from './chain.ts';
import type { Evidence } from './evidence.ts';
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
  'residualMin',
  'residualMax',
  'onChain',
  'beadSize',
  'displacement',
  'relativeDistance',
  'supportMax',
  'supportMin',
  'lateral',
  'lengthRatio',
  'massMin',
  'massMax',
  'density',
  'chainCoverage',
  'chance',
  'gap',
] as const;

const WIDTH = FEATURES.length;
const at = Object.fromEntries(FEATURES.map((f, i) => [f, i])) as Record<(typeof FEATURES)[number], number>;

/** Row-major matrix, one row of FEATURES a cell. */
export function featureMatrix(
  cells: Cells,
  terms: Terms,
  evidence: Evidence,
  chain: readonly Bead[],
  chance: number,
): Float64Array {
  const { candidate, reference } = terms;
  const n = cells.rows;
  const m = cells.columns;
  const out = new Float64Array(cells.column.length * WIDTH);
  const byColumn = columnsOf(cells);
  const row = contest(
    n,
    (i) => ({ from: cells.start[i]!, to: cells.start[i + 1]! }),
    (k) => k,
    evidence.base,
  );
  const column = contest(
    m,
    (j) => ({ from: byColumn.start[j]!, to: byColumn.start[j + 1]! }),
    (k) => byColumn.cell[k]!,
    evidence.base,
  );
  const residualC = residuals(cells, candidate, reference, terms, row.order, (x) => byColumn.row[x]!, 'candidate');
  const residualR = residuals(cells, candidate, reference, terms, column.order, (x) => byColumn.row[x]!, 'reference');
  const path = pathOf(chain, n, m);
  const density = meanOf(row.best, column.best);
  const coverage = Math.max(path.coveredC / Math.max(1, n), path.coveredR / Math.max(1, m));
  let o = 0;
  const set = (place: number, v: number) => {
    out[o + place] = v;
  };
  for (let x = 0; x < cells.column.length; x++) {
    const i = byColumn.row[x]!;
    const j = cells.column[x]!;
    o = x * WIDTH;
    const both = evidence.hardC[x]! * candidate.mass[i]!;
    set(at.hardMin, Math.min(evidence.hardC[x]!, evidence.hardR[x]!));
    set(at.hardMax, Math.max(evidence.hardC[x]!, evidence.hardR[x]!));
    set(at.softMin, Math.min(evidence.softC[x]!, evidence.softR[x]!));
    set(at.softMax, Math.max(evidence.softC[x]!, evidence.softR[x]!));
    set(at.base, evidence.base[x]!);
    set(at.meaning, evidence.meaning[x]!);
    set(at.contentMin, Math.min(evidence.contentC[x]!, evidence.contentR[x]!));
    set(at.contentMax, Math.max(evidence.contentC[x]!, evidence.contentR[x]!));
    set(at.contentMass, evidence.contentMass[x]!);
    set(at.sharedMass, both);
    const named = sharedNamed(candidate, i, reference, j, terms);
    set(at.strongestTerm, named.strongest);
    set(at.namedMass, named.mass);
    set(at.namedShare, named.share);
    set(at.numberConflict, named.conflict);
    const triples = sharedTriples(candidate, i, reference, j);
    set(at.triples, Math.min(12, triples.shared));
    set(at.quoteClash, triples.shared < 2 ? Math.max(candidate.quoted[i]!, reference.quoted[j]!) : 0);
    set(at.tripleShare, triples.least > 0 ? triples.shared / triples.least : 0);
    const marginRow = evidence.base[x]! - row.rival(x, i);
    const marginColumn = evidence.base[x]! - column.rival(x, j);
    set(at.marginMax, Math.max(marginRow, marginColumn));
    set(at.marginMin, Math.min(marginRow, marginColumn));
    set(at.residualMin, Math.min(residualC[x]!, residualR[x]!));
    set(at.residualMax, Math.max(residualC[x]!, residualR[x]!));
    const bead = path.beadC[i]!;
    const onChain = bead >= 0 && bead === path.beadR[j]!;
    set(at.onChain, onChain ? 1 : 0);
    set(at.beadSize, onChain ? chain[bead]!.candidates + chain[bead]!.references : 0);
    set(at.displacement, Math.min(30, Math.abs(j - path.expected[i]!), Math.abs(i - path.expectedBack[j]!)));
    set(at.relativeDistance, Math.abs((i + 0.5) / n - (j + 0.5) / m));
    const previous = valueAt(cells, evidence.base, i - 1, j - 1);
    const next = valueAt(cells, evidence.base, i + 1, j + 1);
    set(at.supportMax, Math.max(previous, next));
    set(at.supportMin, Math.min(previous, next));
    set(
      at.lateral,
      Math.max(
        valueAt(cells, evidence.base, i - 1, j),
        valueAt(cells, evidence.base, i + 1, j),
        valueAt(cells, evidence.base, i, j - 1),
        valueAt(cells, evidence.base, i, j + 1),
      ),
    );
    const a = candidate.mass[i]!;
    const b = reference.mass[j]!;
    set(at.lengthRatio, Math.max(a, b) > 0 ? Math.min(a, b) / Math.max(a, b) : 1);
    set(at.massMin, Math.min(a, b));
    set(at.massMax, Math.max(a, b));
    set(at.density, density);
    set(at.chainCoverage, coverage);
    set(at.chance, chance);
    const closedBefore =
      (i === 0 && j === 0) || (i > 0 && j > 0 && path.beadC[i - 1]! >= 0 && path.beadC[i - 1] === path.beadR[j - 1]);
    const closedAfter =
      (i === n - 1 && j === m - 1) ||
      (i < n - 1 && j < m - 1 && path.beadC[i + 1]! >= 0 && path.beadC[i + 1] === path.beadR[j + 1]);
    set(at.gap, Number(closedBefore) + Number(closedAfter));
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

interface ByColumn {
  readonly start: Int32Array;
  readonly cell: Int32Array;
  /** Row of each cell. */
  readonly row: Int32Array;
}

function columnsOf(cells: Cells): ByColumn {
  const start = new Int32Array(cells.columns + 1);
  for (const j of cells.column) start[j + 1]!++;
  for (let j = 0; j < cells.columns; j++) start[j + 1]! += start[j]!;
  const fill = start.slice();
  const cell = new Int32Array(cells.column.length);
  const row = new Int32Array(cells.column.length);
  for (let i = 0; i < cells.rows; i++)
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      row[x] = i;
      cell[fill[cells.column[x]!]!++] = x;
    }
  return { start, cell, row };
}

interface Contest {
  /** Best base score of each line, at least 0. */
  readonly best: Float64Array;
  /** Best base score of the line's other cells, at least 0. */
  rival(cell: number, line: number): number;
  /** Cells line by line, best first. */
  readonly order: readonly (readonly number[])[];
}

function contest(
  lines: number,
  range: (line: number) => { from: number; to: number },
  cellOf: (k: number) => number,
  base: Float64Array,
): Contest {
  const best = new Float64Array(lines);
  const second = new Float64Array(lines);
  const winner = new Int32Array(lines).fill(-1);
  const order: number[][] = [];
  for (let l = 0; l < lines; l++) {
    const { from, to } = range(l);
    const line: number[] = [];
    for (let k = from; k < to; k++) line.push(cellOf(k));
    line.sort((a, b) => base[b]! - base[a]! || a - b);
    best[l] = Math.max(0, line.length > 0 ? base[line[0]!]! : 0);
    second[l] = Math.max(0, line.length > 1 ? base[line[1]!]! : 0);
    winner[l] = line[0] ?? -1;
    order.push(line);
  }
  return { best, order, rival: (cell, line) => (winner[line] === cell ? second[line]! : best[line]!) };
}

/** Share of the sentence's weight that this cell explains and no better cell of its line does. */
function residuals(
  cells: Cells,
  candidate: Rows,
  reference: Rows,
  terms: Terms,
  order: readonly (readonly number[])[],
  rowOf: (cell: number) => number,
  side: 'candidate' | 'reference',
): Float64Array {
  const out = new Float64Array(cells.column.length);
  const holds = new Int32Array(terms.size);
  const covered = new Int32Array(terms.size);
  const [own, other] = side === 'candidate' ? [candidate, reference] : [reference, candidate];
  order.forEach((line, l) => {
    const mass = own.mass[l]!;
    if (mass <= 0) return;
    for (let k = own.start[l]!; k < own.start[l + 1]!; k++) holds[own.items[k]!] = l + 1;
    for (const x of line) {
      const o = side === 'candidate' ? cells.column[x]! : rowOf(x);
      let fresh = 0;
      for (let k = other.start[o]!; k < other.start[o + 1]!; k++) {
        const t = other.items[k]!;
        if (holds[t] !== l + 1 || covered[t] === l + 1) continue;
        covered[t] = l + 1;
        fresh += terms.weight[t]!;
      }
      out[x] = fresh / mass;
    }
  });
  return out;
}

interface Path {
  /** Chain bead of each sentence, −1 when it is off the chain. */
  readonly beadC: Int32Array;
  readonly beadR: Int32Array;
  /** Where the chain would put each sentence on the other side. */
  readonly expected: Float64Array;
  readonly expectedBack: Float64Array;
  readonly coveredC: number;
  readonly coveredR: number;
}

function pathOf(chain: readonly Bead[], n: number, m: number): Path {
  const beadC = new Int32Array(n).fill(-1);
  const beadR = new Int32Array(m).fill(-1);
  let coveredC = 0;
  let coveredR = 0;
  chain.forEach((b, k) => {
    beadC.fill(k, b.candidate, b.candidate + b.candidates);
    beadR.fill(k, b.reference, b.reference + b.references);
    coveredC += b.candidates;
    coveredR += b.references;
  });
  const points = chain.map(
    (b) => [b.candidate + (b.candidates - 1) / 2, b.reference + (b.references - 1) / 2] as const,
  );
  return {
    beadC,
    beadR,
    expected: interpolate(points, n, m),
    expectedBack: interpolate(
      points.map(([a, b]) => [b, a] as const),
      m,
      n,
    ),
    coveredC,
    coveredR,
  };
}

/** Straight lines between the chain's beads, and parallel to the diagonal of the whole outside them. */
function interpolate(points: readonly (readonly [number, number])[], n: number, m: number): Float64Array {
  const out = new Float64Array(n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    while (k < points.length && points[k]![0] < i) k++;
    const a = points[k - 1] ?? [-1, -1];
    const b = points[k] ?? [n, m];
    out[i] = b[0] > a[0] ? a[1] + ((i - a[0]) / (b[0] - a[0])) * (b[1] - a[1]) : b[1];
  }
  return out;
}

function valueAt(cells: Cells, values: Float64Array, i: number, j: number): number {
  const x = cellAt(cells, i, j);
  return x < 0 ? 0 : Math.max(0, values[x]!);
}

function meanOf(a: Float64Array, b: Float64Array): number {
  let x = 0;
  let y = 0;
  for (const v of a) x += v;
  for (const v of b) y += v;
  return Math.max(a.length ? x / a.length : 0, b.length ? y / b.length : 0);
}

function sharedNamed(c: Rows, i: number, r: Rows, j: number, terms: Terms) {
  let a = c.start[i]!;
  let b = r.start[j]!;
  const endA = c.start[i + 1]!;
  const endB = r.start[j + 1]!;
  let mass = 0;
  let strongest = 0;
  let ownC = 0;
  let ownR = 0;
  let numbersC = 0;
  let numbersR = 0;
  let numbersBoth = 0;
  while (a < endA || b < endB) {
    const t = a < endA ? c.items[a]! : Number.POSITIVE_INFINITY;
    const u = b < endB ? r.items[b]! : Number.POSITIVE_INFINITY;
    const id = Math.min(t, u);
    const kind = terms.kind[id]!;
    const w = terms.weight[id]!;
    if (t === id) {
      a++;
      if (kind >= 2) ownC += w;
      if (kind === 2) numbersC++;
    }
    if (u === id) {
      b++;
      if (kind >= 2) ownR += w;
      if (kind === 2) numbersR++;
    }
    if (t === u) {
      if (w > strongest) strongest = w;
      if (kind >= 2) mass += w;
      if (kind === 2) numbersBoth++;
    }
  }
  const least = Math.min(ownC, ownR);
  return {
    mass,
    strongest,
    share: least > 0 ? mass / least : 0.5,
    conflict: numbersC > 0 && numbersR > 0 && numbersBoth === 0 ? 1 : 0,
  };
}

function sharedTriples(c: Rows, i: number, r: Rows, j: number): { shared: number; least: number } {
  let a = c.tripleStart[i]!;
  let b = r.tripleStart[j]!;
  const endA = c.tripleStart[i + 1]!;
  const endB = r.tripleStart[j + 1]!;
  const least = Math.min(endA - a, endB - b);
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
  return { shared, least };
}
