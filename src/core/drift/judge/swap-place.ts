// How surely two spans of a pair are each other's, and what stands beside them: numbers of a proposal's place for the judge.
//
//   ‘berth’ → ‘bunk’, linked at .8      .8      links between other words of the two count nothing
//
// Tempting and wrong: the mean of the links, which a little word between drags down; so the surest one. Linear in the spans.
import type { Token, TokenSpan } from '../../types.ts';
import type { DriftInput } from '../types.ts';

export function confidence(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): number {
  let best = 0;
  for (let i = reference?.from ?? 0; reference && candidate && i < reference.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= candidate.from && l.candidate < candidate.to) best = Math.max(best, l.confidence);
  }
  return best;
}

/** Share of the six tokens around that are kept as they were: high in a slot-for-slot swap, low in a rewording. */
export function shareLinked(input: DriftInput, span: TokenSpan | null): number {
  if (!span) return 0;
  let seen = 0;
  let same = 0;
  for (let i = span.from - 3; i < span.to + 3; i++) {
    if ((i >= span.from && i < span.to) || !input.reference.tokens[i]) continue;
    seen++;
    const l = input.ofReference[i];
    if (l && (l.relation === 'identical' || l.relation === 'case' || l.relation === 'inflection')) same++;
  }
  return seen ? same / seen : 0;
}

/** 1 when the token next to the span on one side is the same token on the other, 0.5 when it is linked there. */
export function edgeKept(
  input: DriftInput,
  reference: TokenSpan | null,
  candidate: TokenSpan | null,
  step: 1 | -1,
): number {
  if (!reference || !candidate) return 0;
  const i = step < 0 ? reference.from - 1 : reference.to;
  const j = step < 0 ? candidate.from - 1 : candidate.to;
  const a = input.reference.tokens[i];
  const b = input.candidate.tokens[j];
  if (!a || !b) return a === b ? 1 : 0;
  if (a.norm === b.norm) return 1;
  return input.ofReference[i]?.candidate === j ? 0.5 : 0;
}

/** Content words of either side of the span, and how far off their partners may stand. */
const AROUND = 3;

const NEAR_BY = 7;

/** Share of the content words around that are told beside the candidate's span: the place is the same though all was reworded. */
export function landing(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): number {
  if (!reference || !candidate) return 0;
  const { tokens } = input.reference;
  let seen = 0;
  let landed = 0;
  const look = (from: number, step: 1 | -1) => {
    for (let k = from, n = 0; k >= 0 && k < tokens.length && n < AROUND; k += step) {
      if (tokens[k]!.stop || tokens[k]!.kind === 'punctuation') continue;
      n++;
      seen++;
      const l = input.ofReference[k];
      if (l && l.candidate >= candidate.from - NEAR_BY && l.candidate < candidate.to + NEAR_BY) landed++;
    }
  };
  look(reference.from - 1, -1);
  look(reference.to, 1);
  return seen ? landed / seen : 0;
}

/** Does the same amount stand in or right beside both spans? */
export function sameFigure(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): boolean {
  if (!reference || !candidate) return false;
  const beside = (values: DriftInput['reference']['values'], s: TokenSpan) =>
    values.filter((v) => v.from <= s.to + 1 && v.to >= s.from - 1);
  const there = beside(input.candidate.values, candidate);
  return beside(input.reference.values, reference).some((a) => there.some((b) => a.lo === b.lo && a.hi === b.hi));
}

/** The content words after the two spans: 1 the same, 0.6 linked, 0 neither. */
export function sameNext(input: DriftInput, reference: TokenSpan | null, candidate: TokenSpan | null): number {
  if (!reference || !candidate) return 0;
  const next = (tokens: readonly Token[], from: number) => {
    for (let k = from; k < Math.min(tokens.length, from + 4); k++) {
      if (tokens[k]!.kind === 'punctuation') return -1;
      if (!tokens[k]!.stop) return k;
    }
    return -1;
  };
  const i = next(input.reference.tokens, reference.to);
  const j = next(input.candidate.tokens, candidate.to);
  if (i < 0 || j < 0) return 0;
  if (input.reference.tokens[i]!.lemma === input.candidate.tokens[j]!.lemma) return 1;
  return input.ofReference[i]?.candidate === j ? 0.6 : 0;
}
