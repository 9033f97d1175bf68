// What the unmatched words of two sentences have in common by nearness of meaning, for chosen cells.
import type { Cells } from './cells.ts';
import { FULL, type SoftMatch } from './soft.ts';
import type { Terms } from './terms.ts';

/** Unmatched words a side that are looked at for near words; longer sentences have enough hard evidence. */
const SOFT_TERMS = 24;

/**
 * Four numbers a cell: term weight of each side's unmatched words times their nearness to the best word of the other side
 * (candidate, reference), and the same of plain words alone.
 */
export function nearWords(cells: Cells, terms: Terms, soft: SoftMatch, chosen: Uint8Array): Float64Array {
  const { candidate, reference, weight, kind } = terms;
  const out = new Float64Array(4 * cells.column.length);
  const held = new Int32Array(terms.size);
  const matched = new Int32Array(terms.size);
  const own = new Int32Array(SOFT_TERMS);
  const other = new Int32Array(SOFT_TERMS);
  const best = new Int32Array(SOFT_TERMS);
  for (let i = 0; i < cells.rows; i++) {
    for (let k = candidate.start[i]!; k < candidate.start[i + 1]!; k++) held[candidate.items[k]!] = i + 1;
    for (let x = cells.start[i]!; x < cells.start[i + 1]!; x++) {
      if (!chosen[x]) continue;
      const j = cells.column[x]!;
      let others = 0;
      for (let k = reference.start[j]!; k < reference.start[j + 1]!; k++) {
        const t = reference.items[k]!;
        if (held[t] === i + 1) matched[t] = x + 1;
        else if (kind[t]! > 0 && others < SOFT_TERMS) {
          best[others] = 0;
          other[others++] = t;
        }
      }
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
        add(0, x, t, top);
      }
      for (let b = 0; b < others; b++) add(1, x, other[b]!, best[b]!);
    }
  }
  return out;

  function add(side: number, x: number, t: number, strength: number): void {
    if (strength === 0) return;
    const w = (strength / FULL) * weight[t]!;
    out[4 * x + side]! += w;
    if (kind[t] === 1) out[4 * x + 2 + side]! += w;
  }
}
