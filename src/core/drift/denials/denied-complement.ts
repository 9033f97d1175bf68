// A denial that stood before one verb stands before the verb that hangs on it now, or the reverse:
//
//   she did not promise to vote            →  she promised not to vote
//   the law does not oblige states to act  →  the law obliges states not to act
//   it does not prove that he lied         →  it proves that he did not lie
//   they heard no evidence that he lied    →  they heard evidence that he did not lie
//   he is not expected to play             ↔  he is expected not to play            fair: expecting lets the denial through
//   she did not manage to sleep            ↔  she could not sleep                   not here: another verb
//
// Both verbs are kept and each side denies one of them, so that counting denials finds nothing. Verbs of opinion and of likelihood say the same
// either way (negative raising: Horn 1989, "A Natural History of Negation", ch. 5); of all others the two differ. Tempting and wrong: to take the
// nearest verb for the denied one, which in "told not to leave" is the first. Linear in the denials.
import type { Token, TokenSpan } from '../../types.ts';
import { across, keptAcross, otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { findDenials, isDenial } from '../words/polarity.ts';
import { isBaseVerb, timeOf } from '../words/tense.ts';
import { RAISING } from './raising.ts';

/** Tokens between a verb and the denial before it, and from a verb to what hangs on it. */
const GROUP = 4;
const REACH = 9;
const STRENGTH = 0.9;

/** A verb, and the word that is said of it, or done, behind it. */
interface Complement {
  readonly verb: number;
  readonly deed: number;
}

export function findDeniedComplement(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (findDenials(r).length !== 1 || findDenials(c).length !== 1) return [];
  return BOTH_SIDES.flatMap((side) => {
    const own = input[side].tokens;
    const other = input[otherSide(side)].tokens;
    const [here, there] = [findDenials(own)[0]!, findDenials(other)[0]!];
    const denied = deniedWord(own, here);
    if (denied < 0 || RAISING.has(own[denied]!.lemma)) return [];
    const verb = keptAcross(input, side, denied);
    if (verb < 0 || verb >= there) return [];
    const deed = deedBehind(other, verb, there);
    const mine = deed < 0 ? -1 : across(input, otherSide(side), deed);
    if (mine <= denied || mine > denied + REACH + 2 || own[mine]!.tag === 'ADP') return [];
    const spans = facing(side, spanOf(here, { verb: denied, deed: mine }), spanOf(there, { verb, deed }));
    const says = 'the denial is of another verb now';
    return [{ ...majorChange(input, 'negation', spans.reference, spans.candidate, says, STRENGTH), certain: true }];
  }).slice(0, 1);
}

const spanOf = (denial: number, { verb, deed }: Complement): TokenSpan => ({
  from: Math.min(denial, verb),
  to: Math.max(denial, deed) + 1,
});

/**
 * The verb of "did not promise", "is not required", "no chronicle says", or the noun of "heard no evidence that"; −1 where something else is
 * denied.
 */
function deniedWord(tokens: readonly Token[], denial: number): number {
  const isNo = tokens[denial]!.norm === 'no';
  if (!isNo && (!/^(?:not|n['’]t|never|cannot)$/.test(tokens[denial]!.norm) || tokens[denial - 1]?.norm === 'to'))
    return -1;
  for (let k = denial + 1; k < Math.min(tokens.length, denial + GROUP + 1); k++) {
    const t = tokens[k]!;
    // "no contract made under threat": no statement.
    if (isNo && t.tag === 'VERB' && timeOf(tokens, k) === null) return -1;
    if (t.tag === 'VERB' || (isNo && t.tag === 'NOUN' && tokens[k + 1]?.norm === 'that')) return k;
    if (t.tag !== 'AUX' && t.tag !== 'ADV' && !(isNo && /^(?:NOUN|ADJ)$/.test(t.tag))) return -1;
  }
  return -1;
}

/** Behind a verb that is not denied itself, the first word that a denial there is of: "promised not to |vote|", "proves that he did not |lie|"; −1 for none. */
function deedBehind(tokens: readonly Token[], verb: number, denial: number): number {
  if (denial - verb > REACH || tokens.slice(Math.max(0, verb - GROUP), verb).some((t) => isDenial(t.norm))) return -1;
  // Nothing between the two may end what hangs on the verb.
  const between = tokens.slice(verb + 1, denial);
  if (between.some((t) => t.kind === 'punctuation' || /^(?:and|but|or|because|who|which|if|when|as)$/.test(t.norm)))
    return -1;
  const next = tokens[denial + 1];
  if (next?.norm === 'to') return isBaseVerb(tokens[denial + 2]) || !tokens[denial + 2]?.stop ? denial + 2 : -1;
  if (tokens[denial - 1]?.norm === 'to') return denial + 1;
  // "reported that no one had been |hurt|"
  const isSubject =
    /^(?:no|no-one|nobody|nothing|none)$/.test(tokens[denial]!.norm) && between.some((t) => t.norm === 'that');
  if (isSubject) return tokens.findIndex((t, k) => k > denial && k < denial + REACH && t.tag === 'VERB');
  if (!between.some((t) => t.tag === 'AUX')) return -1;
  for (let k = denial + 1; k < Math.min(tokens.length, denial + GROUP); k++)
    if (!tokens[k]!.stop && tokens[k]!.tag !== 'ADV') return k;
  return -1;
}
