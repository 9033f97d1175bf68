// The same relation told by other connectives than its own:
//
//   because it was icy                 ↔  it was icy, so they stayed
//   will not sail until the wind drops ↔  will sail when it drops
//   not because of the currents        ↔  rather than the currents
//   unless it is late                  ↔  as long as it is on time
//
// Linear in the tokens.
import type { Token } from '../../types.ts';
import { isConditionTurned } from '../denials/unless.ts';
import { across, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import type { CuePair } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';
import { hasDenial } from '../words/reach.ts';
import type { Classes } from './connectives.ts';

/** "It was icy, so they stayed" gives the cause that "because it was icy" gives; so does ", for it was icy". */
export function causesOtherwise(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) =>
      /^(?:therefore|thus|hence|consequently)$/.test(t.norm) ||
      (i > 0 && tokens[i - 1]!.norm === ',' && (t.norm === 'so' || t.norm === 'for')),
  );
}

/** "for breaking it, though nobody was fined" ↔ "because they broke it, but nobody was fined": both stand, each told otherwise. */
export function isEachTold(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  if (r?.value[0] !== 'concession' || c?.value[0] !== 'cause') return false;
  const [own, other] = [input.reference.tokens, input.candidate.tokens];
  const but = other.findIndex((t) => /^(?:but|yet|however)$/.test(t.norm));
  const reason = own.findIndex(
    (t, k) => t.norm === 'for' && own[k + 1]?.tag === 'VERB' && own[k + 1]!.norm.endsWith('ing'),
  );
  if (but < c.to || reason < 0 || r.anchor < 0) return false;
  const [cause, contrast] = [across(input, 'reference', reason + 1), across(input, 'reference', r.anchor)];
  return cause >= c.to && cause < but && contrast > but;
}

/** "will not sail until it drops" ↔ "will sail when it drops". */
export function isUntilDenied(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  if (!r || !c) return false;
  const denied = (side: SideName, at: number) => hasDenial(input[side].tokens, at - UNTIL_REACH, at);
  const isUntil = (h: CueHit<Classes>) => h.value[0] === 'until';
  const isThen = (h: CueHit<Classes>) => h.value.includes('after');
  if (isUntil(r) && isThen(c)) return denied('reference', r.from) && !denied('candidate', c.from);
  return isUntil(c) && isThen(r) && denied('candidate', c.from) && !denied('reference', r.from);
}

/** "not because of the currents" ↔ "rather than the currents" */
export function isOtherCause(input: DriftInput, { reference: r, candidate: c }: CuePair<Classes>): boolean {
  const isDenied = (side: SideName, h: CueHit<Classes>) =>
    h.value[0] === 'cause' && input[side].tokens[h.from - 1]?.norm === 'not';
  if (!r || !c) return false;
  return c.value[0] === 'unlike' ? isDenied('reference', r) : r.value[0] === 'unlike' && isDenied('candidate', c);
}

/** Tokens between the denial and its "until". */
const UNTIL_REACH = 6;

/** "unless it is late" ↔ "as long as it is on time" */
export const isToldByOpposite = (input: DriftInput) =>
  oppositePairs(input).some((o) => isConditionTurned(input, o.reference, o.candidate));

/** "asked if the shop was open": a question, no condition. */
export const isAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'if' &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some((t) => /^(?:ask|wonder|know|see|check|doubt|unclear|unsure|question)$/.test(t.lemma));
