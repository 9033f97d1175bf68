// How well each word is answered by the dictionaries of substitutes: the best chance that a word of the other side may stand for it.
//
//   resigned → stepped down, quit     near 1        resigned → was sacked     near 0, though the vectors are alike
//
// Tempting and wrong: this alone. Of words that the dictionaries lack nothing is known, so their vectors speak for them.
import { LEAST, type Substitutes } from '../models/substitutes.ts';
import { sigmoid } from '../models/trees.ts';
import { room } from './room.ts';
import { EXPLAINED, KIND, type Words } from './words.ts';

/** Of each word of either side, 0..1; light words count as answered. @param nearA nearness of each word to the other side, as `softMatch` has it */
export function answers(
  a: Words,
  b: Words,
  nearA: Float64Array,
  nearB: Float64Array,
  known: Substitutes,
): { readonly a: Float64Array; readonly b: Float64Array } {
  const oddsA = room.doubles(a.n, LEAST);
  const oddsB = room.doubles(b.n, LEAST);
  for (let i = 0; i < a.n; i++) {
    const x = a.point[i];
    if (!x) continue;
    const open = a.explained[i]! < EXPLAINED;
    for (let j = 0; j < b.n; j++) {
      const y = b.point[j];
      if (!y || !(open || b.explained[j]! < EXPLAINED)) continue;
      const odds = known.between(x, y);
      if (odds > oddsA[i]!) oddsA[i] = odds;
      if (odds > oddsB[j]!) oddsB[j] = odds;
    }
  }
  return { a: answered(a, oddsA, nearA), b: answered(b, oddsB, nearB) };
}

/** @param odds of each word; chances take their place */
function answered(w: Words, odds: Float64Array, near: Float64Array): Float64Array {
  for (let k = 0; k < w.n; k++) {
    const chance = w.point[k] ? sigmoid(odds[k]!) : near[k]!;
    odds[k] = w.kind[k] === KIND.light ? 1 : Math.max(w.explained[k]!, near[k]! === 1 ? 1 : chance);
  }
  return odds;
}
