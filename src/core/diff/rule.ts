// Word links by rule: greedy over candidate pairs, strongest first, each scored by its own tie plus what stands around it
// (Sultan et al. 2014 without a parser). Stop words and punctuation come last and only beside words already linked:
// linking "the" to the nearest "the" first is the tempting wrong way, it ties unrelated clauses together.
import type { Grid } from './grid.ts';
import { CLASS, type Keys } from './keys.ts';

/** Below this a tie alone is not evidence enough for a content word. */
const CONTENT_FLOOR = 0.42;

/** Row-major link marks: 0 or the score of the link. */
export function linksByRule(r: Keys, c: Keys, g: Grid): Float64Array {
  const out = new Float64Array(r.n * c.n);
  const usedR = new Uint8Array(r.n);
  const usedC = new Uint8Array(c.n);
  const take = (i: number, j: number, s: number) => {
    out[i * c.n + j] = s;
    usedR[i] = 1;
    usedC[j] = 1;
  };
  const near = (i: number, j: number) => {
    let sum = 0;
    for (let d = 1; d <= 2; d++) {
      sum += (cell(i - d, j - d) + cell(i + d, j + d)) / d;
    }
    const before = cell(r.before[i]!, c.before[j]!);
    const after = cell(r.after[i]!, c.after[j]!);
    return Math.min(1, sum / 3) * 0.5 + (before + after) * 0.25;
  };
  const cell = (i: number, j: number) => (i < 0 || j < 0 || i >= r.n || j >= c.n ? 0 : g.strength[i * c.n + j]!);
  const linkedNear = (i: number, j: number) => {
    let sum = 0;
    if (i > 0 && j > 0 && out[(i - 1) * c.n + j - 1]) sum += 1;
    if (i + 1 < r.n && j + 1 < c.n && out[(i + 1) * c.n + j + 1]) sum += 1;
    if (r.before[i]! >= 0 && c.before[j]! >= 0 && out[r.before[i]! * c.n + c.before[j]!]) sum += 0.5;
    if (r.after[i]! < r.n && c.after[j]! < c.n && out[r.after[i]! * c.n + c.after[j]!]) sum += 0.5;
    return sum;
  };
  const shift = (i: number, j: number) => Math.abs((i + 0.5) / r.n - (j + 0.5) / c.n);
  const content: [number, number, number][] = [];
  for (let i = 0; i < r.n; i++)
    for (let j = 0; j < c.n; j++) {
      const s = g.strength[i * c.n + j]!;
      if (r.light[i] || c.light[j] || s < CONTENT_FLOOR) continue;
      const total = s + 0.35 * near(i, j) - 0.15 * shift(i, j);
      if (s >= 0.75 || total >= 0.62) content.push([total, i, j]);
    }
  content.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [s, i, j] of content) if (!usedR[i] && !usedC[j]) take(i, j, Math.min(0.97, 0.45 + 0.4 * s));
  const light: [number, number, number][] = [];
  for (let pass = 0; pass < 2; pass++) {
    light.length = 0;
    for (let i = 0; i < r.n; i++)
      for (let j = 0; j < c.n; j++) {
        const s = g.strength[i * c.n + j]!;
        if (usedR[i] || usedC[j] || s <= 0 || (!r.light[i] && !c.light[j])) continue;
        const context = linkedNear(i, j);
        const needed = s === 1 ? (r.cls[i]! >= CLASS.comma ? 0.5 : 1) : 1.5;
        if (context >= needed) light.push([s + 0.4 * context - 0.5 * shift(i, j), i, j]);
      }
    light.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
    for (const [s, i, j] of light) if (!usedR[i] && !usedC[j]) take(i, j, Math.min(0.95, 0.4 + 0.3 * s));
  }
  return out;
}
