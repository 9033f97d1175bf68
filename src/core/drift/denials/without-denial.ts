// What says by its form what the other text denies:
//
//   could not yet drive when she flew   ↔  flew before she could drive
//   foxes cannot reach them             ↔  out of reach of foxes
//   has no power to do it               ↔  beyond its powers
//   a dialect no longer spoken          ↔  an extinct dialect
//   no dogs in May                      ↔  dogs are forbidden in May
//   could not yet drive when she flew   →  flew after she could drive          no "before"
//   no dogs were hurt                   →  dogs are forbidden                  another deed is denied
//
// Each is asked of the very word that is denied. Tempting and wrong: "before" or "extinct" as denials of their own. Linear in the reach.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { endFrom, isStop } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { isDenial } from '../words/polarity.ts';
import { wordBefore } from '../words/reach.ts';
import { nounBefore } from './stances.ts';

/** Tokens from "before" to what was not so yet. */
const BEFORE_REACH = 5;
/** Tokens from "no" to its noun, and from a quality to its noun. */
const NOUN_REACH = 3;
/** Tokens from a subject to what is forbidden. */
const BAN_REACH = 5;
const GONE = /^(?:extinct|defunct|obsolete|disused|abandoned|discontinued|former|dead)$/;
const BANNED = /^(?:illegal|unlawful|forbidden|prohibited|banned|outlawed|barred)$/;

/** Does the other side say so without the denial at `hit`? */
export function isWithoutDenial(
  input: DriftInput,
  side: SideName,
  hit: TokenSpan & { readonly anchor: number },
): boolean {
  if (hit.anchor < 0) return false;
  const words = input[side].tokens.slice(hit.from, hit.to + 1).map((t) => t.norm);
  return (
    (words.includes('yet') && isBefore(input, side, hit.anchor)) ||
    isOutOf(input, side, hit.anchor) ||
    (words.includes('longer') && isGone(input, side, hit)) ||
    (words[0] === 'no' && isBanned(input, side, hit))
  );
}

/** "could not yet drive when …" ↔ "… before she could drive" */
function isBefore(input: DriftInput, side: SideName, anchor: number): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const there = sameAcross(input, side, anchor);
  const before = there < 0 ? -1 : wordBefore(other, there, BEFORE_REACH, /^before$/);
  const isOwn = !other.slice(before + 1, Math.max(0, there)).some((t) => t.tag === 'VERB' && !t.stop);
  return (
    before >= 0 &&
    isOwn &&
    own.some((t) => /^(?:when|while|as)$/.test(t.norm)) &&
    !isDenial(other[before - 1]?.norm ?? '')
  );
}

/** "cannot reach them" ↔ "out of reach" */
function isOutOf(input: DriftInput, side: SideName, anchor: number): boolean {
  const { lemma } = input[side].tokens[anchor]!;
  const before = (all: readonly Token[], k: number, n: number) =>
    all[/^(?:his|her|its|their|our|my|your|the)$/.test(all[k - 1]?.norm ?? '') ? k - n - 1 : k - n]?.norm;
  return input[otherSide(side)].tokens.some(
    (t, k, all) =>
      t.lemma === lemma &&
      ((before(all, k, 1) === 'of' && before(all, k, 2) === 'out') || before(all, k, 1) === 'beyond'),
  );
}

/** "a dialect no longer spoken" ↔ "an extinct dialect", "is no longer a mill" ↔ "a former mill" */
function isGone(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const nouns = [nounBefore(own, hit.from), hit.anchor].map((k) => sameAcross(input, side, k)).filter((k) => k >= 0);
  if (own.some((t) => GONE.test(t.norm))) return false;
  const gone = (n: number) =>
    /^(?:NOUN|PROPN)$/.test(other[n]!.tag) &&
    other.slice(Math.max(0, n - NOUN_REACH), n).some((t) => GONE.test(t.norm));
  // "no longer works" → "the former mill works": what is denied stands there undenied.
  const kept = sameAcross(input, side, hit.anchor);
  return nouns.some(gone) && (kept < 0 || gone(kept));
}

/** "no dogs" ↔ "dogs are forbidden" */
function isBanned(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const noun = own.findIndex((t, k) => k >= hit.to && k < hit.to + NOUN_REACH && t.tag === 'NOUN');
  const there = noun < 0 ? -1 : sameAcross(input, side, noun);
  if (there < 0 || !isBare(own, noun + 1)) return false;
  return other.some(
    (t, k) => BANNED.test(t.norm) && k > there && k <= there + BAN_REACH && !isDenial(other[k - 1]?.norm ?? ''),
  );
}

/** Does no verb follow? "No dogs are allowed" has its opposite, which answers by itself. */
function isBare(tokens: readonly Token[], from: number): boolean {
  return !tokens.slice(from, endFrom(tokens, from, isStop)).some((t) => t.tag === 'VERB' || t.tag === 'AUX');
}
