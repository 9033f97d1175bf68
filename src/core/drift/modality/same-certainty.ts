// A word of certainty that one side alone has, where the other is as sure without one:
//
//   is scheduled for 12 June           ↔  has been fixed for 12 June
//   passengers will be able to travel  ↔  travel will be free            the thing, which nobody is told to do
//   can be icy                         ↔  is sometimes icy
//   can be icy                         →  is icy, is always icy          a fact
//
// Tempting and wrong: "set for" and "sometimes" as steps of the scale; "set for Friday" says no more of a showing than "Friday's". Linear
// in the tokens.
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import type { Level } from './certainty-cues.ts';

const FIXED = /^(?:fixed|set|arranged|timetabled|slated|planned)$/;
const SOMETIMES = /^(?:sometimes|occasionally|often|times)$/;
/** Tokens from "at times" to the quality. */
const SOMETIMES_REACH = 2;

/** Is the other side as sure? */
export function isSameCertainty(input: DriftInput, p: CuePair<Level>): boolean {
  const { hit, side } = loneCue(input, p);
  if (hit.value === 1 && isThing(input, side, hit)) return true;
  const isLone = !p.reference || !p.candidate;
  return isLone && (isFixed(input, side, hit) || (hit.value === 1 && isSometimes(input, side, hit)));
}

/** "scheduled for", "due for" */
function isFixed(input: DriftInput, side: SideName, { to }: CueHit<Level>): boolean {
  const other = input[otherSide(side)].tokens;
  if (input[side].tokens[to - 1]!.norm !== 'for') return false;
  return other.some((t, k) => FIXED.test(t.norm) && other[k + 1]?.norm === 'for');
}

function isThing(input: DriftInput, side: SideName, { from, to, anchor }: CueHit<Level>): boolean {
  const { tokens } = input[side];
  const there = linkOf(input, side, anchor)?.[otherSide(side)] ?? -1;
  const other = input[otherSide(side)].tokens;
  const isAble = tokens.slice(from, to).some((t) => t.norm === 'able');
  // "the treatment took place": done.
  const isToCome = other.slice(there + 1).some((t) => /^(?:will|shall|can|may)$/.test(t.norm));
  return isAble && isToCome && tokens[anchor]?.tag === 'VERB' && other[there]?.tag === 'NOUN';
}

function isSometimes(input: DriftInput, side: SideName, { anchor }: CueHit<Level>): boolean {
  const there = linkOf(input, side, anchor)?.[otherSide(side)] ?? -1;
  const before = input[otherSide(side)].tokens.slice(Math.max(0, there - SOMETIMES_REACH), Math.max(0, there));
  return before.some((t) => SOMETIMES.test(t.norm));
}
