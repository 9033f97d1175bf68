// Words that deny where the other text denies by "not" or "no":
//
//   is unlikely to reopen               ↔  will probably not reopen
//   the first win since 2019            ↔  had not won since 2019
//   the deepest snow since 2010         ↔  not since 2010 has the snow been as deep
//   the first woman to command one      ↔  never before had a woman commanded one
//   it is 30 years since they won       ↔  they have not won for 30 years
//   the only pub in the village         ↔  no other pub in the village, no pub besides it
//   it is illegal to sell it            ↔  it may not be sold
//   has stopped selling coal            ↔  no longer sells coal
//   used to sell coal                   ↔  no longer sells coal
//   the hotel is full                   ↔  the hotel has no rooms
//   is less certain                     ↔  is not so certain, is not as certain
//   children under twelve               ↔  children not yet twelve
//   the leak went unnoticed             ↔  nobody noticed the leak
//   the bags are harmless               ↔  the bags do no harm
//   peat-free compost                   ↔  compost made without peat
//   the pupils swam unsupervised        ↔  the pupils swam without supervision
//   was too tired to finish             ↔  could not finish
//   the first win since 2019            →  had not lost since 2019         one denial each, and an opposite
//   has stopped selling coal            →  has not stopped selling it      one denial more
//
// Counted as denials beside the plain ones, so that whatever else is turned about in the sentence still shows. The tempting wrong
// answer is to drop the claim where such a word stands opposite: the second "not" goes with it. Each counts only where the other
// text tells the same by the sort of denial named with it, hence never alone. Linear in the tokens.
import type { Token } from '../../types.ts';
import { otherSide, type SideName, sameAcross } from '../pair/across.ts';
import { endFrom, endsClause } from '../pair/clauses.ts';
import type { DriftInput } from '../types.ts';
import { anchorAfter, type CueHit, lemmaFinder, type WordFinder, wordFinder } from '../words/cues.ts';
import { isDenial } from '../words/polarity.ts';
import { hasDenial, lacks } from '../words/reach.ts';
import { deniedStem, findPrefixed } from './denied-stem.ts';
import { findFree, freeOf } from './free-of.ts';
import { findUnder, notYetOf } from './not-yet.ts';
import { denialsOfOthers, findSole, soleOf } from './sole.ts';
import { isDeniedThere } from './too.ts';

/** Tokens of a clause that are looked at. */
const CLAUSE = 10;
/** Tokens from a denial to what it denies. */
const NEAR = 4;

/** Whether `other` tells it by a denial: what the reader of one kind of word asks. */
type Reader = (
  own: readonly Token[],
  at: number,
  other: readonly Token[],
  input: DriftInput,
  side: SideName,
) => boolean;

const has = (tokens: readonly Token[], word: RegExp) => tokens.some((t) => word.test(t.norm));

const UNLIKELY = /^(?:unlikely|improbable|doubtful)$/;
const LIKELY = /^(?:likely|unlikely|improbable|doubtful)$/;
const PROBABLY = /^(?:probably|presumably)$/;
const EXPECTED = /^(?:expected|expects?|due|set|thought|chances?)$/;

/** "unlikely" against "probably (not)", "not expected"; against "likely" it is an opposite. */
const isUnlikely: Reader = (own, at, other) => {
  if (has(other, LIKELY)) return false;
  if (lacks(other)) return has(other, PROBABLY) || has(other, EXPECTED);
  // "unlikely to fall" ↔ "will probably rise"
  const verbs = own.slice(at + 1, at + 1 + CLAUSE).filter((t) => t.tag === 'VERB' && !t.stop);
  return (has(other, PROBABLY) || has(other, EXPECTED)) && verbs.some((v) => other.some((t) => t.lemma === v.lemma));
};

const FIRST = /^first$/;

/** "the first … since 2019" against "not … since 2019", "for the first time in nine years" against "not … for nine years" */
const isFirstSince: Reader = (own, at, other) => {
  const isTime = own[at + 1]?.norm === 'time';
  // "for the first time there is none": the denial is of something else.
  if (!isTime && hasDenial(own)) return false;
  const [x, y] = [own, other].map((tokens) => tokens.findIndex((t) => SINCE.test(t.norm))) as [number, number];
  if (x >= at && y >= 0 && !isFirstThere(other) && lacks(other, y - CLAUSE, y))
    return timesAfter(own, x).some((w) => timesAfter(other, y).includes(w));
  const within = own[at + 2]?.norm === 'in' || own[at + 2]?.norm === 'for' ? at + 2 : -1;
  if (!isTime || within < 0 || isFirstThere(other)) return false;
  return other.some(
    (t, k) =>
      /^(?:in|for)$/.test(t.norm) &&
      lacks(other, k - CLAUSE, k) &&
      timesAfter(own, within).some((w) => timesAfter(other, k).includes(w)),
  );
};

const SINCE = /^since$/;
/** "the first time" on the other side as well; "the first two places" are something else. */
const isFirstThere = (tokens: readonly Token[]) =>
  tokens.some((t, k) => FIRST.test(t.norm) && /^(?:NOUN|ADJ|VERB|PROPN)$/.test(tokens[k + 1]?.tag ?? ''));

const MOST = /^(?:most|least|best|worst)$|...est$/;

const ABOVE: ReadonlyMap<string, string> = new Map([
  ['most', 'more'],
  ['least', 'less'],
  ['best', 'better'],
  ['worst', 'worse'],
]);

/** "the most since 2010" against "not since 2010 as much" */
const isMostSince: Reader = (own, at, other) => {
  const quality = own[at]!.tag === 'ADJ' || own[at]!.tag === 'ADV' || own[at]!.tag === 'DET';
  const [x, y] = [own, other].map((tokens) => tokens.findIndex((t) => SINCE.test(t.norm))) as [number, number];
  if (
    !quality ||
    x < at ||
    x > at + CLAUSE ||
    y < 0 ||
    hasDenial(own) ||
    other.some((t) => MOST.test(t.norm) && /^AD[JV]$/.test(t.tag))
  )
    return false;
  // "highest" ↔ "not higher", "not as high"; not "not lower"
  const stem = own[at]!.norm.slice(0, -'est'.length);
  const isCompared = other.some(
    (t) => /^(?:as|so|such)$/.test(t.norm) || t.norm === `${stem}er` || t.norm === ABOVE.get(own[at]!.norm),
  );
  return isCompared && lacks(other) && timesAfter(own, x).some((w) => timesAfter(other, y).includes(w));
};

/** "the first woman to command one" against "never before had a woman commanded one" */
const isFirstEver: Reader = (own, at, other) => {
  const noun = own.slice(at + 1, at + 1 + NEAR).find((t) => t.tag === 'NOUN' && t.norm !== 'time');
  if (isFirstThere(other) || hasDenial(own)) return false;
  const isBefore = other.some((t, k) => t.norm === 'before' && lacks(other, k - 2 * CLAUSE, k));
  return isBefore && noun !== undefined && other.some((t, k) => t.lemma === noun.lemma && lacks(other, k - 6, k));
};

/** "it is 30 years since they won" against "they have not won for 30 years" */
const isYearsSince: Reader = (_own, at, other, input, side) => {
  const spell = input[side].values.find((v) => v.kind === 'duration' && v.to === at);
  if (!spell || has(other, SINCE)) return false;
  return input[otherSide(side)].values.some(
    (v) => v.kind === 'duration' && v.lo === spell.lo && lacks(other, v.from - CLAUSE, v.from),
  );
};

const timesAfter = (tokens: readonly Token[], since: number) =>
  tokens
    .slice(since + 1, since + 1 + NEAR)
    .filter((t) => t.kind === 'number' || (!t.stop && t.kind === 'word'))
    .map((t) => t.norm);

/** "the only pub" against "no other pub" */
const isSole: Reader = (own, at, other) =>
  denialsOfOthers(other).length > 0 && soleOf(other).length === 0 && soleOf(own).some((x) => x.from === at);

const BANNED = /^(?:illegal|unlawful|forbidden|prohibited|banned|outlawed|offence|crime)$/;
const LET = /^(?:may|can|could|must|shall|allowed|permitted|free|legal|lawful|legally|lawfully|cannot)$/;

const LAW = /^law$/;

const isLaw = (own: readonly Token[], at: number) =>
  BANNED.test(own[at]!.norm) || (LAW.test(own[at]!.norm) && own[at - 2]?.norm === 'against');

/** "it is illegal to sell it" against "it may not be sold" */
const isBan: Reader = (own, at, other) => {
  if (!isLaw(own, at) || !has(own.slice(at + 1, at + 1 + NEAR), /^(?:to|from|for)$/)) return false;
  if (has(other, BANNED) || isDenial(own[at - 1]?.norm ?? '')) return false;
  return other.some((t, k) => LET.test(t.norm) && (t.norm === 'cannot' || lacks(other, k - CLAUSE / 2, k + 2)));
};

/** "it is not illegal to sell it" against "it may be sold": two denials at one word, and none. */
export function isLiftedBan(input: DriftInput, side: SideName, denial: number): boolean {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const at = denial + 1;
  const isLet = other.some((t, k) => LET.test(t.norm) && !lacks(other, k - CLAUSE / 2, k + 2));
  return at < own.length && isLaw(own, at) && !has(other, BANNED) && isLet;
}

const STOP = /^(?:stop|cease|quit|discontinue|give)$/;

/** "has stopped selling", "has given up smoking" against "no longer sells", "does not smoke any more" */
const isStopped: Reader = (own, at, other) => {
  const isGiving = own[at]!.lemma === 'give';
  if (isGiving && own[at + 1]?.norm !== 'up') return false;
  const next = own[isGiving ? at + 2 : at + 1];
  const isOfDeed = next !== undefined && (/..ing$/.test(next.norm) || next.norm === 'to');
  if (own[at]!.tag === 'NOUN' || !isOfDeed) return false;
  return other.some(
    (t, k) =>
      (t.norm === 'longer' && /^(?:no|any)$/.test(other[k - 1]?.norm ?? '')) ||
      (/^(?:more|anymore)$/.test(t.norm) && (t.norm === 'anymore' || other[k - 1]?.norm === 'any')),
  );
};

/** "used to apply" against "no longer applies" */
const isOfOld: Reader = (own, at, other) => {
  const verb = own[at + 2];
  if (own[at + 1]?.norm !== 'to' || verb?.norm !== verb?.lemma || verb?.stop || IS.test(own[at - 1]?.norm ?? ''))
    return false;
  // Of the same verb: "used to trade and no longer keeps cattle" says of trading that it was.
  return other.some((t, k) => {
    if (t.lemma !== verb?.lemma) return false;
    const [before, behind] = [other.slice(Math.max(0, k - 3), k), other.slice(k + 1, endFrom(other, k, endsClause))];
    return (
      before.some((x) => x.norm === 'longer') ||
      behind.some(
        (x, n) =>
          x.norm === 'anymore' ||
          (x.norm === 'more' && behind[n - 1]?.norm === 'any') ||
          (x.norm === 'longer' && behind[n - 1]?.norm === 'any'),
      )
    );
  });
};

const IS = /^(?:is|are|am|was|were|be|been|get|got|'s|'re)$/;

const ROOM =
  /^(?:room|rooms|bed|beds|seat|seats|table|tables|place|places|space|spaces|vacancy|vacancies|pitch|pitches|berths?|slots?|tickets?|capacity)$/;
const FULL = /^(?:full|packed|booked|crammed|overflowing)$/;

/** "is full" against "has no rooms" */
const isFull: Reader = (own, _at, other) => {
  if (has(own, ROOM) || has(other, FULL)) return false;
  return other.some((t, k) => ROOM.test(t.norm) && lacks(other, k - NEAR, k));
};

/** "under twelve" against "not yet twelve" */
const isNotYet: Reader = (_own, at, _other, input, side) => notYetOf(input, side, at) !== null;

/** "less certain" against "not so certain", "not as sure as" */
const isLessSo: Reader = (own, at, other, input, side) => {
  const quality = own[at + 1];
  if (!quality || !/^(?:ADJ|ADV)$/.test(quality.tag) || quality.stop) return false;
  // "It is safe, though not as safe as a house."
  if (other.filter((t) => t.lemma === quality.lemma).length > 1) return false;
  const there = sameAcross(input, side, at + 1);
  return other.some(
    (t, k) =>
      (t.lemma === quality.lemma || k === there) &&
      /^(?:so|as|quite)$/.test(other[k - 1]?.norm ?? '') &&
      lacks(other, k - NEAR, k),
  );
};

const UNNOTICED = /^(?:unnoticed|undetected|unseen|unobserved|undiscovered|unrecognised|unrecognized|unawares?)$/;
const NOTICE = new Set(
  'notice detect see spot observe discover know realise realize recognise recognize aware'.split(' '),
);

/** "went unnoticed" against "nobody noticed it", "without anybody seeing it" */
const isUnnoticed: Reader = (_own, _at, other) =>
  !has(other, UNNOTICED) && other.some((t, k) => NOTICE.has(t.lemma) && lacks(other, k - NEAR, k));

/** "are harmless" against "do no harm" */
const isWithout: Reader = (own, at, other) => {
  const stem = own[at]!.norm.slice(0, -'less'.length);
  if (stem.length < STEM || has(other, LESS)) return false;
  return other.some((t, k) => t.lemma === stem && lacks(other, k - NEAR, k));
};

/** Not "less" itself. */
const LESS = /...less$/;
const STEM = 3;

/** What is asked of which words: nearly no sentence has any of them. */
const READERS: readonly (readonly [find: WordFinder, reads: Reader])[] = [
  [wordFinder(UNLIKELY), isUnlikely],
  [wordFinder(FIRST), isFirstSince],
  [wordFinder(FIRST), isFirstEver],
  [wordFinder(MOST), isMostSince],
  [wordFinder(SINCE), isYearsSince],
  [findSole, isSole],
  [wordFinder(BANNED), isBan],
  [wordFinder(LAW), isBan],
  [lemmaFinder(STOP), isStopped],
  [wordFinder(/^used$/), isOfOld],
  [wordFinder(FULL), isFull],
  [wordFinder(/^less$/), isLessSo],
  [findUnder, isNotYet],
  [wordFinder(UNNOTICED), isUnnoticed],
  [wordFinder(LESS), isWithout],
  [findFree, (own, at, other) => freeOf(own, at, other) !== null],
  [wordFinder(/^(?:too|premature)$/), (_own, at, _other, input, side) => isDeniedThere(input, side, at)],
  [findPrefixed, (own, at, other, { lexicon }) => deniedStem(own, at, other, lexicon) >= 0],
];

/** The words of one side that count as denials, in order. */
export function impliedDenials(input: DriftInput, side: SideName): CueHit<number>[] {
  const [own, other] = [input[side].tokens, input[otherSide(side)].tokens];
  const denying = new Set<number>();
  for (const [find, reads] of READERS)
    for (const at of find(own)) if (own[at]!.kind === 'word' && reads(own, at, other, input, side)) denying.add(at);
  if (denying.size === 0) return [];
  return [...denying]
    .sort((a, b) => a - b)
    .map((at) => ({ from: at, to: at + 1, value: 1, anchor: anchorAfter(own, at + 1) }));
}
