// A question that is told as a statement:
//
//   Did the bank hide the losses?   →  The bank hid the losses.
//   Did the bank hide the losses?   ↔  He asked whether the bank had hidden them.     fair: it is still asked
//
// Tempting and wrong: every lost question mark, of a heading too. The words have to be the same but for the order. Linear.

import type { Token } from '../../types.ts';
import { isLightlyEdited } from '../pair/lightly-edited.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';

const marks = wordFinder(/^\?$/);
const asking = wordFinder(
  /^(?:ask|asks|asked|asking|question|questions|wonder|wonders|wondered|whether|if|unclear|unknown|why|how|who|what|when|where|which)$/,
);
/** Share of the words that were kept. */
const KEPT = 0.45;
const STRENGTH = 0.75;

export function findToldQuestion(input: DriftInput): Candidate[] {
  const [r, c] = [input.reference.tokens, input.candidate.tokens];
  if (marks(r).length === marks(c).length || marks(r).length * marks(c).length > 0 || !isLightlyEdited(input, KEPT))
    return [];
  if (asking(r).length + asking(c).length > 0 || ![r, c].every((tokens) => isWhole(tokens))) return [];
  const says = marks(r).length > 0 ? 'a question is now a statement' : 'a statement is now a question';
  const whole = (length: number) => ({ from: 0, to: length });
  return [{ ...majorChange(input, 'modality', whole(r.length), whole(c.length), says, STRENGTH), certain: true }];
}

/** Words, and no mark of a question before the last: "Is it safe? Engineers say it is." answers it. */
const isWhole = (tokens: readonly Token[]) =>
  tokens.filter((t) => t.kind === 'word').length > 1 && marks(tokens).every((k) => k === tokens.length - 1);
