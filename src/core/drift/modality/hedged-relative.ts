// Kind modality, of a hedge that is a relative clause: what somebody takes a thing for is now the thing itself.
//
//   found what they believe to be stolen goods  →  found stolen goods                       a claim is now a fact
//   died of what doctors think was a stroke     →  died of a stroke
//   found a gun                                 →  found what looked like a gun             and the other way round
//   found what they believe to be stolen goods  ↔  found goods, stolen as they believe      fair: hedged by another word
//   asked what doctors think is the cause       ↔  asked about the cause                    fair: a question
//   what locals call a dry storm                ↔  a dry storm                              fair: a name
//
// `certainty-cues.ts` has the hedges that stand in one piece ("what is thought to be"); here somebody stands between. The thing
// must be told on both sides, and the other may have no word of seeming, thinking or saying that is new. Tempting and wrong: any "what
// he says", which is as often his words as his claim. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { isBreak } from '../pair/clauses.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const findWhat = wordFinder(/^what$/);
const SEEMING = /^(?:look|sound|feel|smell|taste)$/;
const CLAIMING =
  /^(?:believe|think|suspect|say|claim|allege|consider|describe|regard|fear|assume|presume|understand|reckon|suppose|insist|argue|maintain|call)$/;
const COPULA = /^(?:is|was|are|were|as|may|might|could|will|would|has|had|have)$/;
/** Behind these "what" asks. */
const ASKING = /^(?:ask|wonder|know|explain|tell|say|discuss|reveal|doubt|learn|decide|question|about)$/;
/** A word by which the other side hedges as well. */
const HEDGE =
  /^(?:believ|think|thought|suspect|sa(?:y|ys|id)$|claim|alleg|consider|describ|regard|fear|assum|presum|understood|reckon|suppos|insist|argu|maintain|call|appear|apparent|seem|look|sound|resembl|like|purport|so-called|reported|possibl|probab|perhaps|maybe|may$|might$|could$|according|view|opinion|eyes|belief|accus|estimat|sort|kind)/;
/** Tokens of whoever believes it, and of the thing. */
const WHO = 5;
const THING = 6;

/** From "what" to before the thing. */
interface Hedge extends TokenSpan {
  /** Its words, as token indexes. */
  readonly thing: readonly number[];
}

export function findHedgedRelative(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side) =>
    findWhat(input[side].tokens).flatMap((at) => {
      const hedge = hedgeAt(input[side].tokens, at);
      return hedge ? changeOf(input, side, hedge) : [];
    }),
  );
}

function hedgeAt(tokens: readonly Token[], at: number): Hedge | null {
  const before = tokens[at - 1];
  if (!before || before.kind === 'punctuation' || ASKING.test(before.lemma)) return null;
  const to = seemsTo(tokens, at + 1) ?? claimsTo(tokens, at + 1);
  if (to === null) return null;
  const thing: number[] = [];
  for (let k = to; k < Math.min(tokens.length, to + THING) && !isBreak(tokens[k]); k++) {
    if (!tokens[k]!.stop) thing.push(k);
    if (/^(?:NOUN|PROPN)$/.test(tokens[k]!.tag) && !/^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.tag ?? '')) break;
  }
  const last = thing[thing.length - 1];
  return last !== undefined && /^(?:NOUN|PROPN)$/.test(tokens[last]!.tag) ? { from: at, to, thing } : null;
}

/** "looked like", "sounded to be" */
function seemsTo(tokens: readonly Token[], at: number): number | null {
  if (!SEEMING.test(tokens[at]?.lemma ?? '')) return null;
  return /^(?:like|as)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : null;
}

/** "they believe to be", "the navy said was", "he called the": what locals call something is its name. */
function claimsTo(tokens: readonly Token[], at: number): number | null {
  for (let k = at + 1; k <= at + WHO && k < tokens.length; k++) {
    const { lemma, norm, tag } = tokens[k]!;
    if (!CLAIMING.test(lemma)) {
      if (tag === 'VERB' || isBreak(tokens[k])) return null;
      continue;
    }
    const next = tokens[k + 1];
    if (lemma === 'call' || lemma === 'consider') {
      // "what is called the Old Mill"
      const isPassive = /^(?:is|was|are|were|be|been)$/.test(tokens[k - 1]!.norm);
      return !isPassive && norm.endsWith('ed') && next?.tag === 'DET' ? k + 1 : null;
    }
    if (next?.norm === 'to') return /^(?:be|have)$/.test(tokens[k + 2]?.norm ?? '') ? k + 3 : null;
    if (!COPULA.test(next?.norm ?? '')) return null;
    return tokens[k + 2]?.tag === 'AUX' || tokens[k + 2]?.norm === 'be' ? k + 3 : k + 2;
  }
  return null;
}

function changeOf(input: DriftInput, side: SideName, hedge: Hedge): Candidate[] {
  const { tokens } = input[side];
  const there = hedge.thing.map((k) => sameAcross(input, side, k));
  if (there[there.length - 1]! < 0 || isHedged(tokens, hedge, input[otherSide(side)].tokens)) return [];
  const told = there.filter((k) => k >= 0);
  const own = { from: hedge.from, to: hedge.thing[hedge.thing.length - 1]! + 1 };
  const { reference, candidate } = facing(side, own, { from: Math.min(...told), to: Math.max(...told) + 1 });
  if (side === 'reference')
    return [majorChange(input, 'modality', reference, candidate, 'a claim is now a fact', STRENGTH)];
  return [
    { ...majorChange(input, 'modality', reference, candidate, 'a fact is only a claim', STRENGTH), severity: 'minor' },
  ];
}

const STRENGTH = 0.85;

/** Has the other side a hedge that its own has not beside this one? */
function isHedged(own: readonly Token[], { from, to }: TokenSpan, other: readonly Token[]): boolean {
  const isNew = ({ lemma }: Token) => !own.some((t, k) => t.lemma === lemma && (k < from || k >= to));
  return other.some((t) => (HEDGE.test(t.norm) || HEDGE.test(t.lemma)) && isNew(t));
}
