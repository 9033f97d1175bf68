// One change gives one finding, of its most specific kind.
//
// "rose 12 %" → "fell 1.2 %" has two changes (negation, number) and gives two findings; a quotation with a changed number
// gives one (quotation), because what the reader must act on is the quotation. The tempting wrong answer is to keep the
// most confident: a word that flips polarity would often be reported as a plain "predicate". Cost: O(n²) for the n
// candidates of one pair, rarely more than ten.
import type { DriftKind, TokenSpan } from '../types.ts';
import type { Candidate } from './types.ts';

/** Most specific first: when two candidates claim the same words, the earlier kind speaks. */
const SPECIFICITY: readonly DriftKind[] = [
  'quotation',
  'attribution',
  'number',
  'date',
  'name',
  'negation',
  'modality',
  'quantity',
  'relation',
  'role',
  'predicate',
  'garbled',
  'addition',
  'omission',
];

/** Candidates without those whose words a more specific kind already explains, in text order. */
export function withoutOverlaps<T extends Candidate>(candidates: readonly T[]): T[] {
  const ranked = candidates
    .map((x, i) => ({ x, i, rank: SPECIFICITY.indexOf(x.kind) }))
    .sort((a, b) => a.rank - b.rank || b.x.strength - a.x.strength || a.i - b.i);
  const kept: T[] = [];
  for (const { x } of ranked) if (!kept.some((k) => sameChange(k, x))) kept.push(x);
  return kept.sort((a, b) => place(a) - place(b));
}

/** Two candidates speak of the same change when they share words on the candidate side, or on the reference side where one of them has no candidate words. */
export function sameChange(a: Candidate, b: Candidate): boolean {
  if (a.candidate && b.candidate) return shared(a.candidate, b.candidate) > 0;
  return a.reference !== null && b.reference !== null && shared(a.reference, b.reference) > 0;
}

/** Tokens that two ranges share. */
export function shared(a: TokenSpan, b: TokenSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function place(x: Candidate): number {
  return x.candidate?.from ?? x.reference?.from ?? 0;
}
