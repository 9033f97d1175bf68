// Kind role, of comparisons: which of the two is more?
//
//   Women slept longer than men        →  The men got more sleep than the women         turned round
//   Exports grew faster than imports   →  Export growth lagged behind import growth     turned round
//   The train is cheaper than flying   ↔  Flying costs more than the train              fair: the two changed sides with the word
//   A is twice as long as B            ↔  B is half the length of A                     fair, and so is the other figure
//
// A comparison is a direction and the two things held against each other; turned round is one whose things stand in each other's
// place and whose direction does not. Scales must agree: "heavier" and "faster" compare different things, "more" compares all.
// Times and places behind the comparative ("lower in May than in April") are those of than.ts, which asks no scale. Tempting
// and wrong: the opposites alone, which are as often fair. Linear in the tokens, quadratic in the comparisons.
import type { Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { oncePerPair } from '../pair/once.ts';
import { crossingOf, isCrossed, isStill, type Sides, shownOf, withSides } from '../pair/sides.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { type Comparison, comparisonsOf } from './comparisons.ts';

interface Pairing {
  readonly reference: Comparison;
  readonly candidate: Comparison;
  readonly fair: boolean;
}

const pairings = oncePerPair((input: DriftInput): Pairing[] => {
  const r = comparisonsOf(input, 'reference');
  if (r.length === 0) return [];
  const c = comparisonsOf(input, 'candidate');
  return r.flatMap((reference) =>
    c.flatMap((candidate): Pairing[] => {
      const { scale: a } = reference;
      if (a !== candidate.scale && a !== 0 && candidate.scale !== 0) return [];
      const x = crossingOf(input, more(reference), more(asMeant(input, reference, candidate)));
      const fair = isStill(x);
      return fair || isCrossed(x) ? [{ reference, candidate, fair }] : [];
    }),
  );
});

/** "safer than" against "more dangerous than": more of the opposite is less. */
function asMeant(input: DriftInput, a: Comparison, b: Comparison): Comparison {
  // "more slowly" is read as "slower" already.
  if (a.scale !== 0 && b.scale !== 0) return b;
  const isMore = (tokens: readonly Token[], k: number) => tokens[k - 1]?.norm === 'more';
  const isOpposite = oppositePairs(input).some(
    (o) =>
      isCovered([a], o.reference) &&
      isCovered([b], o.candidate) &&
      (isMore(input.reference.tokens, o.reference) || isMore(input.candidate.tokens, o.candidate)),
  );
  return isOpposite && a.sign === b.sign ? { ...b, sign: -b.sign as 1 | -1 } : b;
}

/** The side that is more first. */
const more = ({ sign, first, second }: Comparison): Sides =>
  sign > 0 ? { first, second } : { first: second, second: first };

/** The same of the same two is more, in other words: from the one thing to the other. */
export const keptComparisons = (input: DriftInput): SpanPair[] =>
  pairings(input)
    .filter((p) => p.fair && !p.reference.isWeak && !p.candidate.isWeak)
    .map(({ reference, candidate }) => ({ reference: withSides(reference), candidate: withSides(candidate) }));

/** "twice as long as" ↔ "half the length of": of the same two, the one turned round. */
export const keptMultiples = (input: DriftInput): SpanPair[] =>
  pairings(input).filter((p) => p.fair && p.reference.times * p.candidate.times === 1);

export function findCompared(input: DriftInput): Candidate[] {
  const all = pairings(input);
  if (all.some((p) => p.fair)) return [];
  return all.slice(0, 1).map(({ reference, candidate }) => ({
    ...majorChange(input, 'role', ...shownOf(input, reference, candidate), 'what was more of the two is now less', 0.8),
    certain: true,
  }));
}
