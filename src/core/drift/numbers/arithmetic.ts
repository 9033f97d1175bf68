// Figures that the one text gives and the other leaves to its readers to work out:
//
//   14 metres by 9                            ↔  an area of 126 square metres             the product
//   changed 24 and left another 24            ↔  half of 48                               parts and their sum
//   318 passengers and 27 crew                ↔  345 people, 27 of them crew              the total and one part
//   half of the tunnel's twelve fans          ↔  six of the fans                          the share of a whole
//   rose from 40 to 60                        ↔  50 percent more, 60                      the rise in percent
//   voted three to one                        ↔  three out of four                        the odds
//   two to one against it                     ↔  a chance of one in three                 the odds against
//   of 84 patients half were given it         ↔  two groups of 42                         groups of one size
//
// `reckoned.ts` holds what is told as a difference from a figure of both texts, `rest.ts` the rest. Tempting and wrong: any two
// figures that give a third; so each way is taken only where its own words stand ("by", "of", "from … to"), and only for exact
// results. Quadratic in the figures of a pair.
import type { Side, Value } from '../../types.ts';
import { fractionOf, isFraction, isWhole } from '../figures/part-of.ts';
import { isResult, pointsOf } from '../figures/results.ts';
import { isEqual, isWholeCount } from '../figures/values.ts';
import { majorChange } from '../pair/major-change.ts';
import { hull, spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { statedOf } from './unit-beside.ts';

/** Is one of the two worked out of figures of the other text, the other one among them? */
export function isWorkedOut(input: DriftInput, a: Value, b: Value): boolean {
  const { reference, candidate } = input;
  return (
    isOneWay(reference, a, candidate, b) ||
    isOneWay(candidate, b, reference, a) ||
    isOdds(reference, a, b) ||
    isOdds(candidate, b, a)
  );
}

/** Does the text of `b` tell the result of what the text of `a` tells in parts? */
function isOneWay(parts: Side, a: Value, side: Side, b: Value): boolean {
  return (
    isArea(parts, a, b) ||
    isShareTaken(parts, a, b) ||
    isSum(parts, a, side, b) ||
    isTotal(parts, a, side, b) ||
    isRise(parts, a, b) ||
    isInGroups(parts, a, b)
  );
}

/** "14 metres by 9" gives "126 square metres". */
function isArea(side: Side, a: Value, b: Value): boolean {
  const { tokens, values } = side;
  if (b.unit !== 'm²') return false;
  return values.some((x) => {
    const y = values.find((v) => v.from === x.to + 1 && /^(?:by|x|×)$/.test(tokens[x.to]?.norm ?? ''));
    if (!y || (a !== x && a !== y)) return false;
    // The first or the second may be without its unit.
    const unit = x.unit === 'm' ? x : y;
    const scale = unit.unit === 'm' && unit.lo > 0 ? unit.lo / statedOf(side, unit) : 0;
    const length = (v: Value) => (v.unit === 'm' ? v.lo : v.lo * scale);
    return scale > 0 && isEqual(length(x) * length(y), b.lo);
  });
}

/** Tokens from "half" to the figure that it is half of. */
const SHARE_REACH = 5;

/** What each share of a figure comes to: "half of the tunnel's twelve", "of the twelve fans half". */
function sharesTaken({ tokens, values }: Side): { share: Value; whole: Value; part: number }[] {
  return values.filter(isFraction).flatMap((share) => {
    const isNear = (v: Value) => v.from > share.to && v.from <= share.to + SHARE_REACH;
    const isOpening = (v: Value) => isWhole(tokens, v) && v.to <= share.from && share.from - v.to < SHARE_REACH;
    const isBefore = tokens[share.to]?.norm !== 'of';
    const whole = values.find((v) => isWholeCount(v) && (isBefore ? isOpening(v) : isNear(v)));
    return whole ? [{ share, whole, part: fractionOf(share) * whole.lo }] : [];
  });
}

/** "half of twelve" gives six. */
const isShareTaken = (side: Side, a: Value, b: Value): boolean =>
  isWholeCount(b) && sharesTaken(side).some((x) => (a === x.share || a === x.whole) && isEqual(x.part, b.lo));

/** Tokens from the first of two parts to the second. */
const PARTS_REACH = 4;

/** "318 passengers and 27 crew" give 345, of whom the other text tells one part again. */
function isTotal({ tokens, values }: Side, a: Value, side: Side, b: Value): boolean {
  if (!isWholeCount(a) || !isWholeCount(b)) return false;
  return values.some((x) => {
    const y = values.find((v) => v.from > x.to && v.from - x.to <= PARTS_REACH);
    if (!y || (a !== x && a !== y) || !isWholeCount(x) || !isWholeCount(y) || x.lo + y.lo !== b.lo) return false;
    const isJoined = tokens.slice(x.to, y.from).some((t) => t.norm === 'and');
    return isJoined && side.values.some((v) => v !== b && isPartOfThem(side, v) && (v.lo === x.lo || v.lo === y.lo));
  });
}

/** "27 of them", "among them 27", "including 27"; "345 passengers and 27 crew" tells another number of passengers. */
function isPartOfThem({ tokens }: Side, v: Value): boolean {
  const [before, behind] = [tokens.slice(Math.max(0, v.from - 2), v.from), tokens.slice(v.to, v.to + 2)];
  return (
    (behind[0]?.norm === 'of' && /^(?:them|whom|which|these|those)$/.test(behind[1]?.norm ?? '')) ||
    before.some((t) => /^(?:among|including)$/.test(t.norm))
  );
}

/** "24 changed, another 24 not" give 48, half of which is 24. */
function isSum({ values }: Side, a: Value, side: Side, b: Value): boolean {
  if (!isWholeCount(a)) return false;
  const counts = values.filter((v) => v !== a && isWholeCount(v) && v.lo > 1);
  return sharesTaken(side).some(
    (x) =>
      (b === x.share || b === x.whole) && isEqual(x.part, a.lo) && counts.some((v) => isEqual(v.lo + a.lo, x.whole.lo)),
  );
}

/** "two groups of 42" gives 84, and is that of which half are 42. */
function isInGroups({ tokens, values }: Side, a: Value, b: Value): boolean {
  if (!isWholeCount(b)) return false;
  return values.some((groups) => {
    const size = values.find((v) => v.from === groups.to + 2 && tokens[groups.to + 1]?.norm === 'of');
    if (!size || !isWholeCount(groups) || !isWholeCount(size) || tokens[groups.to]?.tag !== 'NOUN') return false;
    return (a === groups || a === size) && isEqual(groups.lo * size.lo, b.lo);
  });
}

interface Rise {
  readonly from: Value;
  readonly to: Value;
  readonly percent: number;
}

/** "from 40 to 60": 50 percent. */
function risesOf({ tokens, values }: Side): Rise[] {
  return values.flatMap((from): Rise[] => {
    if (tokens[from.from - 1]?.norm !== 'from' || !(from.lo > 0)) return [];
    const to = values.find((v) => v.from === from.to + 1 && tokens[from.to]?.norm === 'to');
    return to ? [{ from, to, percent: (100 * Math.abs(to.lo - from.lo)) / from.lo }] : [];
  });
}

/** "from 40 to 60" gives 50 percent. */
const isRise = (side: Side, a: Value, b: Value): boolean =>
  b.kind === 'percent' &&
  risesOf(side).some((x) => (a === x.from || a === x.to) && Math.abs(x.percent - b.lo) <= ROUNDED_PERCENT);

/** A percentage may be rounded to the next whole one. */
const ROUNDED_PERCENT = 0.5;
/** Further from it, it is another one: "about" may round "11.4" to 10. */
const WRONG_BY = 2;
const STRENGTH = 0.9;

/** "by three to one" is three out of four, "two to one against" one in three. */
function isOdds({ tokens }: Side, result: Value, share: Value): boolean {
  if (!isResult(result) || !isFraction(share)) return false;
  const [x, y] = pointsOf(result);
  const told = tokens[result.to]?.norm === 'against' ? y : x;
  return isEqual(told / (x + y), fractionOf(share));
}

/** "rose from 40 to 60" → "rose by 20 percent to 60": a rise in percent that the figures of the reference do not give. */
export function findWrongRise(input: DriftInput): Candidate[] {
  const { tokens, values } = input.candidate;
  const own = input.reference.values;
  return risesOf(input.reference).flatMap((x) => {
    const wrong = values.find((v) => {
      const isItsRise =
        tokens[v.to]?.norm === 'to' && values.some((w) => w.from === v.to + 1 && isEqual(w.lo, x.to.lo));
      const isTold = own.some((w) => w.kind === 'percent' && isEqual(w.lo, v.lo));
      return (
        v.kind === 'percent' &&
        tokens[v.from - 1]?.norm !== 'from' &&
        isItsRise &&
        !isTold &&
        Math.abs(x.percent - v.lo) > WRONG_BY
      );
    });
    if (!wrong) return [];
    const says = `by the reference’s figures it is ${Math.round(x.percent)} percent`;
    return [majorChange(input, 'number', hull(x.from, x.to), spanOf(wrong), says, STRENGTH)];
  });
}
