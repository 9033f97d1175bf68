// Feature vectors of a pair of words: first pass from ties and surroundings, second pass with the first pass's answers
// about the neighbours (stacking). The order of FIRST and SECOND is the order of the model's input; `training/aligner`
// writes the same vectors with the same code.
import type { Context } from './context.ts';

export const FIRST = [
  'strength',
  'tie',
  'cosine',
  'letters',
  'senses',
  'lightR',
  'lightC',
  'classR',
  'classC',
  'sameClass',
  'tagR',
  'tagC',
  'weightR',
  'weightC',
  'shift',
  'shiftSigned',
  'left1',
  'right1',
  'left2',
  'right2',
  'contentBefore',
  'contentAfter',
  'windowBefore',
  'windowAfter',
  'rivalR',
  'rivalC',
  'twinsR',
  'twinsC',
  'runBefore',
  'runAfter',
  'anchorBefore',
  'anchorAfter',
  'fromStart',
  'fromEnd',
  'words',
  'ratio',
  'overlap',
  'nextToC',
  'nextToR',
] as const;

export const SECOND = [
  ...FIRST,
  'p',
  'bestR',
  'bestC',
  'sumR',
  'sumC',
  'pLeft',
  'pRight',
  'pLeft2',
  'pRight2',
  'pBefore',
  'pAfter',
  'pAboveC',
  'pBelowC',
  'pAboveR',
  'pBelowR',
  'offR',
  'offC',
  'gapLeftR',
  'gapLeftC',
  'gapRightR',
  'gapRightC',
  'openR',
  'openC',
  'blockBest',
  'blockMean',
] as const;

/** Distances beyond this say no more. */
const FAR = 12;
const clip = (d: number) => (d > FAR ? FAR : d < -FAR ? -FAR : d);

/** Writes the first FIRST.length entries of `x` for the cell (i, j). */
export function fillFirst(x: Float64Array, k: Context, i: number, j: number): void {
  const { r, c, g } = k;
  const n = r.n;
  const m = c.n;
  const at = i * m + j;
  const s = g.strength;
  const own = s[at]!;
  const shift = (i + 0.5) / n - (j + 0.5) / m;
  const a = i > 0 && j > 0;
  const b = i + 1 < n && j + 1 < m;
  x[0] = own;
  x[1] = g.tie[at]!;
  x[2] = g.cosine[at]!;
  x[3] = g.letters[at]!;
  x[4] = g.senses[at]!;
  x[5] = r.light[i]!;
  x[6] = c.light[j]!;
  x[7] = r.cls[i]!;
  x[8] = c.cls[j]!;
  x[9] = r.cls[i] === c.cls[j] ? 1 : 0;
  x[10] = r.tag[i]!;
  x[11] = c.tag[j]!;
  x[12] = r.weight[i]!;
  x[13] = c.weight[j]!;
  x[14] = shift < 0 ? -shift : shift;
  x[15] = shift;
  x[16] = a ? s[at - m - 1]! : i === 0 && j === 0 ? 1 : 0;
  x[17] = b ? s[at + m + 1]! : i === n - 1 && j === m - 1 ? 1 : 0;
  x[18] = i > 1 && j > 1 ? s[at - 2 * m - 2]! : 0;
  x[19] = i + 2 < n && j + 2 < m ? s[at + 2 * m + 2]! : 0;
  const bi = r.before[i]!;
  const bj = c.before[j]!;
  x[20] = bi >= 0 && bj >= 0 ? s[bi * m + bj]! : bi < 0 && bj < 0 ? 0.5 : 0;
  const ai = r.after[i]!;
  const aj = c.after[j]!;
  x[21] = ai < n && aj < m ? s[ai * m + aj]! : ai >= n && aj >= m ? 0.5 : 0;
  x[22] = window(s, m, i - 3, i - 1, j - 3, j - 1, n);
  x[23] = window(s, m, i + 1, i + 3, j + 1, j + 3, n);
  x[24] = (own === k.rowBest[i]! ? k.rowSecond[i]! : k.rowBest[i]!) - own;
  x[25] = (own === k.columnBest[j]! ? k.columnSecond[j]! : k.columnBest[j]!) - own;
  x[26] = k.rowTwins[i]!;
  x[27] = k.columnTwins[j]!;
  x[28] = k.runBefore[at]!;
  x[29] = k.runAfter[at]!;
  const before = i > 0 ? k.anchorBefore[i - 1]! : -1;
  x[30] = before >= 0 ? clip(j - k.anchor[before]! - (i - before)) : clip(j - i);
  const after = i + 1 < n ? k.anchorAfter[i + 1]! : n;
  x[31] = after < n ? clip(j - k.anchor[after]! - (i - after)) : clip(m - j - (n - i));
  x[32] = Math.min(FAR, i) - Math.min(FAR, j);
  x[33] = Math.min(FAR, n - i) - Math.min(FAR, m - j);
  x[34] = Math.min(60, n);
  x[35] = m / n;
  x[36] = k.overlap;
  // Strength of the same word with the neighbour: "the summit" / "summit" pulls "the" along.
  x[37] = Math.max(j > 0 ? s[at - 1]! : 0, j + 1 < m ? s[at + 1]! : 0);
  x[38] = Math.max(i > 0 ? s[at - m]! : 0, i + 1 < n ? s[at + m]! : 0);
}

/** Mean over up to three rows of the best strength in up to three columns. */
function window(s: Float64Array, m: number, i0: number, i1: number, j0: number, j1: number, n: number): number {
  let sum = 0;
  const from = j0 < 0 ? 0 : j0;
  const to = j1 >= m ? m - 1 : j1;
  for (let i = i0 < 0 ? 0 : i0; i <= i1 && i < n; i++) {
    let best = 0;
    for (let j = from; j <= to; j++) {
      const v = s[i * m + j]!;
      if (v > best) best = v;
    }
    sum += best;
  }
  return sum / 3;
}

/** First-pass probabilities and what follows from them for whole rows and columns. */
export interface Opinion {
  readonly p: Float64Array;
  readonly bestR: Int32Array;
  readonly bestC: Int32Array;
  readonly topR: Float64Array;
  readonly topC: Float64Array;
  readonly sumR: Float64Array;
  readonly sumC: Float64Array;
  /** Nearest linked word before and after (exclusive); −1 and the length at the ends. */
  readonly beforeR: Int32Array;
  readonly afterR: Int32Array;
  readonly beforeC: Int32Array;
  readonly afterC: Int32Array;
}

/** A word counts as linked from here on. */
const LINKED = 0.5;

/** Room for the opinion on a grid of at most `words` a side and `cells`. */
export function makeOpinion(words: number, cells: number): Opinion {
  return {
    p: new Float64Array(cells),
    bestR: new Int32Array(words),
    bestC: new Int32Array(words),
    topR: new Float64Array(words),
    topC: new Float64Array(words),
    sumR: new Float64Array(words),
    sumC: new Float64Array(words),
    beforeR: new Int32Array(words),
    afterR: new Int32Array(words),
    beforeC: new Int32Array(words),
    afterC: new Int32Array(words),
  };
}

/** Fills the rest of `o` from its probabilities over `n` × `m` cells. */
export function fillOpinion(o: Opinion, n: number, m: number): void {
  const { p } = o;
  o.bestR.fill(-1, 0, n);
  o.bestC.fill(-1, 0, m);
  o.topR.fill(0, 0, n);
  o.topC.fill(0, 0, m);
  o.sumR.fill(0, 0, n);
  o.sumC.fill(0, 0, m);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const v = p[i * m + j]!;
      if (v <= 0) continue;
      o.sumR[i]! += v;
      o.sumC[j]! += v;
      if (v > o.topR[i]!) {
        o.topR[i] = v;
        o.bestR[i] = j;
      }
      if (v > o.topC[j]!) {
        o.topC[j] = v;
        o.bestC[j] = i;
      }
    }
  nearest(o.topR, o.beforeR, o.afterR, n);
  nearest(o.topC, o.beforeC, o.afterC, m);
}

function nearest(top: Float64Array, before: Int32Array, after: Int32Array, n: number): void {
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

/** Writes the entries of `x` after the first pass's, for the cell (i, j). */
export function fillSecond(x: Float64Array, k: Context, o: Opinion, i: number, j: number): void {
  fillFirst(x, k, i, j);
  const { r, c } = k;
  const n = r.n;
  const m = c.n;
  const at = i * m + j;
  const p = o.p;
  let f = FIRST.length;
  const own = p[at]!;
  x[f++] = own;
  x[f++] = o.topR[i]! === own ? otherRow(p, m, i, j) : o.topR[i]!;
  x[f++] = o.topC[j]! === own ? otherColumn(p, n, m, i, j) : o.topC[j]!;
  x[f++] = o.sumR[i]! - own;
  x[f++] = o.sumC[j]! - own;
  x[f++] = i > 0 && j > 0 ? p[at - m - 1]! : i === 0 && j === 0 ? 1 : 0;
  x[f++] = i + 1 < n && j + 1 < m ? p[at + m + 1]! : i === n - 1 && j === m - 1 ? 1 : 0;
  x[f++] = i > 1 && j > 1 ? p[at - 2 * m - 2]! : 0;
  x[f++] = i + 2 < n && j + 2 < m ? p[at + 2 * m + 2]! : 0;
  const bi = r.before[i]!;
  const bj = c.before[j]!;
  x[f++] = bi >= 0 && bj >= 0 ? p[bi * m + bj]! : bi < 0 && bj < 0 ? 0.5 : 0;
  const ai = r.after[i]!;
  const aj = c.after[j]!;
  x[f++] = ai < n && aj < m ? p[ai * m + aj]! : ai >= n && aj >= m ? 0.5 : 0;
  x[f++] = j > 0 ? p[at - 1]! : 0;
  x[f++] = j + 1 < m ? p[at + 1]! : 0;
  x[f++] = i > 0 ? p[at - m]! : 0;
  x[f++] = i + 1 < n ? p[at + m]! : 0;
  x[f++] = o.bestR[i]! >= 0 ? clip(j - o.bestR[i]!) : FAR + 1;
  x[f++] = o.bestC[j]! >= 0 ? clip(i - o.bestC[j]!) : FAR + 1;
  // The gap that the word stands in, seen from both sides: does the linked word before i lead to a word before j, and how far?
  const pi = o.beforeR[i]!;
  const pj = o.beforeC[j]!;
  const ni = o.afterR[i]!;
  const nj = o.afterC[j]!;
  x[f++] = clip(j - (pi >= 0 ? o.bestR[pi]! : -1));
  x[f++] = clip(i - (pj >= 0 ? o.bestC[pj]! : -1));
  x[f++] = clip((ni < n ? o.bestR[ni]! : m) - j);
  x[f++] = clip((nj < m ? o.bestC[nj]! : n) - i);
  x[f++] = o.topR[i]! >= LINKED ? 0 : Math.min(FAR, ni - pi - 1);
  x[f++] = o.topC[j]! >= LINKED ? 0 : Math.min(FAR, nj - pj - 1);
  // The best and the mean tie inside the block of open words around the cell.
  let best = 0;
  let sum = 0;
  let count = 0;
  const i0 = Math.max(pi + 1, i - 3);
  const i1 = Math.min(ni - 1, i + 3);
  const j0 = Math.max(pj + 1, j - 3);
  const j1 = Math.min(nj - 1, j + 3);
  for (let a = i0; a <= i1; a++)
    for (let b = j0; b <= j1; b++) {
      const v = k.g.strength[a * m + b]!;
      if (v > best) best = v;
      sum += v;
      count++;
    }
  x[f++] = best;
  x[f++] = count > 0 ? sum / count : 0;
}

function otherRow(p: Float64Array, m: number, i: number, j: number): number {
  let best = 0;
  for (let b = 0; b < m; b++) if (b !== j && p[i * m + b]! > best) best = p[i * m + b]!;
  return best;
}

function otherColumn(p: Float64Array, n: number, m: number, i: number, j: number): number {
  let best = 0;
  for (let a = 0; a < n; a++) if (a !== i && p[a * m + j]! > best) best = p[a * m + j]!;
  return best;
}

/** A tie that makes a word worth a look although its partner is certain and stands elsewhere. */
const STRONG = 0.4;

/**
 * Whether the first pass looks at the cell at all: the words are tied, and at most one of them has a certain partner, and
 * then the other stands beside it or is tied strongly.
 */
export function isCandidate(k: Context, i: number, j: number): boolean {
  const { strength, sure, sureBack } = k.g;
  const s = strength[i * k.c.n + j]!;
  if (s <= 0) return false;
  const b = sure[i]!;
  const a = sureBack[j]!;
  if (b < 0 && a < 0) return true;
  if (b >= 0 && a >= 0) return false;
  const off = b >= 0 ? b - j : a - i;
  return s >= STRONG || (off <= 2 && off >= -2);
}

/** Whether the second pass looks at the cell: a first answer, or open words facing each other, or a neighbour of a link. */
export function isSecondCandidate(k: Context, o: Opinion, i: number, j: number): boolean {
  const m = k.c.n;
  const b = k.g.sure[i]!;
  const a = k.g.sureBack[j]!;
  if (b >= 0 && a >= 0) return false;
  if (o.p[i * m + j]! >= 0.02) return true;
  // Beside a certain partner: eight of a hundred next to it are linked, one of seventy a word further.
  if (b >= 0) return j - b === 1 || b - j === 1;
  if (a >= 0) return i - a === 1 || a - i === 1;
  if (k.r.cls[i]! >= 15 && k.c.cls[j]! >= 15 && k.r.cls[i] !== k.c.cls[j]) return false;
  const bestR = o.bestR[i]!;
  const bestC = o.bestC[j]!;
  // Beside the word's own partner, or beside a neighbour's partner.
  if (o.topR[i]! >= LINKED && Math.abs(bestR - j) <= 2) return true;
  if (o.topC[j]! >= LINKED && Math.abs(bestC - i) <= 2) return true;
  if (o.topR[i]! >= LINKED && o.topC[j]! >= LINKED) return false;
  const pi = o.beforeR[i]!;
  const ni = o.afterR[i]!;
  const n = k.r.n;
  const lo = pi >= 0 ? o.bestR[pi]! : -1;
  const hi = ni < n ? o.bestR[ni]! : m;
  if (lo <= j && j <= hi && hi - lo <= 8) return true;
  const pj = o.beforeC[j]!;
  const nj = o.afterC[j]!;
  const up = pj >= 0 ? o.bestC[pj]! : -1;
  const down = nj < m ? o.bestC[nj]! : n;
  return up <= i && i <= down && down - up <= 8;
}
