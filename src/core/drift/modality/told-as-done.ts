// What was to come and is told as done, where the other text has a verb for it:
//
//   would accept a place     →  has accepted a place
//   is likely to be invited  →  has been invited
//   is expected in March     →  came in March
//   will spend £2m on it     ↔  has set aside £2m for it      a plan
//
// By the tense alone: `told-as-past.ts`. Linear in the tokens.
import type { Token, TokenSpan } from '../../types.ts';
import { overlap } from '../pair/spans.ts';
import { became } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import type { CuePair } from '../words/cue-pairs.ts';
import { isPastForm } from '../words/tense.ts';
import type { Level } from './certainty-cues.ts';
import { alikeOf, isIntent, TO_COME } from './kept-certainty.ts';

/** "would accept a place" → "has accepted a place": what was to come is told as done. */
export function toldAsDone(input: DriftInput, { reference, place }: CuePair<Level>): Candidate[] {
  if (!reference || !TO_BE.test(input.reference.tokens[reference.from]!.norm)) return [];
  const link = reference.anchor < 0 ? undefined : input.ofReference[reference.anchor];
  const verb = link && input.candidate.tokens[link.candidate];
  if (!link || verb?.tag !== 'VERB' || input.reference.tokens[reference.anchor]!.tag !== 'VERB') return [];
  const before = input.candidate.tokens.slice(Math.max(0, link.candidate - 2), link.candidate);
  if (isPlanning(input.candidate.tokens, link.candidate)) return [];
  if (!before.some((t) => t.norm === 'has' || t.norm === 'have') || before.some((t) => t.norm === 'to')) return [];
  const [from, to] = [
    { from: reference.from, to: reference.anchor + 1 },
    { from: link.candidate - 1, to: link.candidate + 1 },
  ];
  const message = `${became(input, from, to)}: what was to come is told as done`;
  const strength = 0.35 + 0.5 * place;
  return [
    { kind: 'modality', id: 'drift/modality', severity: 'major', reference: from, candidate: to, message, strength },
  ];
}

/** "will spend" ↔ "has set aside": what is planned is still to come. */
const isPlanning = (tokens: readonly Token[], at: number): boolean =>
  /^(?:earmark|allocate|budget|reserve|plan|pledge|promise|agree|decide|arrange|schedule|undertake|vow)$/.test(
    tokens[at]!.lemma,
  ) ||
  (/^(?:set|put)$/.test(tokens[at]!.lemma) && tokens.slice(at + 1, at + 6).some((t) => t.norm === 'aside'));

const TO_BE = /^(?:would|will|shall|'ll)$/;

/** "is likely to be invited" → "has been invited": no longer to come. */
export function isDone(input: DriftInput, span: TokenSpan | null): boolean {
  if (!span) return false;
  const { tokens } = input.candidate;
  return tokens.slice(Math.max(0, span.from - 3), span.from).some((t) => /^(?:has|have|had|was|were)$/.test(t.norm));
}

/** "is expected in March" → "came in March": a verb of the past where the expectation stood; "is slated to come" is another one. */
export function isOver(input: DriftInput, cue: TokenSpan): boolean {
  if (alikeOf(input.reference.tokens, cue) !== TO_COME && !isIntent(input.reference.tokens, cue)) return false;
  const { tokens } = input.candidate;
  return input.changes.some(({ reference, candidate }) => {
    if (!overlap(reference, cue)) return false;
    for (let k = candidate.from; k < candidate.to; k++) {
      const t = tokens[k]!;
      const past = isPastForm(t) && !t.stop;
      const ahead = [tokens[k - 1], tokens[k - 2]].some((x) => /^(?:is|are|be|to|will)$/.test(x?.norm ?? ''));
      if (past && !ahead && tokens[k + 1]?.norm !== 'to') return true;
    }
    return false;
  });
}
