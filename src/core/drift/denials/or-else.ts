// Conditions that stand without their "if not":
//
//   if you do not book early, you will stand   ↔  book early, or you will stand         what comes otherwise
//   had it not been for the pilot, …           ↔  but for the pilot, …                  what would have been without
//   if you book early, you will stand          →  book early, or you will stand         the denial is gone: told
//
// "Do it, or that happens" is "if you do not, that happens"; the denial of the one answers nothing but the "or" behind the same deed.
// Tempting and wrong: any "or" against any "if not"; "bring a torch or a lamp" sets no condition, and "you can ring, or you can write"
// leaves the choice. Linear in the clause.
import type { Token, TokenSpan } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { denialOf } from '../words/denied.ts';
import { hasDenial, wordAfter, wordBefore } from '../words/reach.ts';

/** Tokens from a deed to its "or", and from "if" to the deed. */
const REACH = 10;
const findElse = wordFinder(/^(?:or|otherwise)$/);
const WHO = /^(?:you|we|they|he|she|it|i|there|else|the|your|our|his|her|its|their|this|that|no|nobody|everyone)$/;

/** "book early, or you will …", "you must book early, otherwise …": the "or" behind the deed at `at`, −1 for none. */
function elseBehind(tokens: readonly Token[], at: number): number {
  if (
    hasDenial(tokens, at - 3, at) ||
    wordBefore(tokens, at, REACH, /^(?:if|unless|when|whether|can|may|could|either)$/) >= 0
  )
    return -1;
  const or = findElse(tokens).find((k) => k > at && k <= at + REACH) ?? -1;
  if (or < 0) return -1;
  const isMarked = /^[,;.—–]$/.test(tokens[or - 1]!.norm) && WHO.test(tokens[or + 1]?.norm ?? '');
  const isClause = WHO.test(tokens[or + 1]?.norm ?? '') && wordAfter(tokens, or + 2, 2, AUXILIARY) >= 0;
  const isElse = tokens[or]!.norm === 'otherwise' || tokens[or + 1]?.norm === 'else';
  // "book early, or you will": a verb follows whoever it is told of.
  return (isMarked || isElse || isClause) && wordAfter(tokens, or + 1, REACH, AUXILIARY) >= 0 ? or : -1;
}

const AUXILIARY = /^(?:will|would|may|might|could|must|shall|should|have|has|is|are|risks?|faces?|'ll|cannot)$/;

/** Does the other side tell by "or else" what the denial at `hit` tells in a condition? */
export function isOrElse(input: DriftInput, side: SideName, hit: { readonly from: number; readonly anchor: number }) {
  const own = input[side].tokens;
  if (hit.anchor < 0 || wordBefore(own, hit.from, REACH / 2, /^if$/) < 0) return false;
  const there = sameAcross(input, side, hit.anchor);
  return there >= 0 && elseBehind(input[otherSide(side)].tokens, there) >= 0;
}

/** "had it not been for", "were it not for", "if it had not been for" */
function isButForIt(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  const end = tokens[to]?.norm === 'been' ? to + 1 : to;
  const before = tokens.slice(Math.max(0, from - 2), from).map((t) => t.norm);
  return tokens[end]?.norm === 'for' && before.includes('it') && before.some((w) => /^(?:had|were|was|have)$/.test(w));
}

/** "had it not been for the pilot" ↔ "but for the pilot" */
export function isButFor(input: DriftInput, side: SideName, hit: TokenSpan): boolean {
  if (!isButForIt(input[side].tokens, hit)) return false;
  const other = input[otherSide(side)].tokens;
  return other.some((t, k) => t.norm === 'but' && other[k + 1]?.norm === 'for');
}

/** "book early, or you will stand" → "if you book early, you will stand". */
export function turnedOrElse(input: DriftInput): Candidate[] {
  return BOTH_SIDES.flatMap((side): Candidate[] => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    if (findElse(own).length === 0 || findElse(other).length > 0) return [];
    const deed = own.findIndex((t, k) => t.kind === 'word' && !t.stop && elseBehind(own, k) >= 0);
    const there = deed < 0 ? -1 : sameAcross(input, side, deed);
    const condition = there < 0 ? -1 : wordBefore(other, there, REACH / 2, /^if$/);
    if (condition < 0 || denialOf(other, there) >= 0 || hasDenial(other) !== hasDenial(own)) return [];
    const spans = facing(side, { from: deed, to: deed + 1 }, { from: condition, to: there + 1 });
    return [majorChange(input, 'negation', spans.reference, spans.candidate, 'the other way round', 0.8)];
  });
}
