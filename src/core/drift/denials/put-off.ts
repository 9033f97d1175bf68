// What is put off until a time does not happen before it.
//
//   postponed all sailings until Monday  ↔  no ferry will sail before Monday      the same
//   adjourned the case until 4 May       →  will hear the case before 4 May       denied
//
//   adjourned the case until 4 May       →  the court will close before 4 May     another thing
//
// The time must be the same on both sides, and so must be what is put off. Tempting and wrong: the time alone; a thing put off until
// May and another that happens before May have nothing to do with each other. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { isStop } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { isSure, wordToldIn } from '../pair/told-in.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';
import { isDenial } from '../words/polarity.ts';
import { wordAfter } from '../words/reach.ts';

const PUTTING_OFF = new Set('postpone delay adjourn defer suspend shelve hold put push'.split(' '));
const findPuttingOff = lemmaFinder(PUTTING_OFF);
/** Tokens from the verb, or the denial, to its time. */
const REACH = 10;
const TIME_WORDS = 3;

/** Does the cue at `hit` deny what the other side puts off? */
export function isPutOff(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const before = wordAfter(input[side].tokens, hit.to, REACH, /^(?:before|until|till)$/);
  if (before < 0) return false;
  return putOffs(input[otherSide(side)].tokens).some(
    (p) => isSameTime(input, side, before, p.to - 1) && isSameThing(input, side, before, p),
  );
}

/** "adjourned until 4 May" → "will hear it before 4 May". */
export function turnedPutOff(input: DriftInput): Candidate[] {
  const { tokens } = input.candidate;
  return putOffs(input.reference.tokens).flatMap((p): Candidate[] => {
    const at = tokens.findIndex(
      (t, k) =>
        t.norm === 'before' && isSameTime(input, 'candidate', k, p.to - 1) && isSameThing(input, 'candidate', k, p),
    );
    const isDenied = at < 0 || tokens.slice(0, at).some((t) => isDenial(t.norm) || PUTTING_OFF.has(t.lemma));
    if (isDenied) return [];
    return [majorChange(input, 'negation', p, { from: at, to: at + 2 }, 'it is no longer put off', 0.7)];
  });
}

/** From each verb to its "until". */
function putOffs(tokens: readonly Token[]): TokenSpan[] {
  return findPuttingOff(tokens).flatMap((k) => {
    const t = tokens[k]!;
    // "put", "hold" and "push" do so with a little word alone.
    const small = /^(?:put|push|hold)$/.test(t.lemma);
    const away = tokens.slice(k + 1, k + 1 + TIME_WORDS).some((x) => /^(?:off|back|over)$/.test(x.norm));
    if (t.tag !== 'VERB' || (small && !away)) return [];
    const until = wordAfter(tokens, k + 1, REACH, /^(?:until|till)$/);
    return until < 0 ? [] : [{ from: k, to: until + 1 }];
  });
}

/** Is a word before the time at `at` told with the verb that puts it off, from who does it to its time? */
function isSameThing(input: DriftInput, side: SideName, at: number, putOff: TokenSpan): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH) && !isStop(input[side].tokens[k]); k--) {
    const l = input[side].tokens[k]!.stop ? undefined : linkOf(input, side, k);
    // "the court" and "the bank" in one place are not one thing.
    if (!isSure(l)) continue;
    const far = l[otherSide(side)];
    if (far >= putOff.from - REACH && far < putOff.to) return true;
  }
  return false;
}

/** Is what follows `at` of one side linked to what follows `there` of the other? */
function isSameTime(input: DriftInput, side: SideName, at: number, there: number): boolean {
  const time = (k: number) => ({ from: k + 1, to: k + 1 + TIME_WORDS });
  return wordToldIn(input, side, time(at), time(there)) >= 0;
}
