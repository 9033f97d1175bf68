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
import type { Side, Token, TokenSpan, Value } from '../../types.ts';
import { figuresOfBoth, fractionOf, isAbout, isFraction, wholeOf } from '../figures/part-of.ts';
import { isEqual, isWholeCount } from '../figures/values.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { denialOf } from '../words/denied.ts';
import { oppositePairs } from '../words/opposites.ts';
import { areOpposites, isDenial } from '../words/polarity.ts';

/** Is the one told to be the rest of the other, in any of the three ways? */
export const isRest = (input: DriftInput, a: Value, b: Value): boolean =>
  restDenied(input, a, b) !== null || isWhatIsLeft(input, a, b) || areOthers(input, a, b);

/**
 * "one in five is insured" ↔ "four in five have no insurance", "six of eight voted for it" ↔ "two voted against": the rest, of which
 * the contrary is said. From each figure to what turns it, null where it is no rest.
 */
export function restDenied(input: DriftInput, a: Value, b: Value): SpanPair | null {
  if (!isWholeTogether(input, a, b)) return null;
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
  return a.lo !== b.lo && isWholeTogether(input, a, b);
}

/** Do the two come to all there is: shares to one, counts to the whole that either side tells? */
function isWholeTogether(input: DriftInput, a: Value, b: Value): boolean {
  if (isFraction(a) && isFraction(b)) return isAbout(fractionOf(a) + fractionOf(b), 1);
  if (!isWholeCount(a) || !isWholeCount(b)) return false;
  const [x, y] = [wholeOf(input.reference, a)?.lo, wholeOf(input.candidate, b)?.lo];
  const all = x ?? y;
  return all !== undefined && (y === undefined || y === all) && isAbout(a.lo + b.lo, all);
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

/** What is said of the figure: "four in five have no insurance". */
function clauseOf({ tokens }: Side, share: Value): TokenSpan {
  let to = share.to;
  while (to < Math.min(tokens.length, share.to + CLAUSE) && (!ENDS.test(tokens[to]!.norm) || isWhich(tokens, to))) to++;
  // "the chance of success is 70 percent": what is said stands before.
  if (to > share.to || !/^(?:is|was|at)$/.test(tokens[share.from - 1]?.norm ?? '')) return { from: share.to, to };
  const end = tokens.slice(0, share.from).findLastIndex((t) => /^[.;:,]$/.test(t.norm));
  return { from: Math.max(end + 1, share.from - CLAUSE), to: share.from };
}

/** "six of ten that hatched never left": one verb that says which ones, and the sentence goes on. */
const isWhich = (tokens: readonly Token[], k: number): boolean =>
  /^(?:that|which|who)$/.test(tokens[k]!.norm) &&
  tokens[k + 1]?.tag === 'VERB' &&
  (/^(?:ADV|AUX|VERB|PART)$/.test(tokens[k + 2]?.tag ?? '') || goesOn(tokens, k + 2));

/** "who searched the flat has": the verb of the sentence right behind a noun. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + RELATIVE) && !/^[.;:,]$/.test(tokens[k]!.norm); k++)
    if (/^(?:NOUN|ADJ)$/.test(tokens[k]!.tag) && /^(?:ha[sd]|have|was|were|is|are)$/.test(tokens[k + 1]?.norm ?? ''))
      return true;
  return false;
}

/** Tokens of a relative clause behind its verb. */
const RELATIVE = 5;

/** Tokens of it at most: "of the five bridges inspected in the county did not". */
const CLAUSE = 12;
const ENDS = /^[.;:,]$|^(?:which|who|that|but|and)$/;

/** Where the first such word stands, −1 for nowhere. */
function firstIn({ tokens }: Side, { from, to }: TokenSpan, isSuch: (norm: string) => boolean): number {
  const at = tokens.slice(from, to).findIndex((t) => isSuch(t.norm));
  return at < 0 ? -1 : from + at;
}

/** "failed to finish", "have yet to publish", "free of lead", and before a figure "failed to protect one in ten". */
function deniedAbout(side: Side, v: Value, clause: TokenSpan): number {
  const { tokens } = side;
  const plain = firstIn(side, clause, isDenial);
  if (plain >= 0) return plain;
  for (let k = clause.from; k < clause.to; k++) {
    const next = tokens[k + 1]?.norm ?? '';
    if (/^(?:fail|refus|declin)(?:e|es|s|ed)?$/.test(tokens[k]!.norm) && next === 'to') return k;
    if (tokens[k]!.norm === 'yet' && next === 'to') return k;
    if (/^(?:free|clear|devoid)$/.test(tokens[k]!.norm) && /^(?:of|from)$/.test(next)) return k;
    if (/^(?:without|lack|lacks|lacked|elsewhere)$/.test(tokens[k]!.norm)) return k;
    // "from other sources than the state"
    if (tokens[k]!.norm === 'other' && firstIn(side, { from: k, to: clause.to }, (w) => w === 'than') >= 0) return k;
  }
  const before = denialOf(tokens, boundBefore(side, v));
  return before >= 0 && !/^(?:only|fewer|less|more|least)$/.test(tokens[before + 1]?.norm ?? '') ? before : -1;
}

/** "for" on the one side, "against" on the other. */
function sidesIn(input: DriftInput, r: TokenSpan, c: TokenSpan): { reference: number; candidate: number } | null {
  const look = (x: RegExp, y: RegExp) => {
    const reference = firstIn(input.reference, r, (w) => x.test(w));
    const candidate = firstIn(input.candidate, c, (w) => y.test(w));
    return reference < 0 || candidate < 0 ? null : { reference, candidate };
  };
  return look(FOR, AGAINST) ?? look(AGAINST, FOR) ?? look(THERE, EMPTY) ?? look(EMPTY, THERE);
}

/** Seats and those who sit in them. */
const THERE = /^(?:present|taken|filled|occupied|attended|sold|used|booked)$/;
const EMPTY = /^(?:empty|vacant|unoccupied|unfilled|unsold|unused|absent|missing|free)$/;

const FOR = /^(?:for|favou?r|favou?red|backed|supported)$/;
const AGAINST = /^(?:against|opposed)$/;

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
  const behind = tokens.slice(v.to, v.to + 2 * CLAUSE);
  const end = behind.findIndex((t) => /^[.;:,]$/.test(t.norm));
  return behind.slice(0, end < 0 ? behind.length : end).some((t) => /^remain(?:s|ed)?$/.test(t.norm));
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
    const owned =
      isOfOwner(input.reference, a, input.candidate, b) || isOfOwner(input.candidate, b, input.reference, a);
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

const isName = (t: Token) => t.tag === 'NOUN' || t.tag === 'PROPN';

/** A sum as large as this is no chance, wherever the article gives it. */
const LARGE = 100;
