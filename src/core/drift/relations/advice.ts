// Kind relation: done as it was advised, or in spite of it.
//
//   approved it against the advice of its treasurer   →  as its treasurer had advised, approved it       turned about
//   stopped, although the rule book says drive on      →  stopped, in keeping with the rule book         turned about
//   against the advice of its treasurer               ↔  despite its treasurer’s advice                 the same
//
// The connectives are none that stand for each other ("against", "as", "in keeping with"), so `relation.ts` takes one for dropped and
// the other for added. The tempting wrong answer is to oppose any "although" to any "as": both must be said of one advice, rule, order
// or wish. Linear in the tokens but for the few words of advice.
import type { Token, TokenSpan } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';

const ADVICE =
  /^(?:advice|advise|recommend|recommendation|rule|rulebook|regulation|order|instruct|instruction|guidance|guideline|warn|warning|wish|request|ask|objection|protest|plea|appeal|law|policy|protocol|tradition|custom|convention|expectation|promise|pledge)$/;
const DEFYING =
  /^(?:against|despite|notwithstanding|although|though|ignoring|ignored|ignore|disregarding|disregarded|defying|defied|defiance|spite|contrary|regardless|overriding|overrode|flouting)$/;
const KEEPING =
  /^(?:keeping|line|accordance|compliance|obedience|conformity|following|followed|heeding|heeded|obeying|per)$/;
/** Tokens from the connective to the advice. */
const REACH = 8;
const STRENGTH = 0.83;

interface Told extends TokenSpan {
  readonly advice: number;
  readonly isKept: boolean;
}

export function findAdvice(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  const r = toldOf(input.reference.tokens);
  if (r.length === 0) return [];
  const c = toldOf(input.candidate.tokens);
  for (const a of r)
    for (const b of c) {
      if (a.isKept === b.isKept || !isOne(input, a.advice, b.advice)) continue;
      const says = a.isKept ? 'what was followed is now disregarded' : 'what was disregarded is now followed';
      return [majorChange(input, 'relation', spanOf(a), spanOf(b), says, STRENGTH)];
    }
  return [];
}

/** From each connective to the advice that it is said of. */
function toldOf(tokens: readonly Token[]): Told[] {
  return tokens.flatMap((t, advice): Told[] => {
    if (!ADVICE.test(t.lemma)) return [];
    for (let k = advice - 1; k >= Math.max(0, advice - REACH); k--) {
      const { norm } = tokens[k]!;
      const isIn = tokens[k - 1]?.norm === 'in';
      const isDefied = DEFYING.test(norm);
      const isKept = (KEEPING.test(norm) && (isIn || norm !== 'line')) || (norm === 'as' && t.tag === 'VERB');
      if (isDefied || isKept) return [{ from: isIn ? k - 1 : k, to: advice + 1, advice, isKept }];
      if (tokens[k]!.kind === 'punctuation' && norm !== ',') break;
    }
    return [];
  });
}

/** One word or another form of it ("advice", "advised"). */
function isOne({ reference, candidate, lexicon, ofReference }: DriftInput, i: number, j: number): boolean {
  const [a, b] = [reference.tokens[i]!, candidate.tokens[j]!];
  return a.lemma === b.lemma || ofReference[i]?.candidate === j || lexicon.areDerived(a.lemmaId, b.lemmaId);
}
