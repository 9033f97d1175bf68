// So many times less, and that part as much:
//
//   ten times fainter than the old one      ↔  a tenth as bright as it
//   four times less costly than the train   ↔  a quarter as costly as it
//   ten times fainter than the old one      →  ten times as bright as it       no reciprocal: turned
//
// The figure is the reciprocal and the quality the contrary one: each alone would be a change. Tempting and wrong: to call every
// tenth of ten times a slip of the pen. Quadratic in the figures of a pair.

import type { Token, Value } from '../../types.ts';
import { fractionOf, isFraction } from '../figures/part-of.ts';
import { isEqual } from '../figures/values.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { isContraryDegree } from '../words/polarity.ts';

/** Tokens from a figure to its comparison. */
const REACH = 3;

export function keptReciprocals(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side], input[otherSide(side)]];
    return own.values.flatMap((v): SpanPair[] => {
      const less = v.lo > 1 && v.lo === v.hi ? lessAfter(own.tokens, v.from) : null;
      if (!less) return [];
      return other.values.flatMap((part): SpanPair[] => {
        const as = isPart(other.tokens, part, v.lo) ? asAfter(other.tokens, part.to) : -1;
        if (as < 0 || !less.isOf(other.tokens[as]!, input)) return [];
        return [facing(side, { from: v.from, to: less.to }, { from: opening(other.tokens, part.from), to: as + 1 })];
      });
    });
  });
}

/** "Only a tenth as bright" is no less than "a tenth as bright". */
function opening(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:a|an|one|only|just|merely|barely)$/.test(tokens[at - 1]?.norm ?? '')) at--;
  return at;
}

/** "a tenth" of ten; the reader of values may take it for a place in an order. */
const isPart = (tokens: readonly Token[], part: Value, times: number): boolean =>
  isFraction(part)
    ? isEqual(fractionOf(part) * times, 1)
    : part.kind === 'ordinal' && part.lo === times && tokens[part.from - 1]?.norm === 'a';

/** "times fainter than", "times less bright than": what it is less of. */
function lessAfter(tokens: readonly Token[], from: number) {
  const times = tokens.findIndex((t, k) => k > from && k <= from + 2 && t.norm === 'times');
  const than = times < 0 ? -1 : tokens.findIndex((t, k) => k > times && k <= times + REACH && t.norm === 'than');
  if (than < 0) return null;
  const quality = tokens[than - 1]!;
  const isLess = tokens[than - 2]?.norm === 'less';
  return {
    to: than,
    isOf: (t: Token, { lexicon }: DriftInput) =>
      isLess ? t.lemma === quality.lemma : isContraryDegree(t.norm, quality.norm, lexicon),
  };
}

/** "as bright as": where the quality stands, −1 for none. */
const asAfter = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.norm === 'as' && tokens[from + 2]?.norm === 'as' ? from + 1 : -1;
