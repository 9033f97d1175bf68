// A preposition that gave way to its opposite, between words that were kept:
//
//   the flight from Oslo was cancelled     →  the flight to Oslo was cancelled
//   the tower stands behind the market     →  the tower stands in front of the market
//   keep it out of the fridge              →  keep it in the fridge
//   lives near the station                 →  lives far from the station
//   pay within ten days                    →  pay after ten days
//   leave it in the tin                    ↔  do not take it out of the tin       fair: one of them is denied
//   flew from Oslo to Bergen               ↔  flew to Bergen from Oslo       fair: both are told
//   the road from Oslo, ten miles from it  ↔  the road to Oslo, ten miles to it      fair: it is as long either way
//   the market lies in front of the tower  ↔  the tower stands behind it     fair: no word of them stands beside the same
//
// Stop words are no swaps for kind predicate, and a single place crosses no other for `exchanged-words.ts`. The tempting wrong
// answer is any two prepositions that differ ("at the station" ↔ "in the station", "different from" ↔ "different to"): only pairs
// that exclude each other, between the same noun or verb before and the same noun behind. Certain, since all else is kept.
// Linear in the tokens.
import type { Link, Token } from '../../types.ts';
import { majorChange } from '../pair/major-change.ts';
import { isCovered } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { wordFinder } from '../words/cues.ts';
import { hasDenial } from '../words/reach.ts';

const OPPOSED = [
  ['from', 'to'],
  ['into', 'out of'],
  ['onto', 'off'],
  ['towards', 'away from'],
  ['toward', 'away from'],
  ['within', 'after'],
  ['in', 'out of'],
  ...['near', 'close to', 'next to', 'beside', 'not far from'].map((near) => [near, 'far from']),
  ...others(['above', 'over'], ['below', 'beneath', 'underneath'], ['beside', 'next to'], ['behind'], ['in front of']),
].flatMap(([a, b]) => [a!.split(' '), b!.split(' ')].map((x, k, two) => [x, two[1 - k]!] as const));

/** Each of one place with each of another: nothing is in two of them. */
function others(...places: readonly (readonly string[])[]): string[][] {
  return places.flatMap((own, k) => places.slice(k + 1).flatMap((rest) => own.flatMap((a) => rest.map((b) => [a, b]))));
}

const find = wordFinder(new Set(OPPOSED.map(([words]) => words[0]!)));
const WAY = /^(?:from|to)$/;
/** "within ten days" and "after ten days"; not "within the city limits". */
const TIME = /^(?:within|after)$/;
/** "keep it out of the fridge", not "one out of ten", "made out of wood" */
const STAYING = new Set('keep stay leave remain store hold be'.split(' '));
/** Tokens before the preposition in which its verb stands. */
const VERB_REACH = 4;
/** As long, and as far, from either end. */
const BOTH_WAYS = new Set(
  'distance road route path way track trail link connection access border close near next'.split(' '),
);
/** Tokens in which the other end of a way is told. */
const WAY_REACH = 8;
const STRENGTH = 0.85;

export function findOpposedPrepositions(input: DriftInput): Candidate[] {
  const { reference, candidate } = input;
  const [r, c] = [reference.tokens, candidate.tokens];
  for (const i of find(r))
    for (const [words, opposite] of OPPOSED) {
      const j = isAt(r, i, words) ? (keptAt(input.ofReference[i - 1])?.candidate ?? -2) + 1 : -1;
      if (j < 1 || !isAt(c, j, opposite)) continue;
      if (isDenied(r, i) !== isDenied(c, j) || areOfTwoVerbs(input, i, j)) continue;
      if (WAY.test(words[0]!) && words.length === 1 && !isWay(input, i, j)) continue;
      if ([words, opposite].some((w) => w.join(' ') === 'in') && !isOfStay(r, i)) continue;
      const nouns = sameNounBehind(input, i + words.length, j + opposite.length);
      if (!nouns || (TIME.test(words[0]!) && !isCovered(reference.values, nouns.reference))) continue;
      const own = { from: i - 1, to: nouns.reference + 1 };
      const there = { from: j - 1, to: nouns.candidate + 1 };
      const says = `‘${words.join(' ')}’ is now ‘${opposite.join(' ')}’`;
      return [{ ...majorChange(input, 'role', own, there, says, STRENGTH), certain: true }];
    }
  return [];
}

/** "Do not take it out of the tin": leave it in. */
const isDenied = (tokens: readonly Token[], at: number) => hasDenial(tokens, at - VERB_REACH, at);

/** "adds or removes coins from it" ↔ "adds coins to it or removes them": each goes with its own verb. */
function areOfTwoVerbs(input: DriftInput, i: number, j: number): boolean {
  const before = (tokens: readonly Token[], at: number) => tokens.findLastIndex((t, k) => k < at && t.tag === 'VERB');
  const [was, is] = [before(input.reference.tokens, i), before(input.candidate.tokens, j)];
  const there = was < 0 ? undefined : keptAt(input.ofReference[was]);
  const here = is < 0 ? undefined : keptAt(input.ofCandidate[is]);
  return there !== undefined && here !== undefined && there.candidate !== is;
}

const isAt = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((w, k) => tokens[at + k]?.norm === w);

const keptAt = (l: Link | undefined) =>
  l && /^(?:identical|case|inflection|spelling)$/.test(l.relation) ? l : undefined;

/** "the flight from Oslo", not "to win", "different from", "ten miles from Oslo", "from Oslo to Bergen", "from 3 to 5". */
function isWay({ reference, candidate }: DriftInput, i: number, j: number): boolean {
  const before = reference.tokens[i - 1]!;
  if (!/^(?:NOUN|PROPN|VERB)$/.test(before.tag) || BOTH_WAYS.has(before.lemma)) return false;
  if (isCovered(reference.values, i - 1) || isCovered(reference.values, i + 1)) return false;
  return isOnlyEnd(reference.tokens, i) && isOnlyEnd(candidate.tokens, j);
}

const isOfStay = (tokens: readonly Token[], at: number) =>
  STAYING.has(
    tokens.slice(Math.max(0, at - VERB_REACH), at).findLast((t) => /^(?:VERB|AUX)$/.test(t.tag))?.lemma ?? '',
  );

function isOnlyEnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.tag === 'PART' || tokens[at + 1]?.tag === 'VERB') return false;
  return !tokens.some((t, k) => k !== at && Math.abs(k - at) < WAY_REACH && WAY.test(t.norm) && t.tag !== 'PART');
}

/** The noun behind the two, word by word the same up to there. */
function sameNounBehind(input: DriftInput, from: number, to: number): { reference: number; candidate: number } | null {
  const { tokens } = input.reference;
  for (let [x, y] = [from, to]; keptAt(input.ofReference[x])?.candidate === y; x++, y++) {
    if (tokens[x]!.kind === 'punctuation') return null;
    if (/^(?:NOUN|PROPN)$/.test(tokens[x]!.tag) && !tokens[x]!.stop) return { reference: x, candidate: y };
  }
  return null;
}
