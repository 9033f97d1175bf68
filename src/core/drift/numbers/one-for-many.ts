// Kind number: several things of a kind became one of them, or one became several.
//
//   Take two tablets with food          →  Take a tablet with food              two are one now
//   A man was arrested                  →  Three men were arrested              one is three now
//   shut in both directions             →  shut in one direction                "both" is a count here
//   Two boats sank; a boat came late    →  A boat came late                     no change: that one boat was told, too
//
// "A" is no figure to the annotator, and is none where it means any ("a tablet is taken with food"). So it counts only against a
// count of the same word, in the place of which it stands. The tempting wrong answer is to read every "a" as one. Linear in the
// figures of a pair.
import type { Side, Token, TokenSpan } from '../../types.ts';
import { isWholeCount } from '../figures/values.ts';
import { linkOf, otherSide, type SideName } from '../pair/across.ts';
import { BOTH_SIDES, facing } from '../pair/facing.ts';
import { majorChange } from '../pair/major-change.ts';
import type { Candidate, DriftInput } from '../types.ts';

/** Tokens between the count or article and its noun: "two small yellow tablets". */
const REACH = 3;
/** Surer than a figure that only faces another (.6 on average): count, article and noun are all told. */
const STRENGTH = 0.8;

export function findOneForMany(input: DriftInput): Candidate[] {
  if (input.pack) return [];
  return BOTH_SIDES.flatMap((side) => manyOn(input, side));
}

/** Counts of one side whose noun stands alone on the other. */
function manyOn(input: DriftInput, side: SideName): Candidate[] {
  const [own, other] = [input[side], input[otherSide(side)]];
  return countsOf(own).flatMap((v): Candidate[] => {
    const noun = countedNoun(own, v);
    if (noun < 0 || isToldOfOne(own.tokens, own.tokens[noun]!)) return [];
    const there = linkOf(input, side, noun)?.[otherSide(side)] ?? -1;
    const isBoth = own.tokens[v.from]!.norm === 'both';
    const at = there < 0 ? -1 : articleBefore(other.tokens, there, isBoth ? /^(?:an?|one)$/ : /^an?$/);
    if (at < 0 || !isOneOf(own.tokens[noun]!, other.tokens[there]!) || isCounted(other, v, own.tokens[v.from]!.norm))
      return [];
    const { reference, candidate } = facing(side, { from: v.from, to: noun + 1 }, { from: at, to: there + 1 });
    const says = side === 'reference' ? 'several are now one' : 'one is now several';
    return [majorChange(input, 'number', reference, candidate, says, STRENGTH)];
  });
}

interface Count extends TokenSpan {
  readonly lo: number;
}

/** "two tablets", "both directions" */
function countsOf({ tokens, values }: Side): Count[] {
  const both = tokens.flatMap((t, k) => (t.norm === 'both' ? [{ from: k, to: k + 1, lo: 2 }] : []));
  return [...values.filter((v) => isWholeCount(v) && v.lo > 1), ...both];
}

/** "tablets" and "a tablet" */
const isOneOf = (plural: Token, singular: Token): boolean =>
  plural.lemma === singular.lemma && plural.norm !== plural.lemma && singular.norm === singular.lemma;

/** The other side tells the count as well ("a tablet, two times a day"), or the others ("a tablet and another one"). */
const isCounted = ({ tokens, values }: Side, count: Count, written: string): boolean =>
  tokens.some((t) => t.norm === written || MORE.test(t.norm)) ||
  values.some((v) => v.lo <= count.lo && count.lo <= v.hi);

const MORE = /^(?:another|others?|second|both|either|neither|pair|couple)$/;

/** "a tablet" is told beside the "two tablets". */
const isToldOfOne = (tokens: readonly Token[], noun: Token): boolean =>
  tokens.some((t, k) => t.norm === noun.lemma && articleBefore(tokens, k) >= 0);

function countedNoun({ tokens }: Side, { to }: Count): number {
  for (let k = to; k < Math.min(tokens.length, to + REACH); k++) {
    if (tokens[k]!.tag === 'NOUN') return tokens[k + 1]?.tag === 'NOUN' ? -1 : k;
    if (tokens[k]!.tag !== 'ADJ') return -1;
  }
  return -1;
}

/** Where its "a" stands; −1 where there is none, or where each or any is meant ("a tablet a day"). */
function articleBefore(tokens: readonly Token[], noun: number, article = /^an?$/): number {
  if (/^(?:an?|per|each|every)$/.test(tokens[noun + 1]?.norm ?? '') || tokens[noun + 1]?.tag === 'NOUN') return -1;
  for (let k = noun - 1; k >= Math.max(0, noun - REACH); k--) {
    // "four a day", "such a vote"
    const before = tokens[k - 1];
    const isAny = before?.kind === 'number' || before?.tag === 'NUM' || before?.norm === 'such';
    if (article.test(tokens[k]!.norm)) return isAny ? -1 : k;
    if (tokens[k]!.tag !== 'ADJ') return -1;
  }
  return -1;
}
