// What is refused is not done, and what is kept in does not get out:
//
//   refused every offer to sell the map     ↔  would not sell the map
//   shut it so that the cat did not get out  ↔  shut it to keep the cat in
//   refused every offer to sell the map     →  refused every offer and sold the map      no offer of it
//   so that the cat did not get out          →  to keep the cat out                       the other way
//
// Tempting and wrong: a verb of refusing anywhere near. The denied deed must be what the offer is of, or the way must be the contrary one
// for the same thing. Linear in the reach.
import type { TokenSpan } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { wordBefore } from '../words/reach.ts';
import { nounBefore } from './stances.ts';

const OFFER =
  /^(?:offer|request|invitation|proposal|plea|call|demand|appeal|bid|suggestion|chance|opportunity|order|attempt)s?$/;
const REFUSING = /^(?:refus|declin|reject|spurn|rebuff|resist|ignor)(?:e|es|ed|s|ing)$/;
/** Tokens from the verb that refuses to its offer, from "keep" to its way, from a denial to its way. */
const REACH = 5;

/** Does the other side say that it was refused to do what the cue at `hit` denies? */
export function isRefused(input: DriftInput, side: SideName, hit: TokenSpan & { readonly anchor: number }): boolean {
  return isOfferRefused(input, side, hit.anchor) || isKeptAway(input, side, hit);
}

/** "refused every offer to sell" */
function isOfferRefused(input: DriftInput, side: SideName, anchor: number): boolean {
  const { tokens } = input[otherSide(side)];
  const there = across(input, side, anchor);
  const offer = there - 2;
  // "first refused to sign the treaty, then signed it"
  if (tokens.some((t, k) => k !== there && t.lemma === tokens[there]?.lemma)) return false;
  if (offer < 1 || tokens[there - 1]!.norm !== 'to' || !OFFER.test(tokens[offer]!.norm)) return false;
  if (wordBefore(tokens, offer, REACH, REFUSING) >= 0) return true;
  const down = wordBefore(tokens, offer, REACH, /^down$/);
  return down > 0 && tokens[down - 1]!.lemma === 'turn';
}

const WAYS: ReadonlyMap<string, RegExp> = new Map([
  ['out', /^(?:in|inside|indoors)$/],
  ['in', /^(?:out|outside|away)$/],
  ['into', /^(?:out|outside|away)$/],
  ['away', /^(?:in|close|near|back)$/],
  ['off', /^on$/],
  ['up', /^down$/],
  ['down', /^up$/],
]);
const MOVING = new Set('get come go run fly fall climb slip break walk escape jump blow roll'.split(' '));

/** "does not get out" ↔ "is kept in": the same thing, the contrary way. */
function isKeptAway(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const verb = [hit.to, hit.to + 1].find((k) => MOVING.has(own[k]?.lemma ?? ''));
  const contrary = verb === undefined ? undefined : WAYS.get(own[verb + 1]?.norm ?? '');
  const thing = contrary ? nounBefore(own, hit.from) : -1;
  const kept = thing < 0 ? undefined : linkOf(input, side, thing)?.[otherSide(side)];
  if (!contrary || kept === undefined) return false;
  const isNear = (keep: number) => Math.abs(kept - keep) < REACH;
  return other.some(
    (t, keep) =>
      t.lemma === 'keep' && isNear(keep) && other.slice(keep + 1, keep + 1 + REACH).some((x) => contrary.test(x.norm)),
  );
}
