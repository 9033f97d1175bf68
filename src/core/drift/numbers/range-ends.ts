// Kind number, of ranges: one end of it that stands for all of it.
//
//   1.2 to 1.6 billion      →  1.6 billion                                the end is told for the range
//   1.6 billion             →  1.2 to 1.6 billion                         a figure is now one end
//   1.2 to 1.6 billion      ↔  up to 1.6 billion                          fair: bounded
//   from 19 to 140 euros    ↔  the cheapest 19 euros, the dearest 140     fair: both ends are told
//
// Tempting and wrong: any figure within the range; it may be another count. Quadratic in the figures of a pair.
import type { Side, TokenSpan, Value } from '../../types.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { figureChange } from './figure-change.ts';
import { FIGURE_KINDS } from './same-quantity.ts';

const isRange = (v: Value, side: Side) =>
  v.lo > 0 && v.hi > v.lo && v.bound === null && words(side, v).some((w) => /^(?:to|and|-|–|or)$/.test(w));

/** Is the one a range in words, the other one of its ends? */
export function isOneEnd(a: Value, b: Value, input: DriftInput): boolean {
  const isEnd = (wide: Value, narrow: Value) =>
    narrow.lo === narrow.hi && (narrow.lo === wide.lo || narrow.lo === wide.hi);
  return (isRange(a, input.reference) && isEnd(a, b)) || (isRange(b, input.candidate) && isEnd(b, a));
}

/** "from 19 to 140 euros" ↔ "the cheapest 19 euros, the dearest 140" */
const holdsBothEnds = (range: Value, side: Side) =>
  [range.lo, range.hi].every((end) => side.values.some((v) => v.lo === end && v.hi === end));

/** "1.2 to 1.6 billion" → "1.6 billion": one end stands for all of it, and nothing says which. */
export function narrowed(input: DriftInput): Candidate[] {
  const isBounded = (v: Value, { tokens }: Side) =>
    v.bound !== null ||
    tokens.slice(Math.max(0, v.from - BOUND_REACH), v.from).some((t) => BOUNDING.test(t.norm)) ||
    tokens.slice(v.to, v.to + BOUND_REACH).some((t) => BOUNDING_AFTER.test(t.norm));
  const look = (wide: Side, narrow: Side, push: (a: Value, b: Value) => void) => {
    for (const a of wide.values) {
      if (!FIGURE_KINDS.has(a.kind) || !isRange(a, wide) || holdsBothEnds(a, narrow)) continue;
      const ends = narrow.values.filter((v) => v.kind === a.kind && v.unit === a.unit && v.hi >= a.lo && v.lo <= a.hi);
      const [b] = ends;
      if (ends.length === 1 && b!.lo === b!.hi && (b!.lo === a.lo || b!.lo === a.hi) && !isBounded(b!, narrow))
        push(a, b!);
    }
  };
  const out: Candidate[] = [...outside(input)];
  look(input.reference, input.candidate, (a, b) => {
    out.push(figureChange(input, a, b, 'one end of the range stands for all of it', 0.85));
  });
  look(input.candidate, input.reference, (a, b) => {
    out.push(figureChange(input, b, a, 'a figure is now one end of a range', 0.85));
  });
  return out;
}

/** "between 10 and 15" → "outside the range of 10 to 15" */
function outside(input: DriftInput): Candidate[] {
  const isOut = (side: Side, v: Value) =>
    side.tokens.slice(Math.max(0, v.from - BOUND_REACH), v.from).some((t) => /^(?:outside|beyond)$/.test(t.norm));
  const ranges = (side: Side) => side.values.filter((v) => FIGURE_KINDS.has(v.kind) && isRange(v, side));
  const none = (side: Side) => side.tokens.every((t) => !/^(?:not|never|no|n't|within|inside)$/.test(t.norm));
  return ranges(input.reference).flatMap((a) =>
    ranges(input.candidate)
      .filter((b) => a.lo === b.lo && a.hi === b.hi && isOut(input.reference, a) !== isOut(input.candidate, b))
      .filter(() => none(input.reference) && none(input.candidate))
      .map((b) => ({ ...figureChange(input, a, b, 'inside and outside the range are exchanged', 0.9), certain: true })),
  );
}

const words = ({ tokens }: Side, v: TokenSpan) => tokens.slice(v.from, v.to).map((t) => t.norm);

const BOUNDING =
  /^(?:up|most|least|many|much|than|over|under|about|around|roughly|almost|nearly|maximum|minimum|from|between|to|reach|top|exceed|some)$/;

/** "$300, tops", "25 metres or a bit more", "twelve at full strength" */
const BOUNDING_AFTER =
  /^(?:tops|most|least|maximum|max|minimum|min|worst|best|more|less|give|so|longer|higher|lower|upwards?|strength|ceiling|cap|limit)$/;

const BOUND_REACH = 5;
