// Is this word denied in its clause? "did not admit", "failed to qualify", "nobody was hurt". Tempting and wrong: any denial of
// the sentence, which may be of another clause. Linear in the reach.
import type { Token } from '../../types.ts';
import { isDenial } from './polarity.ts';

/** Tokens before a word in which its denial stands. */
const REACH = 5;
/** "not one of the 30 hens survived": what is counted stands between. */
const REACH_OF = 9;
/** Verbs that deny what they govern. */
const DENYING = /^(?:refus|declin|fail)(?:e|es|s|ed|ing|ure)$|^den(?:y|ies|ied|ying)$/;
const CLAUSE_END = /^[.;:!?,”“"—–]$|^(?:and|but|while|whereas|although|because|who|which|that)$/;

/** The denial of the word at `at`; −1: it is not denied. */
export function denialOf(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - REACH_OF); k--) {
    const { norm } = tokens[k]!;
    const isNear = k >= at - REACH || isOfNone(tokens, k);
    if (isNear && (isDenial(norm) || DENYING.test(norm))) return k;
    if (CLAUSE_END.test(norm)) return -1;
  }
  return -1;
}

/** "none of", "not one of" */
const isOfNone = (tokens: readonly Token[], k: number) =>
  /^(?:none of|not one of|neither of)/.test([0, 1, 2].map((n) => tokens[k + n]?.norm).join(' '));
