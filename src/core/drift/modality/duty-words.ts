// A duty, or leave, told of the thing or of the deed:
//
//   helmets are compulsory      ↔  helmets must be worn
//   lunch is optional           ↔  lunch need not be taken
//   helmets are compulsory      →  helmets may be worn          no duty: kept out
//   the tour is compulsory      →  the tour must be cancelled   a duty to do without it: kept out
//
// "Compulsory" says of the thing what "must" says of what is done with it, so the verb that stands for the word tells nothing new.
// Tempting and wrong: any "must"; the same thing has to be what both are told of. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

const findCompulsory = wordFinder(/^(?:compulsory|mandatory|obligatory|required|essential|necessary)$/);
/** Tokens from a duty to the end of its verb, and from a thing to its duty. */
const REACH = 4;

/** Whoever must do one of these does without the thing. */
const UNDOING =
  /^(?:cancel|avoid|return|remove|stop|end|drop|ban|refuse|skip|leave|postpone|abandon|abolish|scrap|withdraw|delay|shut|close)$/;

/** "must be worn", "have to be paid", "has to take part" */
function dutyAt(tokens: readonly Token[], k: number): TokenSpan | null {
  const { norm } = tokens[k]!;
  const verb = /^(?:must|shall)$/.test(norm)
    ? k + 1
    : /^ha(?:s|ve|d)$/.test(norm) && tokens[k + 1]?.norm === 'to'
      ? k + 2
      : -1;
  if (verb < 0 || hasDenial(tokens, k - 2, k + REACH)) return null;
  const end = tokens[verb]?.norm === 'be' ? verb + 1 : verb;
  const isDone = /^(?:VERB|ADJ)$/.test(tokens[end]?.tag ?? '') && !UNDOING.test(tokens[end]!.lemma);
  return isDone ? { from: k, to: end + 1 } : null;
}

/** The word of duty with its thing, and the verb that must be done with it. */
export function keptDuties(input: DriftInput): SpanPair[] {
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    return findCompulsory(own).flatMap((at): SpanPair[] => {
      if (hasDenial(own, at - 2, at) || findCompulsory(other).length > 0) return [];
      const there = other.findIndex((_, k) => dutyAt(other, k) !== null && isOfOne(input, side, at, k));
      return there < 0 ? [] : [facing(side, { from: Math.max(0, at - 1), to: at + 1 }, dutyAt(other, there)!)];
    });
  });
}

/** Does the thing right before the one stand before the other? */
function isOfOne(input: DriftInput, side: SideName, at: number, there: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const link = input[side].tokens[k]!.tag === 'NOUN' ? linkOf(input, side, k) : undefined;
    const far = link?.[otherSide(side)];
    if (far !== undefined && far < there && far >= there - REACH) return true;
  }
  return false;
}
