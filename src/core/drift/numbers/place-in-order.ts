// A place in an order, and how many came before and after:
//
//   the fourth of five daughters     ↔  three older sisters and a younger one
//   the youngest of six              ↔  after five brothers and sisters
//   the third time                   ↔  twice before
//   the fourth strike this year      ↔  three earlier strikes
//   three took part; a fourth waited ↔  of the four
//   the only woman of 112            ↔  111 men and herself
//   the fourth of five daughters     →  three younger sisters         the other way: changed
//   the third time                   →  twice                         how many in all: changed
//
// Tempting and wrong: any count beside the ordinal's; so a word must say that the others came before or after it. Linear in the
// figures of a side.
import type { Side, Token, Value } from '../../types.ts';
import { isPartOf, isWhole } from '../figures/part-of.ts';
import { isWholeCount } from '../figures/values.ts';
import type { DriftInput } from '../types.ts';

/** Is the one the number of those before or after the place that the other tells? */
export function isBesidePlace(input: DriftInput, a: Value, b: Value): boolean {
  const [r, c] = [input.reference, input.candidate];
  return isOneWay(r, a, c, b) || isOneWay(c, b, r, a);
}

function isOneWay(own: Side, a: Value, there: Side, b: Value): boolean {
  if (!isCountOrTimes(b)) return false;
  if (isNextOne(own, a, there, b) || isAllButOne(own, a, there, b)) return true;
  const place = placeOf(own, a);
  if (!place || !areOfOneKind(own.tokens, a, there.tokens, b)) return false;
  const order = orderOf(there.tokens, b);
  return order !== 0 && b.lo === (order < 0 ? place.at - 1 : place.of - place.at);
}

const isCountOrTimes = (v: Value) => isWholeCount({ ...v, unit: v.unit === 'times' ? null : v.unit });

interface Place {
  readonly at: number;
  /** Of how many; NaN where that is not told. */
  readonly of: number;
}

/** "the fourth of five", from either figure; "the youngest of six", "the third time". */
function placeOf({ tokens, values }: Side, v: Value): Place | null {
  const isOf = (part: Value, whole: Value) => isWholeCount(whole) && isPartOf(tokens, part, whole);
  if (v.kind === 'ordinal') return { at: v.lo, of: values.find((w) => isOf(v, w))?.lo ?? Number.NaN };
  if (!isWholeCount(v)) return null;
  const ordinal = values.find((w) => w.kind === 'ordinal' && isOf(w, v));
  if (ordinal) return { at: ordinal.lo, of: v.lo };
  const end = tokens[v.from - 1]?.norm === 'of' ? (tokens[v.from - 2]?.norm ?? '') : '';
  if (/^(?:youngest|last)$/.test(end)) return { at: v.lo, of: v.lo };
  return /^(?:eldest|oldest|first)$/.test(end) ? { at: 1, of: v.lo } : null;
}

const BEFORE = /^(?:older|elder|earlier|previous|previously|prior|before|ahead)$/;
const AFTER = /^(?:younger|later|subsequent|after)$/;
/** Tokens from a figure to the word that says when. */
const REACH = 4;

/** −1: they came before it; 1: after it; 0: not told. */
function orderOf(tokens: readonly Token[], { from, to }: Value): -1 | 0 | 1 {
  // "after five sisters": she came after them.
  if (tokens[from - 1]?.norm === 'after') return -1;
  if (tokens[from - 1]?.norm === 'before') return 1;
  for (const { norm, kind } of tokens.slice(to, to + REACH)) {
    if (kind === 'punctuation' || norm === 'and') return 0;
    if (BEFORE.test(norm)) return -1;
    if (AFTER.test(norm)) return 1;
    // "twice already it had": the one that is told of is not among them.
    if (norm === 'already') return tokens.slice(to, to + 3 * REACH).some((t) => t.norm === 'had') ? -1 : 0;
  }
  return 0;
}

const SIBLINGS = /^(?:brother|sister|sibling|child|son|daughter|boy|girl)$/;

/** Is one thing counted: times, siblings, or the same noun? */
function areOfOneKind(own: readonly Token[], a: Value, there: readonly Token[], b: Value): boolean {
  const near = (tokens: readonly Token[], v: Value) => tokens.slice(v.from, v.to + REACH).map((t) => t.lemma);
  const [x, y] = [near(own, a), near(there, b)];
  const isTimes = (words: readonly string[], v: Value) => v.unit === 'times' || words.includes('time');
  if (isTimes(x, a) || isTimes(y, b)) return isTimes(x, a) && isTimes(y, b);
  const isSibling = (w: string) => SIBLINGS.test(w);
  if (y.some(isSibling)) return x.some(isSibling) || (own[a.from - 1]?.norm === 'of' && own[a.to]?.tag !== 'NOUN');
  return own.slice(a.to, a.to + REACH).some((t) => t.tag === 'NOUN' && y.includes(t.lemma));
}

/** "Three took part; a fourth stood by" ↔ "of the four"; "four took part" is another thing. */
const isNextOne = ({ tokens, values }: Side, a: Value, there: Side, b: Value): boolean =>
  isWholeCount(a) &&
  b.lo === a.lo + 1 &&
  isWhole(there.tokens, b) &&
  values.some((v) => v.kind === 'ordinal' && v.lo === b.lo && /^an?$/.test(tokens[v.from - 1]?.norm ?? ''));

/** "the only woman in a year of 112" ↔ "111 men and herself" */
function isAllButOne(own: Side, a: Value, there: Side, b: Value): boolean {
  if (!isWholeCount(a) || b.lo !== a.lo - 1) return false;
  const isOnly = own.tokens
    .slice(Math.max(0, a.from - 2 * REACH), a.from)
    .some((t) => /^(?:only|sole|lone)$/.test(t.norm));
  const behind = there.tokens.slice(b.to, b.to + REACH).map((t) => t.norm);
  const and = behind.indexOf('and');
  return isOnly && and > 0 && /^(?:her|him|it|my)self$/.test(behind[and + 1] ?? '');
}
