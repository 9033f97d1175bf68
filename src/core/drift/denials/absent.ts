// What is missing is not there:
//
//   the labels were missing             ↔  there were no labels
//   the treasurer was absent from it    ↔  the treasurer was not at it
//   the labels were missing             →  the labels were there           no denial is left: opposites tell it
//   the keys were missing, no window was broken  →  the keys were missing, windows were broken     another denial
//
// Tempting and wrong: "missing" as a denial wherever it stands; it answers the one whose noun is its own subject, or whose subject
// is, and only where the other text does not have the word as well. Linear in the reach.
import type { Token, TokenSpan } from '../../types.ts';
import { across, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CueHit, wordFinder } from '../words/cues.ts';
import { nounBefore } from './stances.ts';

const find = wordFinder(/^(?:missing|absent|lacking|nonexistent|non-existent)$/);
/** Tokens from "no" to its noun. */
const NOUN_REACH = 4;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** The word of absence on the other side that says what the denial at `hit` says, null where there is none. */
export function absentFor(input: DriftInput, side: SideName, hit: CueHit<number>): TokenSpan | null {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (find(other).length !== 1 || find(own).length > 0) return null;
  const at = find(other)[0]!;
  const subject = nounBefore(other, at);
  const denied = /^(?:no|without)$/.test(own[hit.from]!.norm) ? lackedNoun(own, hit.to) : whoIsNot(own, hit);
  const isOne = denied >= 0 && subject >= 0 && across(input, side, denied) === subject;
  return isOne ? { from: at, to: at + 1 } : null;
}

function lackedNoun(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + NOUN_REACH); k++) {
    if (tokens[k]!.kind === 'punctuation') return -1;
    if (/^(?:NOUN|PROPN)$/.test(tokens[k]!.tag) && tokens[k + 1]?.tag !== 'NOUN') return k;
  }
  return -1;
}

/** "the treasurer was not at the hearing", "was not found there": of whom it is denied that they are somewhere. */
const whoIsNot = (tokens: readonly Token[], { from, to }: TokenSpan) => {
  const next = tokens[to];
  const isPlace = /^(?:ADP|ADV)$/.test(next?.tag ?? '') || THERE.test(next?.norm ?? '');
  return BE.test(tokens[from - 1]?.norm ?? '') && isPlace ? nounBefore(tokens, from - 1) : -1;
};

const THERE = /^(?:found|seen|present|detected|observed)$/;
