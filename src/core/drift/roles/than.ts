// Two times or places that a comparison holds against each other around its "than":
//
//   lower in May than in April   ↔  higher in April than in May     fair: turned about twice
//   lower in May than in April   →  lower in April than in May      once
//   lower in May than in April   →  higher in May than in April     once: kind negation tells it
//
// The one stands between the comparative and "than", or before with the same preposition, the other right behind; who is held
// against whom, around the whole comparison, compared.ts sees. Tempting and wrong: the two words for more and less alone. Linear in
// the tokens.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { across } from '../pair/across.ts';
import { majorChange } from '../pair/major-change.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { oppositePairs } from '../words/opposites.ts';

/** Tokens from the comparative to "than", and from there to the second. */
const REACH = 6;
const COMPARATIVE = /^(?:more|less|fewer|better|worse)$|..er$/;
const OBJECTS = /^(?:him|her|them|me|us)$/;
const findComparatives = wordFinder(COMPARATIVE);

interface Comparison {
  readonly at: number;
  readonly first: number;
  readonly second: number;
}

function comparisonAt(tokens: readonly Token[], at: number): Comparison | null {
  if (!COMPARATIVE.test(tokens[at]?.norm ?? '') || tokens[at]!.tag === 'PROPN') return null;
  const than = tokens.findIndex((t, k) => k > at && k <= at + REACH && t.norm === 'than');
  if (than < 0) return null;
  // "May" is a month and "will" a name where they are written so.
  const isThing = (k: number) => {
    const t = tokens[k];
    return t !== undefined && t.kind !== 'punctuation' && (!t.stop || /^\p{Lu}/u.test(t.text) || OBJECTS.test(t.norm));
  };
  const find = (from: number, to: number) => {
    for (let k = from; k < to; k++) if (isThing(k)) return k;
    return -1;
  };
  const second = find(than + 1, than + REACH);
  // "less effective in the old than in children": behind the same preposition, where one leads.
  const opens = tokens[second - 1]?.tag === 'DET' ? second - 2 : second - 1;
  const joint = opens > than && tokens[opens]?.tag === 'ADP' ? tokens[opens]!.norm : null;
  const lead = joint === null ? -1 : tokens.findIndex((t, k) => k > at && k < than && t.norm === joint);
  const between = find(Math.max(at, lead) + 1, than);
  const first = between < 0 ? alikeBefore(tokens, at, second) : between;
  return first < 0 || second < 0 ? null : { at, first, second };
}

/** Of "more slowly" the quality is the opposite, and "more" compares. */
const comparisonOf = (tokens: readonly Token[], k: number): Comparison | null =>
  comparisonAt(tokens, k) ?? (tokens[k - 1]?.norm === 'more' ? comparisonAt(tokens, k - 1) : null);

/** "older adults": the noun. */
function headFrom(tokens: readonly Token[], at: number): number {
  let k = at;
  while (tokens[k]!.tag === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tokens[k + 1]?.tag ?? '')) k++;
  return k;
}

/** "in May … lower than in April": what stands before the comparative behind the preposition of the second; −1 for none. */
function alikeBefore(tokens: readonly Token[], at: number, second: number): number {
  const joint = tokens[second - 1];
  if (second < 0 || joint?.tag !== 'ADP') return -1;
  for (let k = at - 2; k >= Math.max(0, at - BEFORE); k--)
    if (tokens[k]!.norm === joint.norm && tokens[k + 1]!.kind === 'word') return k + 1;
  return -1;
}

const BEFORE = 7;

const isCrossed = (input: DriftInput, a: Comparison, b: Comparison): boolean => {
  const same = (i: number, j: number) =>
    across(input, 'reference', i) === j || input.reference.tokens[i]!.norm === input.candidate.tokens[j]!.norm;
  return same(a.first, b.second) && same(a.second, b.first);
};

/** Do the two opposites, one of each side, each have before "than" what the other has behind it? */
export function isThanTurned(input: DriftInput, reference: number, candidate: number): boolean {
  const [a, b] = [comparisonOf(input.reference.tokens, reference), comparisonOf(input.candidate.tokens, candidate)];
  return a !== null && b !== null && isCrossed(input, a, b);
}

/** The comparisons that are turned about twice. */
export function keptThan(input: DriftInput): SpanPair[] {
  return oppositePairs(input).flatMap((o) => {
    const [a, b] = [
      comparisonOf(input.reference.tokens, o.reference),
      comparisonOf(input.candidate.tokens, o.candidate),
    ];
    return a && b && isCrossed(input, a, b) ? [spansOf(input, a, b)] : [];
  });
}

function spansOf(input: DriftInput, a: Comparison, b: Comparison): SpanPair {
  const all = ({ tokens }: Side, x: Comparison): TokenSpan => ({
    from: Math.min(x.at, x.first),
    to: headFrom(tokens, x.second) + 1,
  });
  return { reference: all(input.reference, a), candidate: all(input.candidate, b) };
}

export function findThan(input: DriftInput): Candidate[] {
  const all = (tokens: readonly Token[]) => findComparatives(tokens).flatMap((k) => comparisonAt(tokens, k) ?? []);
  const r = input.pack ? [] : all(input.reference.tokens);
  const c = r.length === 0 ? [] : all(input.candidate.tokens);
  for (const a of r)
    for (const b of c) {
      if (input.reference.tokens[a.at]!.norm !== input.candidate.tokens[b.at]!.norm || !isCrossed(input, a, b))
        continue;
      const says = 'what was more of the two is now less';
      const { reference, candidate } = spansOf(input, a, b);
      return [{ ...majorChange(input, 'role', reference, candidate, says, 0.8), certain: true }];
    }
  return [];
}
