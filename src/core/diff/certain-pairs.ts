// Pairs of words that need no model, by what people link in MTRef.
import { type Grid, TIE } from './grid.ts';
import type { Keys } from './keys.ts';

/**
 * Pairs that need no model. Seeds are words that carry meaning, the same and alone of their kind on both sides: identical
 * ones are linked by people in 98.0 % (no neighbour the same) to 100 % of the cases in MTRef's training part, other forms
 * of one word only when a neighbour is the same too (100 %; 91 % without). From the seeds the identical words around
 * them follow ("the", commas: 98.2 %). A function word that stands alone is left to the model (74 %).
 */
export function markSure(g: Grid, r: Keys, c: Keys): void {
  const n = r.n;
  const m = c.n;
  const { tie, sure, sureBack } = g;
  sure.fill(-1, 0, n);
  // Counts of same words in a column, then the partner.
  sureBack.fill(0, 0, m);
  const isSame = (at: number) => tie[at] !== TIE.none && tie[at]! <= TIE.acronym;
  for (let i = 0, at = 0; i < n; i++) {
    let found = -1;
    for (let j = 0; j < m; j++, at++) {
      if (!isSame(at)) continue;
      found = found === -1 ? j : -2;
      sureBack[j]!++;
    }
    if (found >= 0 && !r.light[i]) sure[i] = found;
  }
  for (let i = 0; i < n; i++) {
    const j = sure[i]!;
    if (j < 0) continue;
    const at = i * m + j;
    const beside = (i > 0 && j > 0 && isSame(at - m - 1)) || (i + 1 < n && j + 1 < m && isSame(at + m + 1));
    if (sureBack[j] !== 1 || !(tie[at] === TIE.identical || beside)) sure[i] = -1;
  }
  sureBack.fill(-1, 0, m);
  for (let i = 0; i < n; i++) if (sure[i]! >= 0) sureBack[sure[i]!] = i;
  const follow = (a: number, b: number) => {
    if (a < 0 || b < 0 || a >= n || b >= m || sure[a]! >= 0 || sureBack[b]! >= 0) return;
    if (tie[a * m + b] !== TIE.identical) return;
    sure[a] = b;
    sureBack[b] = a;
  };
  for (let i = 0; i < n; i++) if (sure[i]! >= 0) follow(i + 1, sure[i]! + 1);
  for (let i = n - 1; i >= 0; i--) if (sure[i]! >= 0) follow(i - 1, sure[i]! - 1);
}
