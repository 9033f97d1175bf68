// What the scorer knows about a pair of words: for the first pass from ties and surroundings, for the later ones with the
// answers of the pass before about the neighbours (stacking). Whole numbers, shares in hundredths. The order of FIRST and
// LATER is the order of the models' input; `training/aligner` writes the same vectors with the same code.
import type { Context } from './context.ts';
import type { Opinion } from './opinion.ts';
import { LINKED } from './opinion.ts';
import { nearness } from './tie-by-meaning.ts';

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
  'odds',
  'sameR',
  'sameC',
  'apart',
  'exchange',
] as const;

export const LATER = [
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
  'headC',
  'tailC',
  'headR',
  'tailR',
  'corner',
  'gapWidth',
  'tagBeforeR',
  'tagAfterR',
  'tagBeforeC',
  'tagAfterC',
] as const;

/** Part of speech beyond the ends of a sentence. */
const EDGE = 20;
/** A probability of one. */
const ONE = 1000;
/** Sums of probabilities beyond this fit no feature. */
const MUCH = 32_000;
/** Distances beyond this say no more. */
const FAR = 12;
const clip = (d: number) => (d > FAR ? FAR : d < -FAR ? -FAR : d);

/** Writes the first FIRST.length entries of `x` for the cell (i, j). */
export function fillFirst(x: Int16Array, k: Context, i: number, j: number): void {
  const { r, c, g } = k;
  const n = r.n;
  const m = c.n;
  const at = i * m + j;
  const s = g.strength;
  const own = s[at]!;
  // Truncated to whole hundredths by the array.
  const shift = 100 * ((i + 0.5) / n - (j + 0.5) / m);
  const a = i > 0 && j > 0;
  const b = i + 1 < n && j + 1 < m;
  x[0] = own;
  x[1] = g.tie[at]!;
  x[2] = nearness(g, r, c, i, j);
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
  x[16] = a ? s[at - m - 1]! : i === 0 && j === 0 ? 100 : 0;
  x[17] = b ? s[at + m + 1]! : i === n - 1 && j === m - 1 ? 100 : 0;
  x[18] = i > 1 && j > 1 ? s[at - 2 * m - 2]! : 0;
  x[19] = i + 2 < n && j + 2 < m ? s[at + 2 * m + 2]! : 0;
  const bi = r.before[i]!;
  const bj = c.before[j]!;
  x[20] = bi >= 0 && bj >= 0 ? s[bi * m + bj]! : bi < 0 && bj < 0 ? 50 : 0;
  const ai = r.after[i]!;
  const aj = c.after[j]!;
  x[21] = ai < n && aj < m ? s[ai * m + aj]! : ai >= n && aj >= m ? 50 : 0;
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
  x[35] = (100 * m) / n;
  x[36] = k.overlap;
  // Strength of the same word with the neighbour: "the summit" / "summit" pulls "the" along.
  x[37] = Math.max(j > 0 ? s[at - 1]! : 0, j + 1 < m ? s[at + 1]! : 0);
  x[38] = Math.max(i > 0 ? s[at - m]! : 0, i + 1 < n ? s[at + m]! : 0);
  x[39] = g.odds[at]!;
  x[40] = g.sameR[at]!;
  x[41] = g.sameC[at]!;
  x[42] = g.apart[at]!;
  x[43] = g.exchange[at]!;
}

/** Mean over up to three rows of the best strength in up to three columns. */
function window(s: Uint8Array, m: number, i0: number, i1: number, j0: number, j1: number, n: number): number {
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

/** Writes the entries of `x` after the first pass's, for the cell (i, j). */
export function fillLater(x: Int16Array, k: Context, o: Opinion, i: number, j: number): void {
  fillFirst(x, k, i, j);
  const { r, c } = k;
  const n = r.n;
  const m = c.n;
  const at = i * m + j;
  const p = o.p;
  let f = FIRST.length;
  const own = p[at]!;
  x[f++] = own;
  x[f++] = o.topR[i]! === own ? o.nextR[i]! : o.topR[i]!;
  x[f++] = o.topC[j]! === own ? o.nextC[j]! : o.topC[j]!;
  x[f++] = Math.min(MUCH, o.sumR[i]! - own);
  x[f++] = Math.min(MUCH, o.sumC[j]! - own);
  const up = i > 0;
  const down = i + 1 < n;
  const left = j > 0;
  const right = j + 1 < m;
  x[f++] = up && left ? p[at - m - 1]! : i === 0 && j === 0 ? ONE : 0;
  x[f++] = down && right ? p[at + m + 1]! : i === n - 1 && j === m - 1 ? ONE : 0;
  x[f++] = i > 1 && j > 1 ? p[at - 2 * m - 2]! : 0;
  x[f++] = i + 2 < n && j + 2 < m ? p[at + 2 * m + 2]! : 0;
  const bi = r.before[i]!;
  const bj = c.before[j]!;
  x[f++] = bi >= 0 && bj >= 0 ? p[bi * m + bj]! : bi < 0 && bj < 0 ? ONE / 2 : 0;
  const ai = r.after[i]!;
  const aj = c.after[j]!;
  x[f++] = ai < n && aj < m ? p[ai * m + aj]! : ai >= n && aj >= m ? ONE / 2 : 0;
  const pl = left ? p[at - 1]! : 0;
  const pr = right ? p[at + 1]! : 0;
  const pu = up ? p[at - m]! : 0;
  const pd = down ? p[at + m]! : 0;
  x[f++] = pl;
  x[f++] = pr;
  x[f++] = pu;
  x[f++] = pd;
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
  const i0 = Math.max(pi + 1, i - 2);
  const i1 = Math.min(ni - 1, i + 2);
  const j0 = Math.max(pj + 1, j - 2);
  const j1 = Math.min(nj - 1, j + 2);
  for (let a = i0; a <= i1; a++)
    for (let b = j0; b <= j1; b++) {
      const v = k.g.strength[a * m + b]!;
      if (v > best) best = v;
      sum += v;
    }
  const count = (i1 - i0 + 1) * (j1 - j0 + 1);
  x[f++] = best;
  x[f++] = count > 0 ? sum / count : 0;
  // What the next words that carry meaning on one side have with the word on the other: "of the year" ~ "annual".
  x[f++] = ai < n ? p[ai * m + j]! : 0;
  x[f++] = bi >= 0 ? p[bi * m + j]! : 0;
  x[f++] = aj < m ? p[i * m + aj]! : 0;
  x[f++] = bj >= 0 ? p[i * m + bj]! : 0;
  // The other three corners of a square of linked words: people link whole phrases, word by word.
  let corner = 0;
  if (up && left) corner = Math.min(pu, pl, p[at - m - 1]!);
  if (up && right) corner = Math.max(corner, Math.min(pu, pr, p[at - m + 1]!));
  if (down && left) corner = Math.max(corner, Math.min(pd, pl, p[at + m - 1]!));
  if (down && right) corner = Math.max(corner, Math.min(pd, pr, p[at + m + 1]!));
  x[f++] = corner;
  // Where the linked words around i lead: how many words of the other side lie between.
  x[f++] = clip((ni < n ? o.bestR[ni]! : m) - (pi >= 0 ? o.bestR[pi]! : -1));
  x[f++] = up ? r.tag[i - 1]! : EDGE;
  x[f++] = down ? r.tag[i + 1]! : EDGE;
  x[f++] = left ? c.tag[j - 1]! : EDGE;
  x[f++] = right ? c.tag[j + 1]! : EDGE;
}
