// Are two quoted words the same word? "won't" and "will not", "co-op" and "coop", "per cent" and "percent" are.
//
// Tempting and wrong: equal strings, which call a contraction an alteration. Constant a pair of words.
import type { Link, Token } from '../../types.ts';
import type { DriftInput } from '../types.ts';

/** "can not"/"cannot", "co-op"/"coop", "per cent"/"percent": the same letters, cut otherwise. */
export function sameLetters(input: DriftInput, from: readonly number[], to: readonly number[]): boolean {
  const join = (tokens: readonly Token[], ids: readonly number[]) =>
    ids
      .map((k) => plain(tokens[k]!))
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return join(input.reference.tokens, from) === join(input.candidate.tokens, to);
}

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "n't": 'not',
    "'ll": 'will',
    "'ve": 'have',
    "'re": 'are',
    "'m": 'am',
    ca: 'can',
    wo: 'will',
    mr: 'mr.',
    mrs: 'mrs.',
    dr: 'dr.',
  }),
);

/** Contractions written out: "won't" and "will not" are the same words. */
export function plain(t: Token): string {
  return FULL.get(t.norm) ?? t.norm;
}

/** "'s", "'d": may be "is" or "has", "would" or "had". */
const isClitic = (word: string): boolean => word.length === 2 && word.charCodeAt(0) === 39;

/** The same word: equal when written out, or tied by spelling or number format alone. `link`: that of the candidate's word. */
export function isKept(a: string, b: string, r: number, link: Link | undefined): boolean {
  if (a === b) return true;
  if (isClitic(a) || isClitic(b)) {
    if (a === "'s" || b === "'s") return /^(?:is|has|us)$/.test(a === "'s" ? b : a);
    if (a === "'d" || b === "'d") return /^(?:would|had)$/.test(a === "'d" ? b : a);
  }
  if (link?.reference !== r) return false;
  return link.relation === 'spelling' || link.relation === 'number-format' || link.relation === 'case';
}
