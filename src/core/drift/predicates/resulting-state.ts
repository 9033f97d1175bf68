// What happened, and the state that it left:
//
//   the parrot has died        ↔  the parrot is dead
//   the exhibition has ended   ↔  the exhibition is over
//   the talks have begun       ↔  the talks are under way
//   the parrot has died        →  the parrot is ill           no state that it leaves
//   the rider has fallen       →  the rider is asleep         "fell" leaves none that it does not name
//   the parrot died in May     →  the dead parrot flew        no "is": it is told of another one
//
// A dictionary has the deed and the state apart, and their vectors are far from each other. Tempting and wrong: the words wherever they
// stand; the state must be told of somebody, by a form of "be". A look-up a word.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder } from '../words/cues.ts';

/** Deeds, each with the states that it leaves. */
const STATES: ReadonlyMap<string, RegExp> = new Map([
  ...each('die perish expire', /^dead$/),
  ...each('wake awaken rouse', /^awake$/),
  ...each('leave go depart', /^(?:gone|away)$/),
  ...each('vanish disappear', /^(?:gone|missing)$/),
  ...each('end finish conclude', /^(?:over|finished|complete)$/),
  ...each('begin start commence', /^(?:underway|under|afoot|on)$/),
  ...each('return', /^back$/),
  ...each('close shut', /^(?:shut|closed)$/),
  ...each('open reopen', /^open$/),
  ...each('arrive', /^(?:here|there|in)$/),
  ...each('recover heal', /^(?:well|better|fit)$/),
  ...each('fall', /^(?:asleep|ill)$/),
]);

function each(verbs: string, state: RegExp): [string, RegExp][] {
  return verbs.split(' ').map((verb) => [verb, state]);
}

/** "fell asleep", "fell ill": the state stands behind the deed, which by itself leaves neither. */
const NAMED = 'fall';

const findDeeds = lemmaFinder(STATES);
const BE = /^(?:is|are|was|were|be|been|'s|'re)$/;
const HAVE = /^(?:has|have|had|'s|'ve)$/;
/** Tokens from the subject to its deed, and to its state. */
const REACH = 4;

export function keptStates(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) =>
    findDeeds(input[side].tokens).flatMap((at): SpanPair[] => {
      const own = input[side].tokens;
      if (own[at]!.tag !== 'VERB') return [];
      const state = stateOf(input, side, at);
      const isPerfect = HAVE.test(own[at - 1]?.norm ?? '');
      return state ? [facing(side, { from: isPerfect ? at - 1 : at, to: at + 1 }, state)] : [];
    }),
  );
}

/** The state of the other side, with its "is", of whom the deed is told. */
function stateOf(input: DriftInput, side: SideName, at: number): TokenSpan | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const states = STATES.get(own[at]!.lemma)!;
  const isOne = (be: number) => {
    for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
      const far = isThing(own[k]!) ? linkOf(input, side, k)?.[otherSide(side)] : undefined;
      if (far !== undefined && far < be && far >= be - REACH) return true;
    }
    return false;
  };
  const be = other.findIndex((t, k) => BE.test(t.norm) && states.test(other[k + 1]?.norm ?? '') && isOne(k));
  if (be < 0 || (own[at]!.lemma === NAMED && own[at + 1]?.norm !== other[be + 1]!.norm)) return null;
  const isUnder = other[be + 1]!.norm === 'under';
  return isUnder && other[be + 2]?.norm !== 'way' ? null : { from: be, to: be + (isUnder ? 3 : 2) };
}

const isThing = (t: Token) => /^(?:NOUN|PROPN|PRON)$/.test(t.tag);
