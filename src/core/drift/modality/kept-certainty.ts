// Cues of the same certainty in other words:
//
//   is expected in March  ↔  is due in March
//   is weighing a sale    ↔  is considering a sale
//
// Tempting and wrong: equal steps of the scale; "is expected" and "is likely" say so, "is thought" does not. Linear in the cues.
import type { Token, TokenSpan } from '../../types.ts';
import { BOTH_SIDES } from '../pair/facing.ts';
import { isCovered, overlap, type SpanPair, spanOf } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { findCues } from './certainty-cues.ts';
import { purposeOf } from './same-certainty.ts';

/** Words for what is to come, for what is thought about, for what is tried and for what is certain: within one of these lines the same is said. */
const ALIKE = [
  /^(?:expect|anticipat|due$|forecast|project|schedul|likely$|likelier$|set$|poised$)/,
  /^(?:consider|weigh|mull|contemplat)/,
  /^(?:tr(?:y|ies|ied)|attempt|seek|sought)/,
  /^(?:bound|sure|certain(?:ly)?|surely|definitely|undoubtedly|inevitably|guaranteed)$/,
];

/** Index in `ALIKE` of the words for what is to come. */
export const TO_COME = 0;

/** "plans to close", not "a plan to close" */
export const isIntent = (tokens: readonly Token[], h: TokenSpan) =>
  /^(?:plan|intend|aim|promis|pledg|vow)/.test(tokens[h.from]!.norm) &&
  !/^(?:DET|ADJ)$/.test(tokens[h.from - 1]?.tag ?? '');

/** Index of the list in `ALIKE` that a cue is of, −1 for none. */
export const alikeOf = (tokens: readonly Token[], h: TokenSpan) =>
  ALIKE.findIndex((words) => tokens.slice(h.from, h.to).some((t) => words.test(t.norm)));

/** "is expected in March" ↔ "is due in March": the same certainty, "in order to" ↔ "because it wants to": in words that differ elsewhere. */
export function keptCertainty(input: DriftInput): SpanPair[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  const purposes = BOTH_SIDES.flatMap((side) =>
    findCues(input[side].tokens).flatMap((h) => purposeOf(input, side, h) ?? []),
  );
  const expected = findCues(r).flatMap((a) => {
    const alike = alikeOf(r, a);
    const same = alike < 0 ? [] : findCues(c).filter((b) => alikeOf(c, b) === alike && isTogether(input, a, b));
    return same.map((b) => ({ reference: spanOf(a), candidate: spanOf(b) }));
  });
  return [...purposes, ...expected];
}

function isTogether(input: DriftInput, a: TokenSpan, b: TokenSpan): boolean {
  for (let k = a.from; k < a.to; k++) if (isCovered([b], input.ofReference[k]?.candidate ?? -1)) return true;
  return input.changes.some((x) => overlap(x.reference, a) && overlap(x.candidate, b));
}
