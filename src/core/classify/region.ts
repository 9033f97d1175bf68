// The part of the candidate that looks most like spinning.
//
// A document of which a third was spun looks, as a whole, like a light edit: averages over it hide the third. So the
// verdict looks at the run of pairs with the largest sum of (probability of `spun` − ½) × words, which is the whole
// document when all of it was spun, and the whole document again when no run is long enough to say anything.
//   p(spun)   .1  .2  .9  .8  .4  .9  .1        run: the third to the sixth pair
// Maximum-sum run after Kadane (Bentley 1984); linear.
import type { Counts } from './counts.ts';

export interface Region {
  /** Pairs [from, to) in candidate order. */
  readonly from: number;
  readonly to: number;
}

/** Words below which a run, or a whole candidate, says nothing of how it was made. */
export const MIN_WORDS = 60;
/** Changed places below which spinning is a guess. */
export const MIN_SITES = 8;

/** Words of a pair that count: one sentence of a hundred words must not outvote the rest of a short text. */
export const weightOf = (pair: Counts): number => Math.min(pair.cWords, 50);

/** `spun`: probability of the label `spun` for each pair. */
export function spunRegion(spun: readonly number[], pairs: readonly Counts[]): Region {
  let best = { from: 0, to: pairs.length, sum: 0 };
  let from = 0;
  let sum = 0;
  for (let i = 0; i < pairs.length; i++) {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += (spun[i]! - 0.5) * weightOf(pairs[i]!);
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  let words = 0;
  let sites = 0;
  for (let i = best.from; i < best.to; i++) {
    words += pairs[i]!.cWords;
    sites += pairs[i]!.sites;
  }
  return best.to - best.from >= 2 && words >= MIN_WORDS && sites >= MIN_SITES
    ? { from: best.from, to: best.to }
    : { from: 0, to: pairs.length };
}
