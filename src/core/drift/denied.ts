// Is this word denied in its clause? "did not admit", "failed to qualify", "nobody was hurt". Linear in the reach.
import type { Token } from '../types.ts';
import { isDenial } from './polarity.ts';

/** Tokens before a word in which its denial stands. */
const REACH = 5;
/** Verbs that deny what they govern. */
const DENYING = /^(?:refus|declin|fail)(?:e|es|s|ed|ing|ure)$|^den(?:y|ies|ied|ying)$/;
const CLAUSE_END = /^[.;:!?,”“"—–]$|^(?:and|but|while|whereas|although|because|who|which|that)$/;

/** The denial of the word at `at`; −1: it is not denied. */
export function denialOf(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { norm } = tokens[k]!;
    if (isDenial(norm) || DENYING.test(norm)) return k;
    if (CLAUSE_END.test(norm)) return -1;
  }
  return -1;
}
