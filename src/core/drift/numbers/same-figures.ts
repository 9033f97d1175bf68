// Equal figures that are written in different ways, and those of the rest: nothing inside them is news.
//
//   half of the beds        ↔  50 percent of the beds      the share is stated, in figures
//   six weeks               ↔  a month and a half
//   six of eight for it     ↔  two of eight against it     the rest; what turns it belongs to it
//   19 to 140 euros         ↔  19 euros                    none: one end is not all of the range
//
// Tempting and wrong: the figure alone; "of" behind a share belongs to it, or the same share is dropped and added. Quadratic in the
// figures of a pair.
import type { Side, TokenSpan, Value } from '../../types.ts';
import { areOneLength } from '../figures/lengths.ts';
import { isFraction } from '../figures/part-of.ts';
import { oncePerPair } from '../pair/once.ts';
import type { SpanPair } from '../pair/spans.ts';
import { normOf } from '../pair/wording.ts';
import type { DriftInput } from '../types.ts';
import { isWorkedOut } from './arithmetic.ts';
import { isOneEnd } from './range-ends.ts';
import { restDenied } from './rest.ts';
import { sameQuantity } from './same-quantity.ts';
import { boundBefore } from './turned-rest.ts';

interface Kept {
  readonly equal: readonly SpanPair[];
  /** Shares and lengths of time among them that are told in other words. */
  readonly inOtherWords: readonly SpanPair[];
  readonly rests: readonly SpanPair[];
}

export const keptFigures = oncePerPair((input: DriftInput): Kept => {
  const { reference: r, candidate: c } = input;
  const [equal, inOtherWords, rests]: SpanPair[][] = [[], [], []];
  for (const a of r.values)
    for (const b of c.values) {
      const rest = restDenied(input, a, b);
      const isTime = areOneTime(r, a, c, b);
      // "half of the 84" ↔ "42"
      const isTaken = isFraction(a) !== isFraction(b) && isWorkedOut(input, a, b);
      if ((!isTime && !rest && !isTaken && !sameQuantity(a, b, input)) || isOneEnd(a, b, input)) continue;
      if (rest) rests!.push(rest);
      const both = asStake(r, a, c, b) ?? { reference: whole(r, a, b), candidate: whole(c, b, a) };
      const isShare = isTaken || a.kind === 'percent' || b.kind === 'percent' || (a.hi < 1 && b.hi < 1) || isTime;
      equal!.push(both);
      if (isShare && normOf(r.tokens, a) !== normOf(c.tokens, b)) inOtherWords!.push(both);
    }
  return { equal: equal!, inOtherWords: inOtherWords!, rests: rests! };
});

function areOneTime(r: Side, a: Value, c: Side, b: Value): boolean {
  if (a.kind !== b.kind || (a.kind !== 'time' && a.kind !== 'duration') || a.lo <= 0) return false;
  return (a.lo === b.lo && a.hi === b.hi) || areOneLength(r, a, c, b);
}

/** With "fewer than" and "No." before it: a bound that is the other's as well, and what makes a place of a number. */
function whole(side: Side, v: Value, other: Value): TokenSpan {
  const span = withOf(side, v);
  if (v.bound && other.bound && v.bound[0] === other.bound[0]) return { ...span, from: boundBefore(side, v) };
  const isPlace = v.kind === 'number' && other.kind === 'ordinal';
  return isPlace && /^(?:no\.?|number|#)$/.test(side.tokens[v.from - 1]?.norm ?? '')
    ? { ...span, from: v.from - 1 }
    : span;
}

/** "owns half of it" ↔ "has a 50 per cent stake in it" */
function asStake(r: Side, a: Value, c: Side, b: Value): SpanPair | null {
  const owns = ({ tokens }: Side, v: Value) => OWNING.test(tokens[v.from - 1]?.lemma ?? '');
  const has = ({ tokens }: Side, v: Value) => STAKE.test(tokens[v.to]?.norm ?? '');
  if (!isFraction(a) && !isFraction(b)) return null;
  const [x, y] = [owns(r, a) && has(c, b), owns(c, b) && has(r, a)];
  if (x === y) return null;
  const own = (side: Side, v: Value) => ({ ...withOf(side, v), from: v.from - 1 });
  const stake = (v: Value) => ({ from: Math.max(0, v.from - 2), to: v.to + 2 });
  return x ? { reference: own(r, a), candidate: stake(b) } : { reference: stake(a), candidate: own(c, b) };
}

const OWNING = /^(?:own|hold|control|possess)$/;
const STAKE = /^(?:stake|share|holding|interest|shareholding)$/;

/** "half of": the little word after a share belongs to it. */
const withOf = ({ tokens }: Side, v: TokenSpan): TokenSpan => ({
  from: v.from,
  to: tokens[v.to]?.norm === 'of' ? v.to + 1 : v.to,
});
