// One change gives one finding, of its most specific kind.
//
// "rose 12 %" → "fell 1.2 %" has two changes (negation, number) and gives two findings; a quotation with a changed number
// gives one (quotation), because what the reader must act on is the quotation. The tempting wrong answer is to keep the
// most confident: a word that flips polarity would often be reported as a plain "predicate". Cost: O(n²) for the n
// candidates of one pair, rarely more than ten.
import type { DriftKind, TokenSpan } from '../../types.ts';
import { isWithin } from '../pair/spans.ts';
import type { Candidate } from '../types.ts';

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
  'garbled',
  'role',
  'predicate',
  'addition',
  'omission',
];

/** From this strength on a swallowed finding decides the gravity of the quotation around it. */
const WORSENS = 0.6;

/** Candidates without those whose words a more specific kind already explains, in text order. */
export function withoutOverlaps<T extends Candidate>(candidates: readonly T[]): T[] {
  const ranked = candidates
    .filter((x) => !candidates.some((whole) => isPartOfExchange(x, whole)))
    .map((x, i) => ({ x, i, rank: rankOf(x) }))
    .sort((a, b) => a.rank - b.rank || b.x.strength - a.x.strength || a.i - b.i);
  const kept: T[] = [];
  for (const { x } of ranked) {
    const at = kept.findIndex((k) => sameChange(k, x));
    if (at < 0) kept.push(x);
    else if (worsens(kept[at]!, x)) kept[at] = { ...kept[at]!, severity: 'major' };
  }
  return kept.sort((a, b) => place(a) - place(b));
}

/** "the ball to Vogt" inside "Lind passed the ball to Vogt": who stands in whose place says more than one of the two places. */
function isPartOfExchange(part: Candidate, whole: Candidate): boolean {
  if (part.kind !== 'role' || whole.kind !== 'role' || whole.strength < part.strength - AS_SURE) return false;
  if (!part.reference || !part.candidate || !whole.reference || !whole.candidate) return false;
  const isInside = (a: TokenSpan, b: TokenSpan) => isWithin(a, b) && a.to - a.from < b.to - b.from;
  return isInside(part.reference, whole.reference) && isInside(part.candidate, whole.candidate);
}

/** The wider claim must be about as sure as the narrower. */
const AS_SURE = 0.1;

/** An altered quotation is as grave as the gravest change inside its marks; a note stays a note. */
function worsens(kept: Candidate, x: Candidate): boolean {
  return kept.kind === 'quotation' && kept.severity === 'minor' && x.severity === 'major' && x.strength >= WORSENS;
}

/** A certain addition, or omission, has nothing at its place in the other text: what other kinds see inside it is part of it. */
function rankOf(x: Candidate): number {
  return (x.kind === 'addition' || x.kind === 'omission') && x.certain ? 0.5 : SPECIFICITY.indexOf(x.kind);
}

/** Do they share words of the candidate, or of the reference where one of them has no candidate words? */
function sameChange(a: Candidate, b: Candidate): boolean {
  // What was left out is in the reference; its candidate word only shows the place.
  const left = a.kind === 'omission' || b.kind === 'omission';
  // The claim that lost its source is shown whole, and what changed in it is news of its own.
  if (isBare(a, b) || isBare(b, a)) return false;
  if (a.candidate && b.candidate && !left)
    return shared(a.candidate, b.candidate) > 0 || isCovered(a, b) || isCovered(b, a);
  return a.reference !== null && b.reference !== null && shared(a.reference, b.reference) > 0;
}

function isBare(claim: Candidate, x: Candidate): boolean {
  return (
    claim.id === 'drift/attribution-lost' && x.kind !== 'modality' && x.kind !== 'role' && x.kind !== 'attribution'
  );
}

/** Kinds that say nothing which the finding on the whole quotation does not say; a changed name or number there is news of its own. */
const PART_OF_QUOTATION: readonly DriftKind[] = [
  'negation',
  'predicate',
  'quantity',
  'modality',
  'relation',
  'garbled',
];

function isCovered(whole: Candidate, part: Candidate): boolean {
  if (!whole.covers || !part.candidate || !PART_OF_QUOTATION.includes(part.kind)) return false;
  return shared(whole.covers, part.candidate) > 0;
}

/** Tokens that two ranges share. */
export function shared(a: TokenSpan, b: TokenSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function place(x: Candidate): number {
  return x.candidate?.from ?? x.reference?.from ?? 0;
}
