// A figure put into a sentence that the figures of the reference give, and the word for what it is: nothing new.
//
//   rose from 80 to 100  ↔  rose by 25 percent, from 80 to 100
//   rose from 80 to 100  →  rose by 45 percent, from 80 to 100      new, and wrong
//   about 400 metres     ↔  about 1,300 feet (400 meters)           the same in another unit
//
// Tempting and wrong: any figure beside others; it must be their result (`numbers/reckoned.ts`). Linear in the figures of the pair.
import type { Value } from '../../types.ts';
import { isReckonedFrom } from '../numbers/reckoned.ts';
import { sameQuantity } from '../numbers/same-quantity.ts';
import type { DriftInput } from '../types.ts';

/** Tokens before a result that say what it is: "a rise of". */
const REACH = 3;
const RESULTS = /^(?:gain|rise|increase|jump|drop|fall|decrease|decline|difference|gap|total|sum)$/;

/** Does the word at `k` of the candidate belong to a figure that the reference gives without telling it? */
export function isWorkedOutWord(input: DriftInput, k: number): boolean {
  const isResult = (v: Value) =>
    input.reference.values.some(
      (r) => isReckonedFrom(input, r, v) || (v.kind === 'measure' && sameQuantity(r, v, input)),
    );
  const own = input.candidate.values.find((v) => v.from - REACH <= k && k < v.to && isResult(v));
  return own !== undefined && (own.from <= k || RESULTS.test(input.candidate.tokens[k]!.norm));
}
