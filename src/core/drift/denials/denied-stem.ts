// A denial inside a word, where the other text denies a word of its stem:
//
//   swam without supervision          ↔  swam unsupervised
//   nobody could have predicted it    ↔  it was unpredictable
//   bore no signature                 ↔  was unsigned
//   bore no signature                 →  was not unsigned         one denial more
//
// A prefix before the very word ("paid", "unpaid") is an opposite, which `negation.ts` reads. Tempting and wrong: a prefix alone,
// which "invaluable" and "indifferent" have; what is left without it must be a form of the denied word. Linear in the words.
import type { Lexicon } from '../../lexicon/types.ts';
import type { Token } from '../../types.ts';
import { otherSide } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import type { SpanPair } from '../pair/spans.ts';
import type { DriftInput } from '../types.ts';
import { lemmaFinder, wordFinder } from '../words/cues.ts';
import { ALL, negates } from '../words/polarity.ts';
import { lacks } from '../words/reach.ts';

/** Before short words "in" and "dis" deny no more often than not: income, discover, display. */
const PREFIX = /^(?:(?:un|im|ir|il|non-?)(?=[a-z]{4})|(?:in|dis)(?=[a-z]{6}))/;
export const findPrefixed = wordFinder(PREFIX);
const ESCAPING = new Set(['escape', 'avoid']);
const findEscaping = lemmaFinder(ESCAPING);
/** Tokens from a denial to what it denies. */
const NEAR = 4;
/** Letters that two forms of a stem share at least; what may be left of either. */
const STEM = 4;
const ENDING =
  /^(?:[ntrlkgpm]?(?:ed|ing)|e?s|d|able|ible|ab(?:ility|ly)|ib(?:ility|ly)|a?tion|[si]on|ance|ence|ature|ure|t|ce|cy|ments?|als?|y|e|en|n|er|or|[aeiouy]?)s?$/;

/** The denied word of the other side whose stem the word at `at` denies by its prefix, −1 for none. */
export function deniedStem(own: readonly Token[], at: number, other: readonly Token[], lexicon: Lexicon): number {
  if (!lacks(other) && findEscaping(other).length === 0) return -1;
  const { norm } = own[at]!;
  if (other.some((t) => t.norm === norm)) return -1;
  const stem = norm.replace(PREFIX, '');
  return other.findIndex(
    (t, k) =>
      !t.stop && t.kind === 'word' && !negates(norm, t.norm) && isOfStem(stem, t, lexicon) && isDenied(other, k),
  );
}

function isOfStem(a: string, word: Token, lexicon: Lexicon): boolean {
  const b = word.norm;
  if (lexicon.areDerived(lexicon.lemmaOf(lexicon.idOf(a), 'VERB'), word.lemmaId)) return true;
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n >= STEM && ENDING.test(a.slice(n)) && ENDING.test(b.slice(n));
}

/** "not all had insurance" does not say that none had. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NEAR);
  // "escaped punishment" ↔ "unpunished"
  if (ESCAPING.has(tokens[at - 1]?.lemma ?? '')) return true;
  return lacks(tokens, from, at) && !tokens.slice(from, at).some((t) => ALL.test(t.norm));
}

/** The two words, for what else is told of them. */
export function keptDeniedStems(input: DriftInput): SpanPair[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => {
    const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
    return findPrefixed(own).flatMap((at) => {
      const there = deniedStem(own, at, other, input.lexicon);
      return there < 0 ? [] : [facing(side, { from: at, to: at + 1 }, { from: there, to: there + 1 })];
    });
  });
}
