// Which figure of the reference became which figure of the candidate, and how they compare.
//
//   "from 3.1 to 4.5 percent in May"  →  "to 4.5 % from 3.1 % in June": (3.1, 3.1), (4.5, 4.5), (May, June)
//
// Equal values cancel first wherever they stand, so reordered clauses are no change; the rest pair up when their tokens
// are linked, stand in one change, or count the same thing (linked head). Rounding is fair when the difference is at most
// half of the last digit that the coarser figure states. The tempting wrong answer is to compare in text order.
// Cost: quadratic in the figures of one pair, a handful; capped for lists of figures.
import { valueOver } from '../../text/side.ts';
import type { Side, Token, Value } from '../../types.ts';
import { overlap } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { areOneLength } from './lengths.ts';

export interface ValuePair {
  readonly reference: Value | null;
  readonly candidate: Value | null;
  /** 0..1: how surely they stand in the same place; for equal values that merely occur on both sides: 0. */
  readonly place: number;
}

/** From here on a figure took the place of another, whatever both count; below, a sum of money never became a number of people. */
const OWN_SLOT = 0.9;
const isMoney = (v: Value): boolean => v.kind === 'money';

/** What equality weighs against place: more than a shared neighbour (0.7), less than a slot of its own (0.95). */
const EQUAL_BONUS = 0.9;
/** Tables and lists: beyond this many figures a side only equal values are looked for. */
const PAIRWISE_LIMIT = 60;

export function pairValues(
  input: DriftInput,
  accepts: (v: Value) => boolean,
  equal: (a: Value, b: Value) => boolean,
): { readonly same: ValuePair[]; readonly changed: ValuePair[]; readonly lost: Value[]; readonly added: Value[] } {
  const r = input.reference.values.filter(accepts);
  const c = input.candidate.values.filter(accepts);
  if (r.length === 0 || c.length === 0) return { same: [], changed: [], lost: r, added: c };
  const freeR = new Set(r);
  const freeC = new Set(c);
  const same: ValuePair[] = [];
  const changed: ValuePair[] = [];
  const take = (a: Value, b: Value, place: number, to: ValuePair[]) => {
    freeR.delete(a);
    freeC.delete(b);
    to.push({ reference: a, candidate: b, place });
  };
  if (r.length * c.length > PAIRWISE_LIMIT * PAIRWISE_LIMIT) {
    for (const a of r) {
      const b = c.find((x) => freeC.has(x) && equal(a, x));
      if (b) take(a, b, 0, same);
    }
    return { same, changed, lost: [...freeR], added: [...freeC] };
  }
  // Equal figures belong together wherever they stand, unless another figure took the very slot: in "open in January and
  // close in February" → "open in February and close in March" each month moved on.
  const moved = movedOn(input, r, c, equal);
  const scored = r
    .flatMap((a) =>
      c.map((b) => {
        const place = placeOf(input, a, b);
        const alike = equal(a, b) && !moved(a, b);
        return { a, b, place, alike, s: place + (alike ? EQUAL_BONUS : 0) };
      }),
    )
    .filter((x) => x.s > 0 && (x.alike || isMoney(x.a) === isMoney(x.b) || slotOf(input, x.a, x.b) >= OWN_SLOT))
    .sort((x, y) => y.s - x.s || x.a.from - y.a.from || x.b.from - y.b.from);
  for (const { a, b, place, alike } of scored)
    if (freeR.has(a) && freeC.has(b)) take(a, b, place, alike ? same : changed);
  for (const [a, b] of alone([...freeR], [...freeC])) take(a, b, ALONE, changed);
  return { same, changed, lost: [...freeR], added: [...freeC] };
}

/**
 * "the fourth quarter, up from the third" → "the third quarter, up from the second": as many places in an order, of which each moved
 * on, so that no two that are equal belong together. Told by the word behind one that did.
 */
function movedOn(
  input: DriftInput,
  r: readonly Value[],
  c: readonly Value[],
  equal: (a: Value, b: Value) => boolean,
): (a: Value, b: Value) => boolean {
  const isOrdinal = (v: Value) => v.kind === 'ordinal';
  const [ours, theirs] = [r.filter(isOrdinal), c.filter(isOrdinal)];
  const isShift =
    ours.length > 1 &&
    ours.length === theirs.length &&
    ours.every((a, k) => !equal(a, theirs[k]!)) &&
    ours.some((a) => !theirs.some((b) => equal(a, b))) &&
    ours.some((a, k) => neighbour(input, a.to, theirs[k]!.to, 1));
  return (a, b) => isShift && isOrdinal(a) && isOrdinal(b);
}

/** How surely figures that nothing ties belong together because no other is left. */
const ALONE = 0.2;

/** "at 981.25" → "at 1,601" in a reworded sentence: as many figures of one unit lost as added are each other's, in order. */
function alone(lost: readonly Value[], added: readonly Value[]): [Value, Value][] {
  const alike = (v: Value, list: readonly Value[]) => list.filter((x) => x.kind === v.kind && x.unit === v.unit);
  return lost.flatMap((a): [Value, Value][] => {
    const [mine, theirs] = [alike(a, lost), alike(a, added)];
    return mine.length === theirs.length ? [[a, theirs[mine.indexOf(a)]!]] : [];
  });
}

/** The side with `better` readings in the place of the values that they overlap; the side itself without any. */
export function withReadings(side: Side, better: readonly Value[]): Side {
  if (better.length === 0) return side;
  const others = side.values.filter((v) => !better.some((w) => overlap(w, v)));
  return withValues(
    side,
    [...others, ...better].sort((a, b) => a.from - b.from),
  );
}

/** The side with these values. */
export function withValues({ tokens, names }: Side, given: readonly Value[]): Side {
  const values: Value[] = [];
  for (const v of given) values.push(valueOver(v.from, v.to, v));
  return { tokens, values, names };
}

/** Do both name one time? Two without a date do. */
export const isSameDate = (a: Value, b: Value): boolean => JSON.stringify(a.date) === JSON.stringify(b.date);

/** A bare whole number, of things that are counted. */
export const isWholeCount = (v: Value): boolean =>
  v.kind === 'number' && v.unit === null && v.lo === v.hi && Number.isInteger(v.lo);

/** One number, whatever reckoning leaves in its last digits. */
export const isEqual = (x: number, y: number): boolean =>
  Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y), 1);

/** 0..1: do two figures stand in the same place? */
export function placeOf(input: DriftInput, a: Value, b: Value): number {
  let s = 0;
  for (let i = a.from; i < a.to; i++) {
    const l = input.ofReference[i];
    if (l && l.candidate >= b.from && l.candidate < b.to)
      s = Math.max(s, isFigure(input.reference.tokens[i]) ? 1 : 0.6);
  }
  return s === 1 ? 1 : Math.max(s, slotOf(input, a, b));
}

/** The same by what stands around them, without the links of the figures themselves. */
function slotOf(input: DriftInput, a: Value, b: Value): number {
  let s = 0;
  const change = input.changes.find(
    (x) => x.reference.from < a.to && a.from < x.reference.to && x.candidate.from < b.to && b.from < x.candidate.to,
  );
  if (change) {
    const size = Math.max(change.reference.to - change.reference.from, change.candidate.to - change.candidate.from);
    s = Math.max(s, size <= 4 ? 0.95 : size <= 10 ? 0.8 : 0.5);
  }
  // The words around: what is counted after it, the word before it.
  const after = neighbour(input, a.to, b.to, 1);
  const before = neighbour(input, a.from - 1, b.from - 1, -1);
  if (after && before) s = Math.max(s, 0.9);
  else if (after) s = Math.max(s, 0.7);
  else if (before) s = Math.max(s, 0.55);
  return s;
}

function neighbour(input: DriftInput, i: number, j: number, step: 1 | -1): boolean {
  // Skip stop words on both sides; the first content words must be linked to each other.
  let r = i;
  let c = j;
  const skip = (tokens: readonly Token[], at: number) => {
    for (let n = 0; n < 3; n++, at += step) {
      const t = tokens[at];
      if (!t?.stop || t.kind === 'punctuation') break;
    }
    return at;
  };
  r = skip(input.reference.tokens, r);
  c = skip(input.candidate.tokens, c);
  const l = input.ofReference[r];
  return l !== undefined && l.candidate === c && input.reference.tokens[r]!.kind === 'word';
}

function isFigure(t: Token | undefined): boolean {
  return t !== undefined && (t.kind === 'number' || t.tag === 'NUM' || /\p{N}/u.test(t.norm));
}

/** Half of the last stated digit: "1.4 million" → 50,000; "1,200" → 50; "17" → 0.5. */
function precisionOf(value: Value, tokens: readonly Token[]): number {
  // A fraction states all there is.
  if (tokens.slice(value.from, value.to).some((t) => t.norm.includes('/'))) return 0;
  const text = tokens
    .slice(value.from, value.to)
    .map((t) => t.norm)
    .find((n) => /\p{N}/u.test(n));
  const m = text ? /(\d[\d,]*)(?:\.(\d+))?/.exec(text) : null;
  const stated = m ? Number(`${m[1]!.replaceAll(',', '')}.${m[2] ?? '0'}`) : 0;
  if (!m || stated === 0) return Math.abs(value.lo) / 20;
  const scale = Math.abs(value.lo) / stated;
  const zeros = m[2] ? 0 : (/0+$/.exec(m[1]!.replaceAll(',', '').slice(-30))?.[0].length ?? 0);
  const last = m[2] ? 10 ** -m[2].length : 10 ** zeros;
  return (last * scale) / 2;
}

/** The same amount within what both state: equal, inside a stated range, or a fair rounding of one another. */
export function sameAmount(a: Value, b: Value, input: DriftInput): boolean {
  if (isEqual(a.lo, b.lo) && isEqual(a.hi, b.hi)) return true;
  if (areOneLength(input.reference, a, input.candidate, b)) return true;
  if (a.lo !== a.hi || b.lo !== b.hi) return a.lo <= b.hi && b.lo <= a.hi && (a.lo === a.hi || b.lo === b.hi);
  const p = Math.max(precisionOf(a, input.reference.tokens), precisionOf(b, input.candidate.tokens));
  const gap = Math.abs(a.lo - b.lo);
  const relative = gap / Math.max(Math.abs(a.lo), Math.abs(b.lo), 1e-12);
  // A marked rounding may be coarse ("about 190" for 185); an unmarked one must be too fine to mislead.
  const loose = (v: Value, tokens: readonly Token[]) => v.approximate || isJust(v, tokens);
  const allowed = loose(a, input.reference.tokens) || loose(b, input.candidate.tokens) ? 0.05 : EXACT;
  // "one in thirty" is about 3 percent.
  const isShare = allowed > EXACT && a.kind === 'percent' && b.kind === 'percent';
  return gap <= p * 1.0000001 && relative <= (isShare ? SMALL_SHARE : allowed);
}

/** An unmarked rounding may lie this far from its figure; a marked one of a share to a whole percent that far. */
const EXACT = 0.01;
const SMALL_SHARE = 0.12;

/** "just under six hours": near it. */
function isJust(v: Value, tokens: readonly Token[]): boolean {
  for (let k = v.from - 1; k >= Math.max(0, v.from - 3); k--)
    if (/^(?:just|almost|nearly|roughly|barely)$/.test(tokens[k]!.norm)) return true;
  return false;
}
