// Only some, and everybody:
//
//   only members may vote            →  voting is open to everyone         the restriction is gone
//   the hall is open to all          →  only guests may use the hall       and the other way round
//   only members may vote            ↔  voting is open to members alone    fair
//   only adults may vote             ↔  everyone allowed to vote is an adult, all may vote once they are adults   fair: still told
//
// Neither text has the other's words, so that no word was lost or gained. Tempting and wrong: an "only" against any "all"; the leave must be
// of the same. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { isToldBeside } from '../pair/beside.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { isSure } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial, wordAfter } from '../words/reach.ts';

const findOnly = wordFinder(/^only$/);
const findAll = wordFinder(/^(?:everyone|everybody|anyone|anybody|all)$/);
const LEAVE = /^(?:may|can|could|allowed|permitted|entitled|eligible|open|free|admitted|welcome)$/;
const EXCEPTS = /^(?:only|except|but|unless|provided|if|alone|who|with|over|aged|restricted|limited|reserved)$/;
/** Tokens from who may to the leave, and beside both the word of what is allowed. */
const REACH = 5;

export function findOpenToAll(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const only = findOnly(own).find((k) => isNoun(own[k + 1]) && wordAfter(own, k + 2, REACH, LEAVE) >= 0);
    if (only === undefined || findAll(own).length > 0 || hasDenial(own) || hasDenial(other)) return [];
    const all = findAll(other).find((k) => leaveAt(other, k) !== null);
    if (all === undefined || other.some((t) => EXCEPTS.test(t.norm))) return [];
    if (other.some((t, k) => t.lemma === own[only + 1]!.lemma && !isListed(other, k))) return [];
    const [a, b] = [{ from: only, to: only + 2 }, leaveAt(other, all)!];
    const { reference, candidate } = facing(side, a, b);
    if (!isToldBeside(input, reference, candidate, REACH, isSure)) return [];
    const says = side === 'reference' ? 'the restriction is gone' : 'the claim is narrowed';
    return [majorChange(input, 'quantity', reference, candidate, says, 0.85)];
  });
}

/** "members and guests", "guests as well as members" */
const isListed = (tokens: readonly Token[], k: number) =>
  [tokens[k - 1], tokens[k + 1]].some((t) => /^(?:and|or|as)$/.test(t?.norm ?? ''));

const isNoun = (t: Token | undefined) => t !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(t.tag);

/** "open to everyone", "everyone may", "all are welcome" */
function leaveAt(tokens: readonly Token[], k: number): TokenSpan | null {
  if (tokens[k - 1]?.norm === 'to' && LEAVE.test(tokens[k - 2]?.norm ?? '')) return { from: k - 2, to: k + 1 };
  const isAlone = tokens[k]!.norm !== 'all' || /^(?:are|may|can)$/.test(tokens[k + 1]?.norm ?? '');
  const leave = isAlone ? wordAfter(tokens, k + 1, 3, LEAVE) : -1;
  return leave < 0 ? null : { from: k, to: leave + 1 };
}
