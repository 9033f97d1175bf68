// Not yet of an age, and under it:
//
//   children not yet twelve          ↔  children under twelve
//   a pupil who has not turned six   ↔  a pupil under six
//   a child not under twelve         →  a child under twelve        the bound itself is denied
//
// Between the denial and the figure stands nothing but what leads to an age. Tempting and wrong: any denial before the figure, by
// which "not allowed at twelve" would be "under twelve". Linear in the figures.
import type { TokenSpan } from '../../types.ts';
import { otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { isDenial } from '../words/polarity.ts';

/** Tokens from the denial to the figure. */
const REACH = 4;
const UNDER = /^(?:under|below)$/;
/** Where such words stand. */
export const findUnder = wordFinder(UNDER);
const AGED = /^(?:yet|turned|reached|even|be|been|the|age|of|aged?)$/;

/** The words of the other side that say "not yet" of the figure behind the "under" at `at`; null for none. */
export function notYetOf(input: DriftInput, side: SideName, at: number): TokenSpan | null {
  const { tokens: own, values } = input[side];
  const other = input[otherSide(side)];
  if (!UNDER.test(own[at]!.norm) || other.tokens.some((t) => UNDER.test(t.norm))) return null;
  const value = values.find((v) => v.from >= at && v.from <= at + 1 && v.to > at + 1);
  if (!value) return null;
  for (const v of other.values) {
    const start = Math.max(0, v.from - REACH);
    const before = other.tokens.slice(start, v.from);
    const denial = before.findLastIndex((t) => isDenial(t.norm));
    const isOne = v.lo === value.lo && v.hi === value.hi;
    if (isOne && denial >= 0 && before.slice(denial + 1).every((t) => AGED.test(t.norm)))
      return { from: start + denial, to: v.to };
  }
  return null;
}

/** "under twelve" and "not yet twelve", as far as they go. */
export function keptNotYet(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) =>
    findUnder(input[side].tokens).flatMap((at) => {
      const there = notYetOf(input, side, at);
      return there ? [facing(side, { from: at, to: at + 2 }, there)] : [];
    }),
  );
}
