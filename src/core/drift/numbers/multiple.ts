// A multiple or a part of a figure, and what it comes to:
//
//   7 cents a wash, a fifth of what the dearest does    ↔  7 cents a wash, and the dearest 35
//   150,000 crowns, twice what the losers get           ↔  150,000 for the winners and 75,000 for the losers
//   three hours, two for the fit                        ↔  three hours, a third less for the fit
//   150,000 crowns, twice what the losers get           →  150,000 for the losers and 75,000 for the winners     exchanged: changed
//
// `arithmetic.ts` holds shares of a whole. Tempting and wrong: the three figures alone, which come out as well when the two owners
// change places; so nothing told with the one may stand with the other. Quadratic in the figures of a pair.
import type { Side, TokenSpan, Value } from '../../types.ts';
import { fractionOf, isFraction } from '../figures/part-of.ts';
import { isEqual } from '../figures/values.ts';
import { across, type SideName } from '../pair/across.ts';
import { endFrom, endsClause, startBefore } from '../pair/clauses.ts';
import { isCovered } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { statedOf } from './unit-beside.ts';

/** Is the one a multiple, or a part, of a figure of both texts, and the other what it comes to? */
export const isMultiple = (input: DriftInput, a: Value, b: Value): boolean =>
  comesTo(input, 'reference', a, b) || comesTo(input, 'candidate', b, a);

function comesTo(input: DriftInput, side: SideName, multiple: Value, result: Value): boolean {
  const [own, there] = side === 'reference' ? [input.reference, input.candidate] : [input.candidate, input.reference];
  const factor = factorOf(own, multiple);
  const base = factor === null ? undefined : baseOf(own, multiple);
  if (factor === null || !base) return false;
  const same = there.values.find(
    (v) => v !== result && v.kind === base.kind && v.unit === base.unit && v.lo === base.lo,
  );
  if (!same || (result.unit !== null && result.unit !== same.unit)) return false;
  const given = result.unit === null ? statedOf(there, same) : same.lo;
  if (!isEqual(given * factor, result.lo)) return false;
  const goesTo = (from: TokenSpan, to: TokenSpan) => {
    for (let k = from.from; k < from.to; k++)
      if (/^(?:NOUN|PROPN)$/.test(own.tokens[k]!.tag) && isCovered([to], across(input, side, k))) return true;
    return false;
  };
  const [x, y] = [partAround(own, base), partAround(there, same)];
  return !goesTo(x, partAround(there, result)) && !goesTo(partAround(own, multiple), y);
}

/** From the figure to what is told: "a fifth of what" makes it five times as much, "a third less" two thirds. */
function factorOf({ tokens }: Side, v: Value): number | null {
  const next = tokens[v.to]?.norm ?? '';
  if (v.unit === 'times') return /^(?:what|that|those)$/.test(next) ? 1 / v.lo : null;
  // "a third fewer than the mine" is measured against what follows.
  if (!isFraction(v) || tokens[v.to + 1]?.norm === 'than') return null;
  if (/^(?:less|fewer|shorter|cheaper|lower)$/.test(next)) return 1 - fractionOf(v);
  if (/^(?:more|longer|dearer|higher)$/.test(next)) return 1 + fractionOf(v);
  const isOf = tokens[v.to - 1]!.norm === 'of' || next === 'of';
  const what = tokens[next === 'of' ? v.to + 1 : v.to]?.norm ?? '';
  return isOf && /^(?:what|that|those)$/.test(what) ? 1 / fractionOf(v) : null;
}

/** Tokens from the figure to its multiple: "7 cents a wash, a fifth of". */
const REACH = 6;

function baseOf({ tokens, values }: Side, v: Value): Value | undefined {
  const base = values.findLast((w) => w.to <= v.from && w.date === null);
  const isNear = base && v.from - base.to <= REACH && !tokens.slice(base.to, v.from).some((t) => t.norm === '.');
  return isNear ? base : undefined;
}

/** What is told with a figure. */
const partAround = ({ tokens }: Side, v: TokenSpan): TokenSpan => ({
  from: startBefore(tokens, v.from, endsClause),
  to: endFrom(tokens, v.to, endsClause),
});
