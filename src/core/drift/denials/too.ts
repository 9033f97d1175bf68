// Kind negation, of a denial told by "too": who is too late to catch the train does not catch it.
//
//   was too late to catch the train      →  caught the train                   the denial is gone
//   came too late to save him            →  came in time to save him
//   finished the race                    →  was too tired to finish the race   denied
//   was too tired to finish the race     ↔  could not finish the race          fair: denied on both sides (a reader of implied.ts)
//   was not too tired to finish it       ↔  finished it                        fair: two denials
//   too early to say who did it          ↔  not yet clear who did it           fair; what settles it, open-question.ts tells
//   had too much to drink                →  drank                              no denial: much of something, not so much that
//
// The verb behind "to" must be told on the other side, as done or as possible, and by nothing that denies it. Tempting and wrong: every
// "too … to": "too quick to judge" judges, and so do those who are too ready, keen or willing. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { hasDenial, lacks } from '../words/reach.ts';
import { findToo, type Hindrance, hindrancesOf, OF_THING, TO_REACH } from './hindrances.ts';

/** Tokens before a verb in which it is denied. */
const CLAUSE = 9;
/** By these "to catch" is caught. */
const ABLE = /^(?:able|managed|manages|time|enough)$/;
/** By these nobody says that it was done. */
const UNREAL =
  /^(?:if|unless|would|should|might|may|before|without|than|unable|fail\w*|miss\w*|late|vain|nearly|almost)$/;

/** What is too early to say is open. */
const KNOWING = new Set('say tell know judge determine assess conclude predict decide call'.split(' '));
const KNOWN =
  /^(?:clear|certain|known|sure|obvious|say|tell|know|judged?|determined?|assess(?:ed)?|predict(?:ed)?|decided?|concluded?)$/;

export function findTooTo(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) =>
    hindrancesOf(input[side].tokens).flatMap((h): Candidate[] => {
      const { tokens } = input[side];
      const { lemma } = tokens[h.verb]!;
      // "too poor to buy seed, so the charity bought it", "too faint to see without a telescope"
      const isToldAgain = tokens.some((t, k) => k !== h.verb && t.lemma === lemma);
      if (isToldAgain || tokens[h.to]?.norm === 'without') return [];
      if (isDeniedBefore(tokens, h.from) || KNOWING.has(lemma)) return [];
      const there = toldAt(input, side, h);
      if (!there) return [];
      const { reference, candidate } = facing(side, { from: h.from, to: h.to }, there);
      const says = side === 'reference' ? 'the denial is gone' : 'the statement is now denied';
      return [majorChange(input, 'negation', reference, candidate, says, 0.85)];
    }),
  );
}

/** "too tired to finish" against "could not finish": a denial of the same verb, or of knowing. */
export function isDeniedThere(input: DriftInput, side: SideName, at: number): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const h = hindrancesOf(own).find((x) => x.from === at);
  // "too late to save it" → "never too late to save it"
  if (!h || hindrancesOf(other).length > 0) return false;
  const isDenied = (k: number) => lacks(other, k - CLAUSE, k);
  // "not thick enough to carry it": "thin" answers that denial.
  if (other.some((t, k) => t.norm === 'enough' && isDenied(k))) return false;
  if (KNOWING.has(own[h.verb]!.lemma)) return other.some((t, k) => KNOWN.test(t.norm) && isDenied(k));
  return placesOf(input, side, h.verb).some(isDenied);
}

/** "too slow to win" against "lost": no opposites. */
export function isTurnedByToo(input: DriftInput, i: number, j: number): boolean {
  const isOf = (side: SideName, k: number, far: number) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    const isKept = hindrancesOf(own).some((h) => h.verb === k && !isDeniedBefore(own, h.from));
    return isKept && !lacks(other, far - CLAUSE, far);
  };
  return isOf('reference', i, j) || isOf('candidate', j, i);
}

/** "not too tired to finish" against "finished": two denials, which the other side has not. */
export function isDoublyDenied(input: DriftInput, side: SideName, denial: number): boolean {
  const own = hindrancesOf(input[side].tokens).find((h) => h.from === denial + 1);
  return own !== undefined && toldAt(input, side, own) !== null;
}

const isDeniedBefore = (tokens: readonly Token[], at: number) => hasDenial(tokens, at - 3, at);

/** Where the other side tells the verb: where it is linked, or the same word. */
function placesOf(input: DriftInput, side: SideName, verb: number): number[] {
  const there = sameAcross(input, side, verb);
  const { lemma } = input[side].tokens[verb]!;
  return input[otherSide(side)].tokens.flatMap((t, k) => (k === there || t.lemma === lemma ? [k] : []));
}

/** The verb on the other side, where nothing says that it was not done. */
function toldAt(input: DriftInput, side: SideName, { verb }: Hindrance): TokenSpan | null {
  const own = input[side].tokens;
  const { tokens } = input[otherSide(side)];
  if (findToo(tokens).length > 0 || tokens.some((t) => UNREAL.test(t.norm))) return null;
  for (const k of placesOf(input, side, verb)) {
    const { norm, lemma, tag } = tokens[k]!;
    if ((norm !== lemma && norm.endsWith('ing')) || lacks(tokens, k - CLAUSE, k)) continue;
    if (tokens[k - 1]?.norm === 'to' || tokens[k - 2]?.norm === 'to') {
      const able = tokens.slice(0, k).findLastIndex((t) => ABLE.test(t.norm));
      if (able >= 0 && able >= k - TO_REACH) return { from: able, to: k + 1 };
    } else if (tag === 'VERB') return { from: k, to: k + 1 };
    else {
      const helper = helperOf(tokens, k);
      const isSame = helper >= 0 && own.slice(verb - HELPER, verb).some((t) => t.lemma === tokens[helper]!.lemma);
      if (isSame && own[verb]!.tag === 'NOUN') return { from: helper, to: k + 1 };
    }
  }
  return null;
}

/** Tokens from "has" to a garden. */
const HELPER = 3;

/** "has a garden", "is a star" */
function helperOf(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - HELPER); k--) if (OF_THING.test(tokens[k]!.lemma)) return k;
  return -1;
}
