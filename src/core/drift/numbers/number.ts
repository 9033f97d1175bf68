// Kind number: another figure, magnitude, unit or sign in the same place.
//
// Figures are compared as canonical amounts (core/annotate), so "1,200" = "1.2 thousand" = "twelve hundred" and fair
// rounding is silent. Also looked at: a minus sign lost, percent against percentage points, "rose to 3 %" against "rose by
// 3 %", multiples ("twice" → "half"). The tempting wrong answer is any figure that the other text has nowhere: what is merely absent
// is no change of this kind, and what can be worked out (`reckoned.ts`) no change at all. Quadratic in the figures of a pair.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { fractionOf, isFraction } from '../figures/part-of.ts';
import { isRate } from '../figures/rates.ts';
import { isResult } from '../figures/results.ts';
import { isOneChange } from '../figures/shared-unit.ts';
import { pairValues, sameAmount, type ValuePair } from '../figures/values.ts';
import { across, otherSide } from '../pair/across.ts';
import { isCovered, spanAt } from '../pair/spans.ts';
import { became, sizeChange } from '../pair/wording.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { pairCues } from '../words/cue-pairs.ts';
import { cueFinder, phrases } from '../words/cues.ts';
import { figureChange } from './figure-change.ts';
import { narrowed } from './range-ends.ts';
import { isReckonedFrom, MINUS } from './reckoned.ts';
import { FIGURE_KINDS, goesOn, isCountOfSome, isShareOf, partOf, sameQuantity, sameUnit } from './same-quantity.ts';

export function findNumber(input: DriftInput): Candidate[] {
  const { same, changed } = pairValues(
    input,
    (v) => FIGURE_KINDS.has(v.kind),
    (a, b) => sameQuantity(a, b, input),
  );
  return [
    ...changed.flatMap((p) => compared(input, p).map((x) => (isOfList(input, x) ? inList(input, x) : x))),
    ...same.flatMap((p) => [...direction(input, p), ...shareAsCount(input, p)]),
    ...strayDigits(input).map((x) => (isOfList(input, x) ? inList(input, x) : x)),
    ...multiples(input),
    ...narrowed(input),
  ];
}

function compared(input: DriftInput, { reference: a, candidate: b, place }: ValuePair): Candidate[] {
  // How often is the business of `dates/recurrence.ts`.
  if (!a || !b || isRate(a) || isRate(b) || isShareOf(a, b, input) || sameQuantity(a, b, input)) return [];
  if (isOneChange(input, a, b)) return [];
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
    figureChange(
      input,
      a,
      b,
      unitChanged && a.kind === 'money' && b.kind === 'money'
        ? 'another currency'
        : unitChanged && equal
          ? 'the same figure in another unit'
          : size,
      0.25 + 0.7 * place,
    ),
  ];
}

/** "2. House of Bells" → "1. House of Bells": the number of a heading, no amount. */
function isOfList(input: DriftInput, { reference, candidate }: Candidate): boolean {
  const opens = ({ tokens }: Side, span: TokenSpan | null) =>
    span?.from === 0 && span.to === 1 && /^[.)]$/.test(tokens[1]?.norm ?? '') && tokens.length > 2;
  return opens(input.reference, reference) && opens(input.candidate, candidate);
}

function inList(input: DriftInput, x: Candidate): Candidate {
  const message = `${became(input, x.reference, x.candidate)}: another place in the list`;
  return { ...x, severity: 'minor', message };
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
  if (isFraction(a) && isFraction(b)) return sizeChange(fractionOf(a), fractionOf(b));
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
  return [{ ...figureChange(input, a, b, says, 0.9), certain: true }];
}

/** Tokens to the noun of a figure: "50 per cent of all local residents". */
const NOUN_REACH = 4;

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
    return [figureChange(input, wide(a), wide(b), 'a change by so much is not a change to it', 0.7 * place + 0.15)];
  if (MINUS.has(ra) && ra.length > 1 && !MINUS.has(cb) && b.lo >= 0 && a.lo >= 0)
    return [figureChange(input, wide(a), cb === 'less' ? wide(b) : b, 'the minus sign is gone', 0.8)];
  return [];
}

/** Digits that no value covers, of one form ("1:17:09", "3.2.1", "12B") or both plain: linked or in one small change, and different. */
function strayDigits(input: DriftInput): Candidate[] {
  const out: Candidate[] = [];
  let ofForm: ReadonlyMap<string, number> | undefined;
  input.reference.tokens.forEach((t, i) => {
    if (t.kind !== 'number' || isCovered(input.reference.values, i)) return;
    const l = input.ofReference[i];
    const near = l ? l.candidate : placed(input, i);
    ofForm ??= newByForm(input);
    const there = near ?? ofForm.get(formOf(t)) ?? -1;
    const u = input.candidate.tokens[there];
    if (u?.kind !== 'number' || u.norm === t.norm || isCovered(input.candidate.values, there)) return;
    const x = Number(t.norm.replaceAll(',', ''));
    const y = Number(u.norm.replaceAll(',', ''));
    const isPlain = !Number.isNaN(x) && !Number.isNaN(y);
    if (isPlain ? x === y : formOf(t) !== formOf(u)) return;
    const says = (isPlain && sizeChange(x, y)) || 'another figure';
    out.push(figureChange(input, spanAt(i), spanAt(there), says, 0.85));
  });
  return out;
}

/** "1:17:09" → "9:99:99", "12B" → "99a" */
const formOf = ({ norm }: Token) => norm.replace(/\d/g, '9').replace(/\p{L}/gu, 'a');

/** By form, the one figure of the candidate that is written in it and stands nowhere in the reference; −1 where there are several. */
function newByForm({ reference, candidate }: DriftInput): ReadonlyMap<string, number> {
  const known = new Set(reference.tokens.map((t) => t.norm));
  const found = new Map<string, number>();
  candidate.tokens.forEach((u, k) => {
    if (u.kind !== 'number' || known.has(u.norm)) return;
    const form = formOf(u);
    found.set(form, found.has(form) ? -1 : k);
  });
  return found;
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
          figureChange(
            input,
            p.reference,
            p.candidate,
            sizeChange(p.reference.value, p.candidate.value),
            0.4 + 0.5 * p.place,
          ),
        ]
      : [],
  );
}
