// None left of it, and all of it gone:
//
//   until no dry flour is left    ↔  until all the flour has been absorbed
//   No seats remained             ↔  Every seat was taken
//
// What happened to it is told by any verb but one of staying. Tempting and wrong: "no" against "all" of anything, which is the
// opposite. Linear in the tokens.
import { across, otherSide, type SideName } from '../pair/across.ts';
import { wordToldIn } from '../pair/told-in.ts';
import type { DriftInput } from '../types.ts';
import type { CueHit } from '../words/cues.ts';
import { ALL } from '../words/polarity.ts';
import { hasDenial } from '../words/reach.ts';

const STAYING = /^(?:left|remain(?:s|ed|ing)?)$/;
const KEEPING = /^(?:keep|stay|remain|leave|left|survive|save|store)$/;
/** Tokens from "no" to "left", and from "all" to its noun. */
const REACH = 6;
const NOUN_REACH = 3;
/** Tokens behind the noun in which stands what happened to it. */
const VERB_REACH = 5;

const NOWHERE: ReadonlySet<number> = new Set();

export function noneLeft(input: DriftInput, side: SideName, cues: readonly CueHit<number>[]): ReadonlySet<number> {
  if (cues.length === 0) return NOWHERE;
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const found = new Set<number>();
  for (const cue of cues) {
    if (!/^(?:no|none|nothing)$/.test(own[cue.from]!.norm)) continue;
    const left = own.findIndex((t, k) => k > cue.from && k <= cue.from + REACH && STAYING.test(t.norm));
    if (left < 0) continue;
    const all = other.findIndex((t) => ALL.test(t.norm) || t.norm === 'whole');
    if (all < 0 || hasDenial(other, all) || other.slice(all).some((t) => KEEPING.test(t.lemma))) continue;
    const told = wordToldIn(input, side, { from: cue.from + 1, to: left }, { from: all + 1, to: all + 1 + NOUN_REACH });
    if (told < 0) continue;
    const noun = across(input, side, told);
    const happened = other
      .slice(noun + 1, noun + 1 + VERB_REACH)
      .some((t) => !t.stop && /^(?:VERB|X|ADJ)$/.test(t.tag));
    if (happened) found.add(cue.from);
  }
  return found;
}
