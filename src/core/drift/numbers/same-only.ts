// An "only" that the other text tells in another word.
//
//   just one boat                      ↔  a single boat
//   the chapel's only ornament         ↔  the one ornament in the chapel
//   lit only for the feast             ↔  lit for the feast and for nothing else
//   but only with an escort            ↔  provided that they have an escort
//   just one boat                      →  a boat                          the restriction is gone
//   the only ornament                  →  one ornament of the chapel      nor is it there where "one" counts among others
//
// Tempting and wrong: any "single" or "one" of the other side; it must stand before the noun that "only" is of. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CueHit, type CuePair, loneCue } from '../words/cues.ts';
import { cuesOf, type Quantity } from './quantity-cues.ts';
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
    isSingle(input, side, hit) ||
    isAndNoOther(input, side, hit) ||
    isProvided(input, side, hit) ||
    isOfPlace(input, side, hit)
  );
}

/** "just one boat" ↔ "a single boat", "their only son" ↔ "the one son they had" */
function isSingle(input: DriftInput, side: SideName, { from, to }: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const isOne = own[to]?.norm === 'one';
  const isTheOnly = DEFINITE.test(own[from - 1]?.norm ?? '');
  if (!isOne && !isTheOnly) return false;
  const noun = nounFrom(own, isOne ? to + 1 : to);
  const there = noun < 0 ? -1 : across(input, side, noun);
  const before = other.slice(Math.max(0, there - NOUN_REACH), Math.max(0, there));
  const at = before.findLastIndex((t) => SOLE.test(t.norm) || t.norm === 'one');
  if (at < 0 || before.slice(at + 1).some((t) => !/^(?:ADJ|NOUN|PROPN)$/.test(t.tag))) return false;
  return SOLE.test(before[at]!.norm) || (isTheOnly && DEFINITE.test(before[at - 1]?.norm ?? ''));
}

function nounFrom(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + NOUN_REACH); k++) {
    if (tokens[k]!.tag === 'NOUN' && tokens[k + 1]?.tag !== 'NOUN') return k;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[k]!.tag)) return -1;
  }
  return -1;
}

/** "only for the feast" ↔ "for the feast and for nothing else": from the denial to "else"; null where there is none. */
function noOther(tokens: readonly Token[]): TokenSpan | null {
  const at = tokens.findIndex((t, k) => t.norm === 'else' && NONE.test(tokens[k - 1]?.norm ?? ''));
  // "and nothing else was lit": of another deed.
  if (at < 0 || (at + 1 < tokens.length && tokens[at + 1]!.kind !== 'punctuation')) return null;
  const from = at - (tokens[at - 1]!.norm === 'one' ? 2 : 1);
  const before = tokens[from - 1]?.tag === 'ADP' ? from - 2 : from - 1;
  return /^(?:and|but|,)$/.test(tokens[before]?.norm ?? '') ? { from, to: at + 1 } : null;
}

const NONE = /^(?:nothing|nobody|no-one|one|nowhere)$/;

/** Is the word before "and nothing else" one that "only" is of? */
function isAndNoOther(input: DriftInput, side: SideName, hit: CueHit<Quantity>): boolean {
  const other = input[otherSide(side)].tokens;
  const none = noOther(other);
  const last = none ? other.findLastIndex((t, k) => k < none.from && t.kind === 'word' && !t.stop) : -1;
  const here = last < 0 ? -1 : across(input, otherSide(side), last);
  return here >= hit.to && here < hit.to + CLAUSE;
}

/** Is the denial at `from` the one that says so? It denies nothing that the "only" of the other side did not. */
export function isNoOther(input: DriftInput, side: SideName, { from }: TokenSpan): boolean {
  if (noOther(input[side].tokens)?.from !== from) return false;
  const other = otherSide(side);
  return cuesOf(input[other].tokens).some((h) => h.value.scale === 'only' && isAndNoOther(input, other, h));
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
