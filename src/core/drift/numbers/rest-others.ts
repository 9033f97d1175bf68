// A figure that the other text tells as "the others" or "the rest":
//
//   41, among them eleven children                      ↔  30 adults, the others children
//   two thirds from the state, the rest from the owner  ↔  the owner's third
//
// Linear in the words beside the two.
import type { Side, Token, Value } from '../../types.ts';
import { fractionOf, isAbout, isFraction } from '../figures/part-of.ts';
import { isEqual, isWholeCount } from '../figures/values.ts';
import type { DriftInput } from '../types.ts';
import { CLAUSE, firstIn } from './said-of-figure.ts';

const OTHERS = /^(?:others?|rest|remaining|remainder)$/;
/** Tokens from a figure to the word for the rest. */
const REST_REACH = 12;

/** "41, among them eleven children" ↔ "30 adults, the others children": where the text that gives it speaks of the others. */
export function areOthers(input: DriftInput, a: Value, b: Value): boolean {
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
