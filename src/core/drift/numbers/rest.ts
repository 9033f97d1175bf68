// Two figures of which the one is the rest of the other: what one text says of some, the other says the contrary of the others.
//
//   six of eight voted for it              ↔  two voted against it                         the contrary is said of the rest
//   one in five is insured                 ↔  four in five have no insurance               … by a denial
//   only two of eight finished it          ↔  six failed to finish it
//   a third of it came from the state      ↔  two thirds came from elsewhere than the state
//   a fifth was recovered                  ↔  four fifths are still missing                the rest is said to be left, or lost
//   calls at eleven of the seventeen       ↔  six of the seventeen get no visit
//   41 people, among them eleven children  ↔  30 adults, the others children               "the others"
//   two thirds from the state, the rest from the owner  ↔  the owner's third              "the rest" of a share
//   half of it comes from them             →  half of it goes to them                      none: it is the same half
//
// Tempting and wrong: any two figures that come to the whole ("60 of the 100 voted for it" → "40 of the 100 voted for it"); so
// one of them, and not both, must turn what is said. Linear in the words beside the two, quadratic in the figures of a pair.
import type { Side, Token, Value } from '../../types.ts';
import { figuresOfBoth, fractionOf, isAbout, isFraction, isOpenedBy, isPartOf, wholeOf } from '../figures/part-of.ts';
import { isEqual, isWholeCount } from '../figures/values.ts';
import { endFrom } from '../pair/clauses.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { isDenial } from '../words/polarity.ts';
import { boundBefore, CLAUSE, clauseOf, deniedAbout, firstIn, oppositesIn, saidOf, sidesIn } from './turned-rest.ts';
import { MOST_FIGURES, statedOf } from './unit-beside.ts';

/** Is the one told to be the rest of the other, in any of the three ways? */
export const isRest = (input: DriftInput, a: Value, b: Value): boolean =>
  restDenied(input, a, b) !== null || isWhatIsLeft(input, a, b) || areOthers(input, a, b);

/**
 * "one in five is insured" ↔ "four in five have no insurance", "six of eight voted for it" ↔ "two voted against": the rest, of which
 * the contrary is said. From each figure to what turns it, null where it is no rest.
 */
export function restDenied(input: DriftInput, a: Value, b: Value): SpanPair | null {
  if (input.reference.values.length + input.candidate.values.length > MOST_FIGURES || !isWholeTogether(input, a, b))
    return null;
  if (boundSign(a) * boundSign(b) > 0) return null;
  const [r, c] = [clauseOf(input.reference, a), clauseOf(input.candidate, b)];
  // "Half of it comes from them" → "half of it goes to them": the same half.
  const isHalf = a.lo === b.lo;
  const [x, y] = [deniedAbout(input.reference, a, r), deniedAbout(input.candidate, b, c)];
  const [said, there] = [saidOf(input.reference, a), saidOf(input.candidate, b)];
  const opposite = isHalf
    ? undefined
    : (oppositePairs(input).find((o) => isCovered([said], o.reference) && isCovered([there], o.candidate)) ??
      oppositesIn(input, said, there));
  const sides = isHalf ? null : sidesIn(input, said, there);
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
  return a.lo !== b.lo && isWholeTogether(input, a, b);
}

/** Do the two come to all there is: shares to one, counts to the whole that either side tells? */
function isWholeTogether(input: DriftInput, a: Value, b: Value): boolean {
  if (isFraction(a) && isFraction(b)) return isAbout(fractionOf(a) + fractionOf(b), 1);
  if (!isCount(a) || !isCount(b)) return false;
  const [x, y] = [allOf(input.reference, a), allOf(input.candidate, b)];
  const all = x ?? y;
  return isCount(a) && isCount(b) && all !== undefined && (y === undefined || y === all) && isAbout(a.lo + b.lo, all);
}

/** Of things, or of times. */
const isCount = (v: Value) => isWholeCount({ ...v, unit: v.unit === 'times' ? null : v.unit });

/** All there is of what is counted: "six of the eight", "nine times from ten attempts", "40 of the line's 95 kilometres". */
function allOf(side: Side, v: Value): number | undefined {
  const { tokens, values } = side;
  const counted = wholeOf(side, v)?.lo;
  if (counted !== undefined || !isCount(v)) return counted;
  const attempts = values.find((w) => w.from === v.to + 1 && v.unit === 'times' && tokens[v.to]!.norm === 'from');
  if (attempts) return attempts.lo;
  const measured = values.find(
    (w) => /^(?:measure|duration)$/.test(w.kind) && (isPartOf(tokens, v, w) || isOpenedBy(tokens, v, w)),
  );
  return measured && statedOf(side, measured);
}

const boundSign = (v: Value) => (v.bound === null ? 0 : v.bound.startsWith('>') ? 1 : -1);

/** "calls at eleven of the seventeen" ↔ "six get no visit", "paid out a third of 96 million" ↔ "64 of 96 million are left" */
function isWhatIsLeft(input: DriftInput, a: Value, b: Value): boolean {
  const [r, c] = [input.reference, input.candidate];
  if (isLeft(r, a) === isLeft(c, b) && isLost(r, a) === isLost(c, b)) return false;
  const of = (v: Value, whole: number) => (isFraction(v) ? fractionOf(v) * whole : v.lo);
  // "a fifth was recovered" ↔ "four fifths are still missing"
  const wholes = isFraction(a) && isFraction(b) ? [1] : figuresOfBoth(input, a, b);
  return wholes.some((whole) => isAbout(of(a, whole) + of(b, whole), whole));
}

/** "six get no visit", "64 million are left", "still holds 64 million" */
function isLeft(side: Side, v: Value): boolean {
  const clause = clauseOf(side, v);
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clause.to);
  return near.some((t) => LEFT.test(t.norm)) || firstIn(side, clause, isDenial) >= 0 || remains(side, v);
}

/** "a third is lost", "29 percent short of full" */
function isLost(side: Side, v: Value): boolean {
  const near = side.tokens.slice(Math.max(0, v.from - LEFT_REACH), clauseOf(side, v).to);
  return near.some((t) => LOST.test(t.norm));
}

/** "two thirds of the ice that the glacier held in 1980 remains" */
function remains({ tokens }: Side, v: Value): boolean {
  if (tokens[v.to]?.norm !== 'of') return false;
  const end = Math.min(v.to + 2 * CLAUSE, endFrom(tokens, v.to));
  return tokens.slice(v.to, end).some((t) => /^remain(?:s|ed)?$/.test(t.norm));
}

/** Tokens before a figure that tell of it: "still holds 64 million". */
const LEFT_REACH = 4;
const LEFT =
  /^(?:still|left|remain(?:s|ed|ing)?|unspent|unpaid|unsold|unused|missing|outstanding|lacks?|lacked|failed|against)$/;
/** Of what is no more: the rest is there. */
const LOST = /^(?:short|lost|gone|destroyed)$/;

const OTHERS = /^(?:others?|rest|remaining|remainder)$/;
/** Tokens from a figure to the word for the rest. */
const REST_REACH = 12;

/** "41, among them eleven children" ↔ "30 adults, the others children": where the text that gives it speaks of the others. */
function areOthers(input: DriftInput, a: Value, b: Value): boolean {
  if (isFraction(a) && isFraction(b)) {
    const [r, c] = [input.reference, input.candidate];
    const owned = isOfOwner(r, a, c, b) || isOfOwner(c, b, r, a) || isOfOther(r, a, c, b) || isOfOther(c, b, r, a);
    return owned && isAbout(fractionOf(a) + fractionOf(b), 1);
  }
  const rest = (side: Side, v: Value) => restAfter(side, v) >= 0;
  if (rest(input.candidate, b) === rest(input.reference, a)) return false;
  if (!isWholeCount(a) || !isWholeCount(b)) return false;
  const [whole, parts] = rest(input.candidate, b) ? ([input.reference, b] as const) : ([input.candidate, a] as const);
  const told = parts === b ? a : b;
  const counts = whole.values.filter((v) => v !== told && isWholeCount(v)).map((v) => v.lo);
  // Either the whole was taken for the part, or its other part.
  if (counts.some((v) => isEqual(v + parts.lo, told.lo) || isEqual(told.lo + parts.lo, v))) return true;
  const all = parts === b ? (input.context?.reference.sentences ?? []) : [];
  return (
    parts.lo + told.lo >= LARGE &&
    all.some((s) => s.values.some((v) => isWholeCount(v) && isEqual(told.lo + parts.lo, v.lo)))
  );
}

/** Where the rest is told behind a figure, −1 for nowhere. */
const restAfter = (side: Side, v: Value): number =>
  firstIn(side, { from: v.to, to: v.to + REST_REACH }, (norm) => OTHERS.test(norm));

/** "two thirds from the state, the rest from the owner" ↔ "the owner's third": who is told of the rest has the other share. */
function isOfOwner(parts: Side, share: Value, side: Side, other: Value): boolean {
  const rest = restAfter(parts, share);
  // Where both tell of a rest, the shares themselves are alike.
  if (rest < 0 || restAfter(side, other) >= 0) return false;
  const beside = side.tokens.slice(Math.max(0, other.from - 2 * CLAUSE), other.to + CLAUSE);
  const told = (from: number, to: number) =>
    parts.tokens.slice(from, to).filter((t) => isName(t) && beside.some((x) => x.lemma === t.lemma)).length;
  return told(rest, rest + CLAUSE) > told(share.to, rest);
}

/** "more than the shops, with 52 percent" ↔ "the shops, whose share is 48": there are two, and the one has what the other has not. */
function isOfOther(own: Side, share: Value, there: Side, other: Value): boolean {
  const than = own.tokens.slice(0, share.from).findLastIndex((t) => t.norm === 'than');
  const whose = there.tokens.slice(0, other.from).findLastIndex((t) => t.norm === 'whose');
  if (than < 0 || whose < 0 || share.from - than > CLAUSE || other.from - whose > CLAUSE) return false;
  if (own.tokens.slice(than, share.from).some((t) => t.norm === 'whose')) return false;
  const behind = own.tokens[/^(?:the|its|his|her|their)$/.test(own.tokens[than + 1]!.norm) ? than + 2 : than + 1]!;
  const owner = there.tokens[there.tokens[whose - 1]?.norm === ',' ? whose - 2 : whose - 1];
  return isName(behind) && behind.lemma === owner?.lemma;
}

const isName = (t: Token) => t.tag === 'NOUN' || t.tag === 'PROPN';

/** A sum as large as this is no chance, wherever the article gives it. */
const LARGE = 100;
