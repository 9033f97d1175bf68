// The nearest word of a sort after a place, or before it: within a reach, and no further than its clause.
//
//   was not told until May        "until" after "not", at most so many words on
//   will only be built if         "only" before "if", with no mark between
//
// Linear in the reach.
import type { Token } from '../../types.ts';
import { wordFinder } from './cues.ts';
import { DENIAL, findDenials } from './polarity.ts';

/** The first from `from` on, −1 for none; commas may stand between. */
export function wordAfter(tokens: readonly Token[], from: number, reach: number, word: RegExp): number {
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    if (/^[.;:]$/.test(tokens[k]!.norm)) return -1;
    if (word.test(tokens[k]!.norm)) return k;
  }
  return -1;
}

/** The last before `at`, −1 for none; no mark may stand between. */
export function wordBefore(tokens: readonly Token[], at: number, reach: number, word: RegExp): number {
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    if (tokens[k]!.kind === 'punctuation') return -1;
    if (word.test(tokens[k]!.norm)) return k;
  }
  return -1;
}

/** Does a denial stand among the tokens, or among those from `from` to before `to`? */
export const hasDenial = (tokens: readonly Token[], from = 0, to = tokens.length): boolean =>
  findDenials(tokens).some((k) => k >= from && k < to);

/** Denials, and "without" among them: what is lacking is denied as well. */
export const lackings = wordFinder(new RegExp(`^without$|${DENIAL.source}`));

/** Does one of them stand there? */
export const lacks = (tokens: readonly Token[], from = 0, to = tokens.length): boolean =>
  lackings(tokens).some((k) => k >= from && k < to);

/** "will pay, and the shop opens only if …": does another statement begin? */
export const isNewClause = (tokens: readonly Token[], k: number): boolean =>
  /^[;:]$/.test(tokens[k]!.norm) ||
  (tokens[k]!.norm === ',' && /^(?:and|but|while|whereas|so)$/.test(tokens[k + 1]?.norm ?? ''));
