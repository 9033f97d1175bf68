// A word of certainty that one side alone has, where the other is as sure without one:
//
//   is scheduled for 12 June           ↔  has been fixed for 12 June
//   passengers will be able to travel  ↔  travel will be free            the thing, which nobody is told to do
//   can be icy                         ↔  is sometimes icy
//   only residents may park            ↔  parking is for residents only
//   moved to study law                 ↔  moved because she wanted to study law        a purpose
//   urged drivers to stay              ↔  drivers should stay, they urged
//   plans to close it                  ↔  it is to be closed
//   is due to start in May             ↔  starts in May                                 the present tense of a timetable
//   is due to start in May             →  started in May
//   can be icy                         →  is icy, is always icy          a fact
//
// Tempting and wrong: "set for" and "sometimes" as steps of the scale; "set for Friday" says no more of a showing than "Friday's". Linear
// in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { across, linkOf, otherSide, type SideName } from '../pair/across.ts';
import { facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { type CuePair, loneCue } from '../words/cue-pairs.ts';
import type { CueHit } from '../words/cues.ts';
import { ADVISING, REQUESTING } from './bidding.ts';
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
  if (isLone && wantsToKnow(input[side].tokens, hit) && asks(input[otherSide(side)].tokens)) return true;
  return (
    isLone &&
    (isFixed(input, side, hit) ||
      purposeOf(input, side, hit) !== null ||
      isTimetable(input, side, hit) ||
      isToBe(input, side, hit) ||
      isUrged(input, side, hit) ||
      (hit.value === 1 && (isSometimes(input, side, hit) || isReserved(input, side, hit))))
  );
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

/** "only residents may park" ↔ "parking is for residents only": leave given by saying for whom it is. */
function isReserved(input: DriftInput, side: SideName, { from }: CueHit<Level>): boolean {
  if (!/^(?:may|can|could)$/.test(input[side].tokens[from]!.norm)) return false;
  const other = input[otherSide(side)].tokens;
  const isFor = (k: number) => other.slice(Math.max(0, k - RESERVED_REACH), k).some((t) => t.norm === 'for');
  return other.some(
    (t, k) =>
      (/^(?:only|alone)$/.test(t.norm) && isFor(k)) ||
      (/^(?:reserved|restricted|limited|confined)$/.test(t.norm) && /^(?:for|to)$/.test(other[k + 1]?.norm ?? '')),
  );
}

/** Tokens from "for" to "only". */
const RESERVED_REACH = 4;

/** "because it wants to" ↔ "in order to", before one deed: told as what it is done for, on both sides. */
export function purposeOf(
  input: DriftInput,
  side: SideName,
  { from, to, anchor, value }: CueHit<Level>,
): SpanPair | null {
  const { tokens } = input[side];
  if (value !== 1.5 || tokens[to - 1]!.norm !== 'to') return null;
  const other = input[otherSide(side)].tokens;
  const reason = tokens.slice(0, from).findLastIndex((t) => REASON.test(t.norm));
  const there = across(input, side, anchor);
  const small = other.slice(0, Math.max(0, there)).findLastIndex((t) => t.norm === 'to');
  if (reason < 0 || reason < from - REASON_REACH || small < 0 || small < there - 2) return null;
  // "managed to win", "was able to buy": done.
  if (/^(?:manage|help|begin|start|continue|come|able|sure|certain|soon|on|in)$/.test(other[small - 1]?.lemma ?? ''))
    return null;
  const opens = /^(?:order|as)$/.test(other[small - 1]?.norm ?? '') ? small - 2 : small;
  return facing(side, { from: reason, to }, { from: Math.max(0, opens), to: small + 1 });
}

const REASON = /^(?:because|as|since|for)$/;
/** Tokens from "because" to "wants to": whoever wants it. */
const REASON_REACH = 4;

const TIMETABLED = /^(?:due|set|scheduled)$/;

/** "is due to start in October" ↔ "starts in October" */
function isTimetable(input: DriftInput, side: SideName, { from, to, anchor }: CueHit<Level>): boolean {
  const cue = input[side].tokens.slice(from, to);
  if (cue.at(-1)!.norm !== 'to' || !cue.some((t) => TIMETABLED.test(t.norm))) return false;
  const other = input[otherSide(side)];
  const there = across(input, side, anchor);
  const verb = other.tokens[there];
  const isPresent = verb && (verb.norm === verb.lemma || verb.norm === `${verb.lemma}s`);
  if (!isPresent || (verb.tag !== 'VERB' && verb.lemma !== input[side].tokens[anchor]!.lemma)) return false;
  return other.tokens[there - 1]?.tag !== 'AUX' && other.values.some((v) => v.date !== null);
}

/** "plans to close it" ↔ "it is to be closed" */
function isToBe(input: DriftInput, side: SideName, { anchor, value }: CueHit<Level>): boolean {
  const other = input[otherSide(side)].tokens;
  const there = across(input, side, anchor);
  return (
    value === 2 &&
    other.some((t, k) => /^(?:is|are)$/.test(t.norm) && other[k + 1]?.norm === 'to' && there > k && there <= k + 4)
  );
}

/** "should stay" ↔ "urged them to stay" */
function isUrged(input: DriftInput, side: SideName, { from, anchor }: CueHit<Level>): boolean {
  const other = input[otherSide(side)].tokens;
  const there = across(input, side, anchor);
  if (!/^(?:should|ought)$/.test(input[side].tokens[from]!.norm) || other[there - 1]?.norm !== 'to') return false;
  // "was told to repay", not "told the court that it had managed to repay"
  const urging = other.slice(0, there).findLastIndex((t) => URGING.has(t.lemma));
  return (
    urging >= 0 &&
    !other.slice(urging + 1, there - 1).some((t) => t.tag === 'VERB' || t.tag === 'AUX' || t.kind === 'punctuation')
  );
}

/** "Police want to know who paid" ↔ "Police ask who paid" */
const wantsToKnow = (tokens: readonly Token[], h: TokenSpan) =>
  /^want/.test(tokens[h.from]!.norm) && tokens[h.to]?.norm === 'know';

const asks = (tokens: readonly Token[]) =>
  tokens.some((t) => /^(?:ask|question|wonder|inquire|enquire|demand)$/.test(t.lemma));

const URGING = new Set(`${REQUESTING} ${ADVISING} tell`.split(' '));
