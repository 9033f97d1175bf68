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
import { fractionOf, isAbout, isFraction, wholeOf } from '../figures/part-of.ts';
import { isWholeCount } from '../figures/values.ts';
import { isCovered, type SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { oppositePairs } from '../words/opposites.ts';
import { areOpposites } from '../words/polarity.ts';
import { boundSign } from './bound.ts';
import { isWhatIsLeft } from './rest-left.ts';
import { areOthers } from './rest-others.ts';
import { boundBefore, clauseOf, deniedAbout, firstIn } from './said-of-figure.ts';

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
