// Claims that are dropped before they are weighed: what is told in another form, in two ways to write one thing, in words that were
// damaged in decoding, or as a step on a scale of its own kind.
import { LOST } from '../../text/lost.ts';
import type { Side, TokenSpan } from '../../types.ts';
import { isWithin } from '../pair/spans.ts';
import { areLabels } from '../pair/speaker-label.ts';
import { isOfKeptFigures } from '../roles/figure-owners.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { isRestated, restatements } from './restated.ts';

/** Without claims on what is told in another form. */
export function withoutRestated(input: DriftInput, all: Candidate[]): Candidate[] {
  if (all.length === 0) return all;
  const known = restatements(input, new Set(all.map((x) => x.kind)));
  const isOld = (x: Candidate) =>
    areLabels(input, x) ||
    isRestated(input, x, known) ||
    isOfKeptFigures(input, x) ||
    isOtherForm(input, x) ||
    isDamaged(input, x);
  return all.filter((x) => !isOld(x));
}

/** Whether the claim exchanges nothing but two ways to write one thing. */
function isOtherForm({ diff }: DriftInput, { reference, candidate }: Candidate): boolean {
  if (!reference || !candidate) return false;
  return diff.equal.some((e) => isWithin(reference, e.reference) && isWithin(candidate, e.candidate));
}

/** Longer spans stand or fall with their other words. */
const DAMAGED_SPAN = 3;

/** Whether the words that are held against each other lost characters in decoding: what they were nobody knows. */
function isDamaged({ reference, candidate }: DriftInput, x: Candidate): boolean {
  const touches = ({ tokens }: Side, span: TokenSpan | null) => {
    if (!span || span.to - span.from > DAMAGED_SPAN) return false;
    for (let i = span.from; i < span.to; i++) if (tokens[i]!.text.includes(LOST)) return true;
    const before = tokens[span.from - 1];
    const after = tokens[span.to];
    return (
      (before?.text === LOST && before.end === tokens[span.from]!.start) ||
      (after?.text === LOST && after.start === tokens[span.to - 1]!.end)
    );
  };
  return touches(candidate, x.candidate) || touches(reference, x.reference);
}

/** "some" → "all", "after" → "before": opposites by the dictionary, and steps on a scale of their own kind, which says more. */
export function withoutScaled(all: Candidate[]): Candidate[] {
  const scaled = all.filter((x) => (x.kind === 'quantity' || x.kind === 'relation') && x.reference && x.candidate);
  if (scaled.length === 0) return all;
  const inside = (a: Candidate['candidate'], b: Candidate['candidate']) => a && b && isWithin(a, b);
  const isScaled = (x: Candidate) =>
    scaled.some((k) => inside(x.reference, k.reference) && inside(x.candidate, k.candidate));
  return all.filter((x) => x.kind !== 'negation' || !isScaled(x));
}
