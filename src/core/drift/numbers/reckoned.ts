// Figures that differ and say the same by what stands beside them:
//
//   kept at 38 degrees rather than the required 63   ↔  stored 25 degrees below the required 63       the difference
//   41 seats, three more than before                 ↔  41 seats, against 38 before                   the sum
//   any of the 26 sites                              ↔  none of the other 25                          all but one
//   fewer than five                                  ↔  four or less                                  counted things
//   one in five is insured                           ↔  four in five have no insurance                the rest
//   six of eight voted for it                        ↔  two voted against it                          the rest of a count
//   only two of eight finished it                    ↔  six failed to finish it                       the rest
//   from 40 to 44 cents                              ↔  gained four cents to 44                       the rise
//   minus six                                        ↔  six degrees below zero                        the sign
//   3.4 metres at the base, 1.8 at the surface       ↔  340 centimetres at the base, 180 …            the unit of the one before
//
// Tempting and wrong: any sum of two figures; in an article full of them one always fits. So one of the three must stand on both
// sides, and of the other two one must be told as a difference. Quadratic in the figures of a pair, `MOST_FIGURES` at most.
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { fractionOf, isFraction, wholeOf } from '../figures/part-of.ts';
import { isWholeCount } from '../figures/values.ts';
import { isCovered } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { denialOf } from '../words/denied.ts';
import { signOf } from '../words/motion.ts';
import { oppositePairs } from '../words/opposites.ts';
import { areOpposites, isDenial } from '../words/polarity.ts';
import { isWorkedOut } from './arithmetic.ts';

/** Is the one worked out of the other? */
export function isReckonedFrom(input: DriftInput, a: Value, b: Value): boolean {
  if (input.reference.values.length + input.candidate.values.length > MOST_FIGURES) return false;
  return (
    isReckoned(input, a, b) ||
    isWorkedOut(input, a, b) ||
    isOther(input, a, b) ||
    isBelowZero(input, a, b) ||
    isNextWhole(a, b) ||
    isNextWhole(b, a) ||
    restDenied(input, a, b) !== null ||
    isShareOfWhole(input, a, b) ||
    isRestOfWhole(input, a, b) ||
    isCountOfShare(input.reference, a, input.candidate, b) ||
    isCountOfShare(input.candidate, b, input.reference, a)
  );
}

/** Counts and sums that stand on both sides: of what the two may be parts. */
function wholesOf(input: DriftInput, a: Value, b: Value): number[] {
  return input.reference.values
    .filter((v) => v !== a && v.lo === v.hi && v.lo > 1 && v.date === null)
    .filter((v) => input.candidate.values.some((w) => w !== b && w.kind === v.kind && w.lo === v.lo && w.hi === v.hi))
    .map((v) => v.lo);
}

const isAbout = (x: number, y: number) => Math.abs(x - y) <= 0.005 * Math.max(1, Math.abs(y));

/** "a third of the 1.2 million" ↔ "400,000 of the 1.2 million" */
function isShareOfWhole(input: DriftInput, a: Value, b: Value): boolean {
  if (isFraction(a) === isFraction(b)) return false;
  const [share, part] = isFraction(a) ? [a, b] : [b, a];
  return wholesOf(input, a, b).some((whole) => isAbout(fractionOf(share) * whole, part.lo));
}

/** "calls at eleven of the seventeen" ↔ "six of the seventeen get no visit", "paid out a third of 96 million" ↔ "64 of 96 million are left". */
function isRestOfWhole(input: DriftInput, a: Value, b: Value): boolean {
  const [r, c] = [input.reference, input.candidate];
  if (isRest(r, a) === isRest(c, b) && isLost(r, a) === isLost(c, b)) return false;
  const of = (v: Value, whole: number) => (isFraction(v) ? fractionOf(v) * whole : v.lo);
  // "a fifth was recovered" ↔ "four fifths are still missing"
  const wholes = isFraction(a) && isFraction(b) ? [1] : wholesOf(input, a, b);
  return wholes.some((whole) => isAbout(of(a, whole) + of(b, whole), whole));
}

/** "seven of the past eight quarters" ↔ "seven out of eight quarters", which is read as a share. */
function isCountOfShare(side: Side, count: Value, other: Side, share: Value): boolean {
  if (!isFraction(share) || share.to - share.from < 3 || count.lo < 1) return false;
  const whole = count.lo / share.lo;
  if (!Number.isInteger(Math.round(whole * 1e6) / 1e6)) return false;
  return (
    other.tokens[share.from]!.norm === side.tokens[count.from]!.norm &&
    side.values.some((v) => v !== count && Math.abs(v.lo - whole) < 1e-6)
  );
}

/** "25 degrees below the prescribed 63" ↔ "38 rather than the required 63": the difference to, or the sum with, what both tell. */
function isReckoned(input: DriftInput, a: Value, b: Value): boolean {
  // One of them must be a difference, the other none: both ends of "from 20 to 30" may have changed.
  if (isDifference(input.reference, a) === isDifference(input.candidate, b)) return false;
  const [x, y] = [statedOf(input.reference, a), statedOf(input.candidate, b)];
  const is = (p: number, q: number) => Math.abs(p - q) <= 1e-9 * Math.max(1, Math.abs(p));
  const gives = (v: number) => v !== x && v !== y && (is(Math.abs(v - x), y) || is(v + x, y) || is(v + y, x));
  if (wholesOf(input, a, b).some(gives)) return true;
  const theirs = input.candidate.tokens.filter((t) => t.kind === 'number').map((t) => t.norm);
  return input.reference.tokens.some((t) => {
    const v = t.kind === 'number' && theirs.includes(t.norm) ? Number(t.norm.replaceAll(',', '')) : Number.NaN;
    return gives(v);
  });
}

/** "44 cents": a bare figure beside it is of cents as well. */
const isSmallMoney = ({ tokens }: Side, v: Value) =>
  v.kind === 'money' && tokens.slice(v.from, v.to).some((t) => /^(?:cents?|pence|p)$/.test(t.norm));

/** The figure as it is written, in whatever unit. */
function statedOf(side: Side, v: Value): number {
  if (isSmallMoney(side, v)) return Math.round(v.lo * 1e6) / 1e4;
  const digits = /^\d+(?:\.\d+)?$/.exec(side.tokens[v.from]!.norm.replaceAll(',', ''));
  return digits ? Number(digits[0]) : v.lo;
}

/** "25 below", "three more than", "by 5", "gained four cents to 44", "a majority of 37", "all but two". */
function isDifference({ tokens }: Side, v: Value): boolean {
  if (tokens[v.from]!.norm === 'all') return true;
  const behind = tokens.slice(v.to, v.to + DIFFERENCE_REACH).findIndex((t) => MORE_OR_LESS.test(t.norm));
  const before = tokens.slice(Math.max(0, v.from - DIFFERENCE_REACH), v.from);
  const moves = signOf(before[before.length - 1]?.norm ?? '') !== 0 && tokens[v.to]?.norm === 'to';
  return behind >= 0 || moves || before[before.length - 1]?.norm === 'by' || before.some((t) => GAP.test(t.norm));
}

const DIFFERENCE_REACH = 3;
const MORE_OR_LESS = /^(?:more|fewer|less|below|above|short|ahead|behind|further|higher|lower)$/;
const GAP = /^(?:majority|margin|lead|difference|gap)$/;
/** In a table of figures some sum always fits. */
const MOST_FIGURES = 24;

/** "fewer than five" ↔ "four or less", "over 40" ↔ "at least 41": of things that are counted. */
function isNextWhole(strict: Value, loose: Value): boolean {
  if (![strict, loose].every((v) => v.kind === 'number' && v.unit === null && Number.isInteger(v.lo))) return false;
  return (
    (strict.bound === '<' && loose.bound === '<=' && strict.lo === loose.lo + 1) ||
    (strict.bound === '>' && loose.bound === '>=' && strict.lo === loose.lo - 1)
  );
}

/**
 * "one in five is insured" ↔ "four in five have no insurance", "six of eight voted for it" ↔ "two voted against": the rest, of which
 * the contrary is said. From each figure to what turns it, null where it is no rest.
 */
export function restDenied(
  input: DriftInput,
  a: Value,
  b: Value,
): { reference: TokenSpan; candidate: TokenSpan } | null {
  const all = wholeOfBoth(input, a, b);
  if (all === 0 || Math.abs(a.lo + b.lo - all) > 0.005 * all) return null;
  if (boundSign(a) * boundSign(b) > 0) return null;
  const [r, c] = [clauseOf(input.reference, a), clauseOf(input.candidate, b)];
  // "Half of it comes from them" → "half of it goes to them": the same half.
  const isHalf = a.lo === b.lo;
  const [x, y] = [deniedAbout(input.reference, a, r), deniedAbout(input.candidate, b, c)];
  const opposite = isHalf
    ? undefined
    : (oppositePairs(input).find((o) => isCovered([r], o.reference) && isCovered([c], o.candidate)) ??
      oppositesIn(input, r, c));
  const sides = isHalf ? null : sidesIn(input, r, c);
  if ((x >= 0 !== y >= 0) === (opposite !== undefined || sides !== null)) return null;
  const whole = (side: Side, v: Value, ...ends: number[]) => {
    const told = ends.filter((k) => k >= 0);
    return { from: Math.min(boundBefore(side, v), ...told), to: Math.max(v.to, ...told.map((k) => k + 1)) };
  };
  return {
    reference: whole(input.reference, a, x, opposite?.reference ?? -1, sides?.reference ?? -1),
    candidate: whole(input.candidate, b, y, opposite?.candidate ?? -1, sides?.candidate ?? -1),
  };
}

/** Are the two all there is, as "two of three" and "one of three"? Halves are not: they may be the same half. */
export function areRest(input: DriftInput, a: Value, b: Value): boolean {
  const all = wholeOfBoth(input, a, b);
  return all > 0 && a.lo !== b.lo && Math.abs(a.lo + b.lo - all) <= 0.005 * all;
}

const boundSign = (v: Value) => (v.bound === null ? 0 : v.bound.startsWith('>') ? 1 : -1);

/** Where the words begin that bound a figure: "only two", "less than a tenth". */
function boundBefore({ tokens }: Side, v: Value): number {
  let from = v.from;
  while (from > 0 && from > v.from - 3 && BOUNDING.test(tokens[from - 1]!.norm)) from--;
  return from;
}

const BOUNDING = /^(?:only|just|merely|less|fewer|more|than|under|over|at|least|most|about|some|nearly|almost)$/;

/** "survived" and "died", "finished" and "gave up": opposites that no link ties. */
function oppositesIn(
  input: DriftInput,
  r: TokenSpan,
  c: TokenSpan,
): { reference: number; candidate: number } | undefined {
  const isWord = (t: Token) => t.kind === 'word' && !t.stop && t.tag !== 'NUM';
  for (let reference = r.from; reference < r.to; reference++)
    for (let candidate = c.from; candidate < c.to; candidate++) {
      const [x, y] = [input.reference.tokens[reference]!, input.candidate.tokens[candidate]!];
      if (isWord(x) && isWord(y) && areOpposites(x, y, input.lexicon)) return { reference, candidate };
    }
  return undefined;
}

/** Of shares all, of counts the one that either side tells; 0 where there is none. */
function wholeOfBoth(input: DriftInput, a: Value, b: Value): number {
  if (a.kind === 'percent' && b.kind === 'percent') return 100;
  if (a.kind !== 'number' || b.kind !== 'number') return 0;
  if (a.hi < 1 && b.hi < 1) return 1;
  const [x, y] = [wholeOf(input.reference, a)?.lo, wholeOf(input.candidate, b)?.lo];
  if (!isWholeCount(a) || !isWholeCount(b) || (x !== undefined && y !== undefined && x !== y)) return 0;
  return x ?? y ?? 0;
}

/** What is said of the figure: "four in five have no insurance". */
function clauseOf({ tokens }: Side, share: Value): TokenSpan {
  let to = share.to;
  while (to < Math.min(tokens.length, share.to + CLAUSE) && !ENDS.test(tokens[to]!.norm)) to++;
  return { from: share.to, to };
}

const ENDS = /^[.;:,]$|^(?:which|who|that|but|and)$/;

function deniedIn({ tokens }: Side, { from, to }: TokenSpan): number {
  const at = tokens.slice(from, to).findIndex((t) => isDenial(t.norm));
  return at < 0 ? -1 : from + at;
}

/** "failed to finish", "have yet to publish", "free of lead", and before a figure "failed to protect one in ten". */
function deniedAbout(side: Side, v: Value, clause: TokenSpan): number {
  const { tokens } = side;
  const plain = deniedIn(side, clause);
  if (plain >= 0) return plain;
  for (let k = clause.from; k < clause.to; k++) {
    const next = tokens[k + 1]?.norm ?? '';
    if (/^(?:fail|refus|declin)(?:e|es|s|ed)?$/.test(tokens[k]!.norm) && next === 'to') return k;
    if (tokens[k]!.norm === 'yet' && next === 'to') return k;
    if (/^(?:free|clear|devoid)$/.test(tokens[k]!.norm) && /^(?:of|from)$/.test(next)) return k;
    if (/^(?:without|lack|lacks|lacked)$/.test(tokens[k]!.norm)) return k;
  }
  const before = denialOf(tokens, boundBefore(side, v));
  return before >= 0 && !/^(?:only|fewer|less|more|least)$/.test(tokens[before + 1]?.norm ?? '') ? before : -1;
}

/** "for" on the one side, "against" on the other. */
function sidesIn(input: DriftInput, r: TokenSpan, c: TokenSpan): { reference: number; candidate: number } | null {
  const find = ({ tokens }: Side, { from, to }: TokenSpan, words: RegExp) => {
    const at = tokens.slice(from, to).findIndex((t) => words.test(t.norm));
    return at < 0 ? -1 : from + at;
  };
  const look = (x: RegExp, y: RegExp) => {
    const [reference, candidate] = [find(input.reference, r, x), find(input.candidate, c, y)];
    return reference < 0 || candidate < 0 ? null : { reference, candidate };
  };
  return look(FOR, AGAINST) ?? look(AGAINST, FOR);
}

const FOR = /^(?:for|favou?r|favou?red|backed|supported)$/;
const AGAINST = /^(?:against|opposed)$/;

/** "six get no visit", "64 million are left", "still holds 64 million" */
function isRest(side: Side, v: Value): boolean {
  const clause = clauseOf(side, v);
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clause.to);
  return near.some((t) => LEFT.test(t.norm)) || deniedIn(side, clause) >= 0 || remains(side, v);
}

/** "a third is lost", "29 percent short of full" */
function isLost(side: Side, v: Value): boolean {
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clauseOf(side, v).to);
  return near.some((t) => LOST.test(t.norm));
}

/** "two thirds of the ice that the glacier held in 1980 remains" */
function remains({ tokens }: Side, v: Value): boolean {
  if (tokens[v.to]?.norm !== 'of') return false;
  const behind = tokens.slice(v.to, v.to + 2 * CLAUSE);
  const end = behind.findIndex((t) => /^[.;:,]$/.test(t.norm));
  return behind.slice(0, end < 0 ? behind.length : end).some((t) => /^remain(?:s|ed)?$/.test(t.norm));
}

const CLAUSE = 8;
const LEFT_REACH = 4;
const LEFT =
  /^(?:still|left|remain(?:s|ed|ing)?|unspent|unpaid|unsold|unused|missing|outstanding|lacks?|lacked|failed|against)$/;
/** Of what is no more: the rest is there. */
const LOST = /^(?:short|lost|gone|destroyed)$/;

/** "at any of the 26 sites" ↔ "at none of the other 25" */
function isOther(input: DriftInput, a: Value, b: Value): boolean {
  const other = ({ tokens }: Side, v: Value) =>
    /^others?$/.test(tokens[v.from - 1]?.norm ?? '') || /^others?$/.test(tokens[v.to]?.norm ?? '');
  const [x, y] = [other(input.reference, a), other(input.candidate, b)];
  return (y && !x && a.lo === b.lo + 1) || (x && !y && b.lo === a.lo + 1);
}

/** "minus six" ↔ "six degrees below zero" */
function isBelowZero(input: DriftInput, a: Value, b: Value): boolean {
  const below = ({ tokens }: Side, v: Value) =>
    MINUS.has(tokens[v.from - 1]?.norm ?? '') ||
    MINUS.has(tokens[v.from]?.norm ?? '') ||
    tokens
      .slice(v.to, v.to + 3)
      .some((t, k, all) => t.norm === 'below' && /^(?:zero|freezing)$/.test(all[k + 1]?.norm ?? ''));
  return Math.abs(a.lo) === Math.abs(b.lo) && below(input.reference, a) && below(input.candidate, b);
}

/** Signs and words of a figure below nought. */
export const MINUS: ReadonlySet<string> = new Set(['minus', '-', '−', '–', 'negative']);

/** "340 centimetres at the base, 180 at the surface", "from 5 to 45 millimetres": a bare figure takes the unit of the one beside it. */
export function withUnitBeside(v: Value, side: Side): Value {
  if (v.kind !== 'number' || v.unit !== null || v.lo === 0 || side.values.length > MOST_FIGURES) return v;
  const isMeasure = (w: Value) => w.kind === 'measure' && w.lo > 0;
  const after =
    side.tokens[v.to]?.norm === 'to'
      ? side.values.find((w) => w.from === v.to + 1 && (isMeasure(w) || isSmallMoney(side, w)))
      : undefined;
  // "gained four cents to 44"
  const end =
    side.tokens[v.from - 1]?.norm === 'to'
      ? side.values.find((w) => w.to === v.from - 1 && isSmallMoney(side, w))
      : undefined;
  const beside = after ?? end ?? side.values.filter((w) => isMeasure(w) && w.to <= v.from).at(-1);
  const stated = beside && statedOf(side, beside);
  if (!beside || !stated) return v;
  const scale = beside.lo / stated;
  return { ...v, kind: beside.kind, unit: beside.unit, lo: v.lo * scale, hi: v.hi * scale };
}
