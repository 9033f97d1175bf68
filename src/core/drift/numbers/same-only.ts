// An "only" that the other text tells in another word.
//
//   just one boat                      ↔  a single boat
//   left only the chapel               ↔  left just the chapel
//   the chapel's only ornament         ↔  the one ornament in the chapel
//   lit only for the feast             ↔  lit for the feast and for nothing else
//   but only with an escort            ↔  provided that they have an escort
//   was not ill, only tired            ↔  was tired, not ill
//   just one boat                      →  a boat                          the restriction is gone
//   the only ornament                  →  one ornament of the chapel      nor is it there where "one" counts among others
//
// Tempting and wrong: any "single" or "one" of the other side; it must stand before the noun that "only" is of. Linear in the tokens.
import type { TokenSpan } from '../../types.ts';
import { isToldByNoOther } from '../denials/no-other.ts';
import { across, otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { headFrom } from '../pair/heads.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';
import type { Quantity } from './quantity-words.ts';
import { isOneMore } from './same-quantity.ts';

/** Tokens from "only" to its noun, and from "single" to it. */
const NOUN_REACH = 4;
/** Tokens from a condition to a word of what "only" opens. */
const CLAUSE = 10;
const SOLE = /^(?:single|sole|lone)$/;
/** Before "only" or "one", which then is the one there is. */
const DEFINITE = /^(?:the|its|their|his|her|my|our|your|'s|’s|s')$/;
/** What "only" may open where the other text sets a condition. */
const TERMS = /^(?:with|if|when|where|after|once|on)$/;
const PROVIDED = /^(?:provided|providing|condition)$/;

/** Does the other side say of the same that there is no more? */
export function isOnlyElsewhere(input: DriftInput, p: CuePair<Quantity>): boolean {
  const { hit, side } = loneCue(input, p);
  return (
    isJust(input, side, hit) ||
    isSingle(input, side, hit) ||
    isOfDenied(input, side, hit) ||
    isToldByNoOther(input, side, hit.to) ||
    isProvided(input, side, hit) ||
    isOfPlace(input, side, hit)
  );
}

/** "left only the chapel" ↔ "left just the chapel": elsewhere "just" is of the time ("just left"). */
function isJust(input: DriftInput, side: SideName, { from, to, anchor }: CueHit<Quantity>): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const there = anchor < 0 ? -1 : across(input, side, anchor);
  const before = other.slice(Math.max(0, there - NOUN_REACH), Math.max(0, there));
  const at = before.findLastIndex((t) => t.norm === 'just');
  if (own[from]!.norm !== 'only' || at < 0) return false;
  const next = before[at + 1]?.norm ?? other[there]!.norm;
  return before.slice(at + 1).every((t) => t.stop) && next === own[to]?.norm;
}

/** "just one boat" ↔ "a single boat", "their only son" ↔ "the one son they had" */
function isSingle(input: DriftInput, side: SideName, { from, to }: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const isOne = own[to]?.norm === 'one';
  const isTheOnly = DEFINITE.test(own[from - 1]?.norm ?? '');
  if (!isOne && !isTheOnly) return false;
  const noun = headFrom(own, isOne ? to + 1 : to, NOUN_REACH);
  const there = noun < 0 ? -1 : across(input, side, noun);
  const before = other.slice(Math.max(0, there - NOUN_REACH), Math.max(0, there));
  const at = before.findLastIndex((t) => SOLE.test(t.norm) || t.norm === 'one');
  if (at < 0 || before.slice(at + 1).some((t) => !/^(?:ADJ|NOUN|PROPN)$/.test(t.tag))) return false;
  return SOLE.test(before[at]!.norm) || (isTheOnly && DEFINITE.test(before[at - 1]?.norm ?? ''));
}

/** "was not ill, only tired" ↔ "was tired, not ill": the one instead of the other, which both deny. */
function isOfDenied(input: DriftInput, side: SideName, { from }: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (!/^(?:,|but)$/.test(own[from - 1]?.norm ?? '')) return false;
  // "but also for guests": not for them alone.
  if (other.some((t) => /^(?:also|only|too)$/.test(t.norm))) return false;
  const denied = sameAcross(input, side, from - 2);
  return denied >= 0 && hasDenial(own, from - CLAUSE, from - 1) && hasDenial(other, denied - NOUN_REACH, denied);
}

/** "only one woman before her" ↔ "the second woman" */
function isOfPlace(input: DriftInput, side: SideName, { to }: TokenSpan): boolean {
  const [own, other] = [input[side], input[otherSide(side)]];
  const count = own.values.find((v) => v.from === to);
  return count !== undefined && other.values.some((place) => isOneMore(place, other, count, own));
}

/** "only with an escort" ↔ "provided that they have an escort" */
function isProvided(input: DriftInput, side: SideName, { to, anchor }: CueHit<Quantity>): boolean {
  if (anchor < 0 || !TERMS.test(input[side].tokens[to]?.norm ?? '')) return false;
  const other = input[otherSide(side)].tokens;
  const there = across(input, side, anchor);
  return other.some((t, k) => PROVIDED.test(t.norm) && there > k && there <= k + CLAUSE);
}
