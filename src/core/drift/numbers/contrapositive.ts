// A rule told from its other side: what is shut to some is open to the others only.
//
//   Do not open it if the gauge reads above 2.5 bar     ↔  Open it only when the gauge reads 2.5 bar or less
//   closed to lorries of more than 7.5 tonnes           ↔  only lorries of up to 7.5 tonnes may use it
//   closed to lorries of more than 7.5 tonnes           →  only lorries of more than 7.5 tonnes may use it      the same bound: turned
//
// Three things turn at once, the bound, the denial and the "only", and each alone would be a change. So all three must stand, and
// the bounds must leave nothing out between them: "above" and "or less", not "above" and "less than". Tempting and wrong: any
// denial against any "only". Quadratic in the bounded figures of a pair.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull, type SpanPair } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { isDenial } from '../words/polarity.ts';

const findOnly = wordFinder(/^(?:only|solely|exclusively)$/);
const SHUT = /^(?:closed|shut|barred|banned|forbidden|prohibited|excluded|off-limits)$/;

type Bound = NonNullable<Value['bound']>;
/** What is left where the one is taken out. */
const REST: Readonly<Partial<Record<Bound, Bound>>> = { '>': '<=', '<=': '>', '<': '>=', '>=': '<' };

/** From the bound figure to the word that denies or confines, on either side. */
export const keptContrapositives = (input: DriftInput): SpanPair[] => ruleBothWays(input, (a) => REST[a]);

/** As sure as a turned bound: one word more or less on either side makes the rule fair. */
const STRENGTH = 0.8;

/** "closed to lorries of more than 7.5 tonnes" → "only lorries of more than 7.5 tonnes may use it" */
export function findTurnedRule(input: DriftInput): Candidate[] {
  const says = 'whom it was shut to are now the only ones';
  return ruleBothWays(input, (a) => a)
    .slice(0, 1)
    .map(({ reference, candidate }) => majorChange(input, 'negation', reference, candidate, says, STRENGTH));
}

/** Bounded figures of which one side denies and the other says "only"; `bound` gives the bound that is looked for there. */
const ruleBothWays = (input: DriftInput, bound: (a: Bound) => Bound | undefined): SpanPair[] =>
  BOTH_SIDES.flatMap((side) =>
    told(input[side], input[otherSide(side)], bound).map(({ denied, only }) => facing(side, denied, only)),
  );

function told(from: Side, to: Side, bound: (a: Bound) => Bound | undefined) {
  const only = findOnly(to.tokens);
  const denials = only.length === 1 && findOnly(from.tokens).length === 0 ? denialsOf(from.tokens) : [];
  if (denials.length !== 1 || denialsOf(to.tokens).length > 0) return [];
  const one = (k: number) => ({ from: k, to: k + 1 });
  return from.values.flatMap((a) =>
    to.values
      .filter((b) => a.bound !== null && b.bound !== null && bound(a.bound) === b.bound && isOneFigure(a, b))
      .map((b) => ({
        denied: hull(withBound(from, a), one(denials[0]!)),
        only: hull(withBound(to, b), one(only[0]!)),
      })),
  );
}

/** Tokens on either side that bound a figure: "no more than", "aged … or over". */
const REACH = 3;
const BOUNDING = /^(?:more|less|fewer|than|over|under|above|below|at|least|most|up|to|or|upwards?|exceeding)$/;

function withBound({ tokens }: Side, v: Value): TokenSpan {
  let { from, to } = v;
  while (from > 0 && v.from - from < REACH && BOUNDING.test(tokens[from - 1]!.norm)) from--;
  while (to < tokens.length && to - v.to < REACH && BOUNDING.test(tokens[to]!.norm)) to++;
  return { from, to };
}

const denialsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((t, k) => (isDenial(t.norm) || SHUT.test(t.norm) ? [k] : []));

const isOneFigure = (a: Value, b: Value): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.lo === b.lo && a.hi === b.hi;
