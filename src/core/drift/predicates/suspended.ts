// A sentence that is suspended is not served:
//
//   six months in prison, suspended for a year   →  six months in prison         the suspension is gone
//   was given a suspended sentence               →  was sent to prison
//   six months, suspended                        ↔  spared jail, put on probation        fair: not served either
//   six months, suspended for a year             ↔  six months, held over for a year     fair: how long it hangs is still told
//
// What falls away looks like a phrase at the end. Tempting and wrong: any lost "suspended"; a licence may be as well. A cue a side.
import type { Token } from '../../types.ts';
import { sameAmount } from '../figures/values.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

const findSuspended = wordFinder(/^suspended$/);
const SENTENCE = /^(?:sentenced?|sentences|jail(?:ed)?|prison|imprisonment|imprisoned|custody|custodial|term)$/;
/** By these the other text tells that it need not be served. */
const SPARED =
  /^(?:suspen\w+|conditional\w*|probation|spared|avoid\w*|escape\w*|unless|free|freed|community|deferred)$/;
/** Tokens around it in which the sentence stands. */
const REACH = 12;

/** "suspended |for a year|": the other text has that length as well. */
function keepsTime(input: DriftInput, at: number): boolean {
  const length = input.reference.values.find((v) => v.kind === 'duration' && (v.from === at + 1 || v.from === at + 2));
  return length !== undefined && input.candidate.values.some((v) => sameAmount(length, v, input));
}

export function findSuspension(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  return findSuspended(r).flatMap((at): Candidate[] => {
    const isSentence = (t: Token) => SENTENCE.test(t.norm);
    const there = c.findIndex(isSentence);
    // "eight months, |suspended|"
    const isLength = input.reference.values.some((v) => v.kind === 'duration' && v.to <= at && v.to >= at - 1);
    if (there < 0 || !(isLength || r.slice(Math.max(0, at - REACH), at + 2).some(isSentence))) return [];
    if (c.some((t) => SPARED.test(t.norm)) || hasDenial(c) || keepsTime(input, at)) return [];
    const says = 'the sentence is no longer suspended';
    return [majorChange(input, 'predicate', { from: at, to: at + 1 }, { from: there, to: there + 1 }, says, 0.8)];
  });
}
