// Kind number: another figure, magnitude, unit or sign in the same place.
//
// Figures are compared as canonical amounts (core/annotate), so "1,200" = "1.2 thousand" = "twelve hundred" and fair
// rounding is silent. Also looked at: a minus sign lost, percent against percentage points, "rose to 3 %" against "rose by
// 3 %", multiples ("twice" → "half"). A figure that is merely absent on the other side is no change of this kind.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { wholeOf } from '../figures/part-of.ts';
import { isRate } from '../figures/rates.ts';
import { holdsCount, isResult, isReversed } from '../figures/results.ts';
import { isWholeCount, pairValues, sameAmount, type ValuePair } from '../figures/values.ts';
import { across, otherSide } from '../pair/across.ts';
import { isCovered } from '../pair/spans.ts';
import { became, sizeChange } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { cueFinder, pairCues, phrases } from '../words/cues.ts';
import { isReckonedFrom, MINUS, withUnitBeside } from './reckoned.ts';

const KINDS = new Set(['number', 'ordinal', 'percent', 'money', 'measure']);

export function findNumber(input: DriftInput): Candidate[] {
  const { same, changed } = pairValues(
    input,
    (v) => KINDS.has(v.kind),
    (a, b) => sameQuantity(a, b, input),
  );
  return [
    ...changed.flatMap((p) => compared(input, p)),
    ...same.flatMap((p) => [...direction(input, p), ...shareAsCount(input, p)]),
    ...strayDigits(input),
    ...multiples(input),
    ...narrowed(input),
  ];
}

/** Counted things are no unit of measure: "17 people" → "17 civilians" is a matter of the noun. */
const isCount = (v: Value) => v.kind === 'number' || v.kind === 'ordinal';

/** The same amount of the same thing; a share may be a fraction or a percentage. */
export function sameQuantity(a: Value, b: Value, input: DriftInput): boolean {
  if (!KINDS.has(a.kind) || !KINDS.has(b.kind)) return false;
  if (isResult(a) && isResult(b)) return a.lo === b.lo || isReversed(a, b, input);
  if (isResult(a) !== isResult(b)) return isResult(a) ? holdsCount(a, b) : holdsCount(b, a);
  // "change it at 0.5", percent being understood.
  const isPart = (v: Value, of: Value) => v.kind === 'number' && isBare(v) && v.hi < 1 && of.kind === 'percent';
  if ((isPart(a, b) || isPart(b, a)) && a.lo === b.lo && a.hi === b.hi) return true;
  if (areDegrees(a, b) || areDegrees(b, a) || areMillions(a, b) || areMillions(b, a)) return true;
  const [x, y] = [asMass(asPercent(a, b), b), asMass(asPercent(b, a), a)];
  if (sameUnit(x, y) && (sameAmount(x, y, input) || isJustOver(x, y) || isJustOver(y, x))) return true;
  const [full, bare] = [withUnitBeside(a, input.reference), withUnitBeside(b, input.candidate)];
  return (full !== a || bare !== b) && full.unit === bare.unit && sameAmount(full, bare, input);
}

const isBare = (v: Value) => v.unit === null;

/** "36 degrees" ↔ "36C", "95 degrees" ↔ "95F": of which scale, the other text may leave to its readers. */
function areDegrees(plain: Value, scaled: Value): boolean {
  if (plain.unit !== '°' || scaled.unit !== '°C') return false;
  const near = (celsius: number) => Math.abs(celsius - scaled.lo) < 0.05;
  return near(plain.lo) || near(((plain.lo - 32) * 5) / 9);
}

/** "18.2 million" ↔ "18.2m", which may be metres. */
const areMillions = (whole: Value, short: Value) =>
  short.unit === 'm' && whole.kind !== 'measure' && Math.abs(whole.lo - short.lo * 1e6) < 1e-6 * whole.lo;

/** "380 yards" ↔ "rather more than a fifth of a mile": the bound tells which way it was rounded. */
function isJustOver(exact: Value, bound: Value): boolean {
  if (exact.lo !== exact.hi || exact.bound !== null || bound.lo !== bound.hi) return false;
  const ratio = exact.lo / bound.lo;
  return (
    (bound.bound === '>' && ratio >= 1 && ratio < NEAR_BOUND) ||
    (bound.bound === '<' && ratio <= 1 && ratio > 1 / NEAR_BOUND)
  );
}

/** What is told by a bound lies this near to it. */
const NEAR_BOUND = 1.1;

/** "a third" beside "33 percent" is 33.3 percent. */
function asPercent(v: Value, other: Value): Value {
  const fraction = v.kind === 'number' && v.lo > 0 && v.hi < 1 && other.kind === 'percent';
  return fraction ? { ...v, kind: 'percent', unit: '%', lo: 100 * v.lo, hi: 100 * v.hi } : v;
}

/** "4.4 pounds" beside "2 kilograms" is a weight. */
function asMass(v: Value, other: Value): Value {
  const weight = v.kind === 'money' && v.unit === 'GBP' && other.kind === 'measure' && other.unit === 'kg';
  return weight ? { ...v, kind: 'measure', unit: 'kg', lo: 0.45359237 * v.lo, hi: 0.45359237 * v.hi } : v;
}

/** "sold for £33 million and bought for fewer than 30": the bare figure goes on in what the one before it counts. */
function goesOn(bare: Value, full: Value, side: Side): boolean {
  if (bare.unit !== null || full.kind !== 'money' || bare.lo === 0) return false;
  const scale = full.lo / bare.lo;
  return (
    (scale === 1e3 || scale === 1e6 || scale === 1e9) &&
    side.values.some((v) => v.unit === full.unit && v.to <= bare.from && v.lo >= scale)
  );
}

function sameUnit(a: Value, b: Value): boolean {
  if (isCount(a) && isCount(b)) return true;
  return a.unit === b.unit || a.unit === null || b.unit === null;
}

/** Which part of a whole it is: of a share, and of a count whose whole is told; null of others. */
function partOf(v: Value, side: Side): number | null {
  if (v.kind === 'percent') return v.hi <= 100 ? v.lo / 100 : null;
  if (v.kind === 'number' && v.hi < 1) return v.lo;
  const whole = wholeOf(side, v);
  return whole ? v.lo / whole.lo : null;
}

const isCountOfSome = (v: Value) => isWholeCount(v) && v.lo >= 1;

/** "six of the nine schools" ↔ "two thirds of the schools", "295 of the 400" ↔ "nearly three quarters of the 400" */
function isShareOf(a: Value, b: Value, input: DriftInput): boolean {
  if (isCountOfSome(a) === isCountOfSome(b)) return false;
  const [count, own, share, there] = isCountOfSome(a)
    ? ([a, input.reference, b, input.candidate] as const)
    : ([b, input.candidate, a, input.reference] as const);
  const part = partOf(share, there);
  if (part === null || part <= 0) return false;
  const exact = partOf(count, own);
  if (exact !== null && isRounded(exact, part, share, there)) return true;
  const isTold =
    own.tokens[count.to]?.norm === 'of' ||
    own.tokens.slice(Math.max(0, count.from - 3), count.from).some((t) => /^among(?:st)?$/.test(t.norm));
  return (
    isTold && own.values.some((w) => w.kind === 'number' && w.lo > count.lo && Math.abs(count.lo / w.lo - part) < 0.01)
  );
}

/** Is `part` a fair way to tell `exact`, by the word before it? */
function isRounded(exact: number, part: number, share: Value, { tokens }: Side): boolean {
  if (Math.abs(exact - part) < 0.01) return true;
  if (Math.abs(exact - part) > ROUNDED * part) return false;
  const before = tokens.slice(Math.max(0, share.from - 2), share.to).map((t) => t.norm);
  const says = (words: RegExp) => before.some((w) => words.test(w));
  if (says(/^(?:nearly|almost|under|below|less)$/)) return exact < part;
  if (says(/^(?:over|above|more)$/)) return exact > part;
  return says(/^(?:about|around|roughly|some|approximately)$/);
}

/** A share in words may lie this far from the exact one. */
const ROUNDED = 0.07;

function compared(input: DriftInput, { reference: a, candidate: b, place }: ValuePair): Candidate[] {
  // How often is the business of `dates/recurrence.ts`.
  if (!a || !b || isRate(a) || isRate(b) || isShareOf(a, b, input) || sameQuantity(a, b, input)) return [];
  if (goesOn(a, b, input.reference) || goesOn(b, a, input.candidate)) return [];
  if (isReckonedFrom(input, a, b) || isUnitUnderstood(input, a, b)) return [];
  const unitChanged = !sameUnit(a, b);
  const equal = sameAmount(a, b, input);
  const result = isResult(a) || isResult(b);
  const size = result
    ? 'another result'
    : isOtherScale(a, b, input)
      ? 'the same figure on another scale'
      : unitChanged
        ? 'the unit changed'
        : (a.kind === 'measure') !== (b.kind === 'measure')
          ? 'another amount'
          : sizeOf(input, a, b) || 'another figure';
  // "3 points" and "3 percent" may be two ways to say it; a figure that moved by little may be another count.
  return [
    candidate(
      input,
      a,
      b,
      unitChanged && a.kind === 'money' && b.kind === 'money'
        ? 'another currency'
        : unitChanged && equal
          ? 'the same figure in another unit'
          : size,
      0.25 + 0.7 * place,
      'major',
    ),
  ];
}

const statedIn = ({ tokens }: Side, v: Value) => tokens.slice(v.from, v.to).find((t) => t.kind === 'number')?.norm;

const isStatedAlike = (input: DriftInput, a: Value, b: Value) => {
  const stated = statedIn(input.reference, a);
  return stated !== undefined && stated === statedIn(input.candidate, b);
};

/** "62 in mild weather" ↔ "62 kilometres in mild weather": the unit of a figure that counts nothing is told elsewhere. */
function isUnitUnderstood(input: DriftInput, a: Value, b: Value): boolean {
  if ((a.kind === 'measure') === (b.kind === 'measure') || !isStatedAlike(input, a, b)) return false;
  const [side, bare] = b.kind === 'measure' ? ([input.reference, a] as const) : ([input.candidate, b] as const);
  return (
    bare.kind === 'number' && bare.unit === null && !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(side.tokens[bare.to]?.tag ?? '')
  );
}

/** "38 degrees Celsius" → "38 degrees Fahrenheit": amounts of one unit by now, which compare to nothing that was written. */
function isOtherScale(a: Value, b: Value, input: DriftInput): boolean {
  return a.unit === '°C' && b.unit === '°C' && a.lo !== b.lo && isStatedAlike(input, a, b);
}

/** How the two compare: a share with the part that a count is of its whole, and with nothing else. */
function sizeOf(input: DriftInput, a: Value, b: Value): string {
  const isShare = (v: Value) => v.kind === 'number' && v.hi < 1 && v.lo > 0;
  if (isShare(a) === isShare(b) || !(isCountOfSome(a) || isCountOfSome(b))) return sizeChange(a.lo, b.lo);
  const [x, y] = [partOf(a, input.reference), partOf(b, input.candidate)];
  if (x === null || y === null) return 'a share and a count';
  return y > x ? 'a larger share' : 'a smaller share';
}

/** "50 per cent of residents" → "50 residents": the bare figure counts what the share was taken of. */
function shareAsCount(input: DriftInput, { reference: a, candidate: b }: ValuePair): Candidate[] {
  if (!a || !b || (a.kind === 'percent') === (b.kind === 'percent')) return [];
  const [side, share, count] = a.kind === 'percent' ? (['reference', a, b] as const) : (['candidate', b, a] as const);
  if (!isCountOfSome(count) || share.lo !== count.lo) return [];
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  if (own[share.to]?.norm !== 'of') return [];
  const noun = (tokens: readonly Token[], from: number) => {
    let k = from;
    while (tokens[k] && k < from + NOUN_REACH && /^(?:DET|ADJ|PRON|ADP)$/.test(tokens[k]!.tag)) k++;
    return tokens[k]?.tag === 'NOUN' ? k : -1;
  };
  const [whole, counted] = [noun(own, share.to + 1), noun(other, count.to)];
  if (whole < 0 || counted < 0 || across(input, side, whole) !== counted) return [];
  const says = side === 'reference' ? 'a share is now a count' : 'a count is now a share';
  return [{ ...candidate(input, a, b, says, 0.9, 'major'), certain: true }];
}

/** Tokens to the noun of a figure: "50 per cent of all local residents". */
const NOUN_REACH = 4;

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
function narrowed(input: DriftInput): Candidate[] {
  const isBounded = (v: Value, { tokens }: Side) =>
    v.bound !== null ||
    tokens.slice(Math.max(0, v.from - BOUND_REACH), v.from).some((t) => BOUNDING.test(t.norm)) ||
    tokens.slice(v.to, v.to + BOUND_REACH).some((t) => BOUNDING_AFTER.test(t.norm));
  const look = (wide: Side, narrow: Side, push: (a: Value, b: Value) => void) => {
    for (const a of wide.values) {
      if (!KINDS.has(a.kind) || !isRange(a, wide) || holdsBothEnds(a, narrow)) continue;
      const ends = narrow.values.filter((v) => v.kind === a.kind && v.unit === a.unit && v.hi >= a.lo && v.lo <= a.hi);
      const [b] = ends;
      if (ends.length === 1 && b!.lo === b!.hi && (b!.lo === a.lo || b!.lo === a.hi) && !isBounded(b!, narrow))
        push(a, b!);
    }
  };
  const out: Candidate[] = [];
  look(input.reference, input.candidate, (a, b) => {
    out.push(candidate(input, a, b, 'one end of the range stands for all of it', 0.85, 'major'));
  });
  look(input.candidate, input.reference, (a, b) => {
    out.push(candidate(input, b, a, 'a figure is now one end of a range', 0.85, 'major'));
  });
  return out;
}

const words = ({ tokens }: Side, v: TokenSpan) => tokens.slice(v.from, v.to).map((t) => t.norm);
const BOUNDING =
  /^(?:up|most|least|many|much|than|over|under|about|around|roughly|almost|nearly|maximum|minimum|from|between|to|reach|top|exceed|some)$/;

/** "$300, tops", "25 metres or a bit more", "twelve at full strength" */
const BOUNDING_AFTER =
  /^(?:tops|most|least|maximum|max|minimum|min|worst|best|more|less|give|so|longer|higher|lower|upwards?|strength|ceiling|cap|limit)$/;
const BOUND_REACH = 5;

const BY = new Set(['by']);
const TO = new Set(['to', 'at']);

/** The same figure with another sign or another preposition of change before it. */
function direction(input: DriftInput, { reference: a, candidate: b, place }: ValuePair): Candidate[] {
  if (!a || !b || place < 0.5) return [];
  const before = (tokens: readonly Token[], v: Value) => tokens[v.from - 1];
  const ra = before(input.reference.tokens, a)?.norm ?? '';
  const cb = before(input.candidate.tokens, b)?.norm ?? '';
  const turned = (BY.has(ra) && TO.has(cb)) || (TO.has(ra) && BY.has(cb));
  if (isReckonedFrom(input, a, b)) return [];
  const wide = (v: Value): Value => ({ ...v, from: v.from - 1 });
  if (turned && ra !== 'at' && cb !== 'at')
    return [
      candidate(input, wide(a), wide(b), 'a change by so much is not a change to it', 0.7 * place + 0.15, 'major'),
    ];
  if (MINUS.has(ra) && ra.length > 1 && !MINUS.has(cb) && b.lo >= 0 && a.lo >= 0)
    return [candidate(input, wide(a), cb === 'less' ? wide(b) : b, 'the minus sign is gone', 0.8, 'major')];
  return [];
}

/** Digits that no value covers: linked or in one small change, and different. */
function strayDigits(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  input.reference.tokens.forEach((t, i) => {
    if (t.kind !== 'number' || isCovered(input.reference.values, i)) return;
    const l = input.ofReference[i];
    const there = l ? l.candidate : (placed(input, i) ?? -1);
    const u = input.candidate.tokens[there];
    if (u?.kind !== 'number' || isCovered(input.candidate.values, there)) return;
    const x = Number(t.norm.replaceAll(',', ''));
    const y = Number(u.norm.replaceAll(',', ''));
    if (Number.isNaN(x) || Number.isNaN(y) || x === y) return;
    out.push(
      candidate(
        input,
        { from: i, to: i + 1 },
        { from: there, to: there + 1 },
        sizeChange(x, y) || 'another figure',
        0.85,
        'major',
      ),
    );
  });
  return out;
}

/** The only number token on the candidate side of the change that holds reference token `i`. */
function placed(input: DriftInput, i: number): number | undefined {
  const x = input.changes.find((c) => c.reference.from <= i && i < c.reference.to);
  if (!x) return undefined;
  const numbers = [];
  for (let j = x.candidate.from; j < x.candidate.to; j++)
    if (input.candidate.tokens[j]?.kind === 'number') numbers.push(j);
  return numbers.length === 1 ? numbers[0] : undefined;
}

const MULTIPLES = cueFinder({
  ...phrases(0.5, 'half that of|half as|halved|halve|halves'),
  ...phrases(2, 'twice|double|doubled|doubles|doubling|twofold|two times'),
  ...phrases(3, 'triple|tripled|triples|threefold|three times|thrice'),
  ...phrases(4, 'quadruple|quadrupled|fourfold|four times'),
  ...phrases(10, 'tenfold|ten times'),
});

function multiples(input: DriftInput): Candidate[] {
  return pairCues(
    input,
    MULTIPLES(input.reference.tokens),
    MULTIPLES(input.candidate.tokens),
    (a, b) => a === b,
  ).flatMap((p) =>
    p.reference && p.candidate
      ? [
          candidate(
            input,
            p.reference,
            p.candidate,
            sizeChange(p.reference.value, p.candidate.value),
            0.4 + 0.5 * p.place,
            'major',
          ),
        ]
      : [],
  );
}

const PERIODS = new Set('quarter half century week month day year decade season trimester semester'.split(' '));

function candidate(
  input: DriftInput,
  r: TokenSpan,
  c: TokenSpan,
  size: string,
  strength: number,
  severity: 'major' | 'minor',
): Candidate {
  const reference = { from: r.from, to: r.to };
  const there = { from: c.from, to: c.to };
  // "the second quarter": which one of a calendar is a date.
  const period =
    PERIODS.has(input.reference.tokens[r.to]?.lemma ?? '') && PERIODS.has(input.candidate.tokens[c.to]?.lemma ?? '');
  const ordinal = input.reference.values.some((v) => v.kind === 'ordinal' && v.from === r.from);
  const kind = period && ordinal ? 'date' : 'number';
  return {
    kind,
    id: `drift/${kind}`,
    severity,
    reference,
    candidate: there,
    message: `${became(input, reference, there)}: ${ordinal ? 'another place in the order' : size}`,
    strength: Math.min(0.97, strength),
  };
}
