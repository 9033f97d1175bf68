// All but one are so, and the one alone is not:
//
//   all schools stay open, with the exception of Hill Road  ↔  Hill Road is the only school to close
//   all the shops stayed open except the bakery             ↔  only the bakery shut
//   no shop opened except the bakery                        ↔  only the bakery opened
//   apart from the tip, the whole isle is without power     ↔  power is confined to the tip of the isle
//   all the shops stayed open except the bakery             →  the bakery was the only shop to stay open    told of the one
//
// The exception must be named on both sides, and one opposite, or one denial, tell what becomes of it. Tempting and wrong: "only"
// as a narrowing of "all". Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import { isStop } from '../pair/clauses.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { wordFinder } from '../words/cues.ts';
import { EXCEPTING } from '../words/excepting.ts';
import { oppositePairs } from '../words/opposites.ts';
import { ALL } from '../words/polarity.ts';
import { lackings } from '../words/reach.ts';

/** Tokens in which the exception is named. */
const WHO = 5;
const ONLY = /^(?:only|sole|lone|alone)$/;
const CONFINED = /^(?:confined|limited|restricted)$/;
const findWhole = wordFinder(anyOf(ALL, /^(?:no|none|nobody|whole|entire)$/));

/** The two ways to tell it, each as a whole, with the opposites that make them one. */
export function keptAllExcept(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const all = findWhole(own)[0];
    if (all === undefined) return [];
    const except = own.findIndex((t, k) => EXCEPTING.test(t.norm) && (k > all || isOpening(own, k)));
    const only = other.findIndex((t, k) => ONLY.test(t.norm) || (CONFINED.test(t.norm) && other[k + 1]?.norm === 'to'));
    if (except < 0 || only < 0 || other.some((t) => ALL.test(t.norm))) return [];
    if (!isNamed(input, side, except)) return [];
    const opposites = oppositePairs(input).filter((o) => !ALL.test(own[o[side]]!.norm));
    const turns = opposites.length + lackings(own).length + lackings(other).length;
    return turns === 1 ? [{ reference: whole(input.reference.tokens), candidate: whole(input.candidate.tokens) }] : [];
  });
}

/** "Apart from the tip, …" */
const isOpening = (tokens: readonly Token[], at: number) =>
  at === 0 && /^(?:from|for)$/.test(tokens[at + 1]?.norm ?? '');

const whole = (tokens: readonly Token[]): TokenSpan => ({ from: 0, to: tokens.length });

/** Is who is left out told on the other side as well? */
function isNamed(input: DriftInput, side: SideName, except: number): boolean {
  const { tokens } = input[side];
  for (let k = except + 1; k <= except + WHO && k < tokens.length && !isStop(tokens[k]); k++) {
    const there = tokens[k]!.stop ? -1 : across(input, side, k);
    if (there >= 0 && input[otherSide(side)].tokens[there]!.lemma === tokens[k]!.lemma) return true;
  }
  return false;
}
