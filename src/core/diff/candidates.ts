// Which pairs of words the models are asked about. All others are not linked.
import type { Context } from './context.ts';
import { LINKED, type Opinion } from './opinion.ts';

/** A first answer worth a second, thousandths. */
const FAINT = 20;
/** Second answers between these are asked for again. */
const OPEN = 40;
const CLEAR = 980;
/** A tie that makes a word worth a look although its partner is certain and stands elsewhere. */
const STRONG = 40;

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
export function isLaterCandidate(k: Context, o: Opinion, i: number, j: number): boolean {
  const m = k.c.n;
  const b = k.g.sure[i]!;
  const a = k.g.sureBack[j]!;
  if (b >= 0 && a >= 0) return false;
  if (o.p[i * m + j]! >= FAINT) return true;
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

/** Whether the second pass has left the cell open. */
export function isOpen(k: Context, o: Opinion, i: number, j: number): boolean {
  const p = o.p[i * k.c.n + j]!;
  return p >= OPEN && p <= CLEAR && k.g.sure[i] !== j;
}
