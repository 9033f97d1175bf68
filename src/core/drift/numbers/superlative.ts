// Kind quantity: first of all, or one of the first; first in so long, or ever.
//
//   one of the most expensive bridges   →  the most expensive bridge        told as the only one
//   the third longest river             →  the longest river                the same
//   the highest level since 1998        →  the highest level ever           for longer than the reference says
//   the most since records began        ↔  the most ever recorded           fair
//   the 12 tallest towers, the oldest but one                               neither: left alone
//
// Tempting and wrong: any number or "of" before a superlative shares the rank ("in 1911 the oldest", "the end of the worst").
// Only what stands directly before its article does, or the ordinal behind it. Linear in the tokens.
import { isPossessive } from '../../text/possessive.ts';
import type { Side, Token, TokenSpan } from '../../types.ts';
import { isStop } from '../pair/clauses.ts';
import { majorChange } from '../pair/major-change.ts';
import { spanOf } from '../pair/spans.ts';
import type { Candidate, DriftInput } from '../types.ts';
import { anyOf } from '../words/any-of.ts';
import { wordFinder } from '../words/cues.ts';
import { EXCEPTING } from '../words/excepting.ts';

interface Superlative extends TokenSpan {
  /** The word that carries the degree. */
  readonly at: number;
  readonly noun: string;
  readonly nounAt: number;
  readonly shared: boolean;
}

/** Tokens on either side in which the rank is weakened: "perhaps the oldest", "the oldest but two". */
const REACH = 5;
const DETERMINER = /^(?:the|its|their|his|her|our|['’]s?)$/;
const NO_SUPERLATIVE = /^(?:latest|least|west|east|rest|interest|honest|modest|test|guest|forest|nearest)$/;
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|next|joint)$/;
const COUNTED = /^(?:some|several|many|most|few|half|members?)$/;
const WEAKENED = anyOf(
  EXCEPTING,
  /^(?:perhaps|probably|arguably|almost|nearly|possibly|apparently|reputedly|after|besides|second|behind)$/,
);
const findDegrees = wordFinder(/^(?:most|first|worst)$|est$/);

function superlativesOf(tokens: readonly Token[]): Superlative[] {
  return findDegrees(tokens).flatMap((i): Superlative[] => {
    const t = tokens[i]!;
    const most = t.norm === 'most' && tokens[i + 1]?.tag === 'ADJ';
    const single =
      /^(?:first|best|worst)$/.test(t.norm) || (t.tag === 'ADJ' && /est$/.test(t.norm) && !NO_SUPERLATIVE.test(t.norm));
    if (!most && !single) return [];
    // "the second-wettest"
    const isRanked = /^\w+-/.test(t.norm) && ORDINAL.test(t.norm.split('-')[0]!);
    const before = ORDINAL.test(tokens[i - 1]?.norm ?? '');
    const ordinal = isRanked || before;
    const article = before ? i - 2 : i - 1;
    if (!DETERMINER.test(tokens[article]?.norm ?? '')) return [];
    const to = i + (most ? 2 : 1);
    let noun = to;
    while (isQualified(tokens, noun) && noun < to + 2) noun++;
    // "the poorest" are people; "the third strongest of the century" is the thing spoken of.
    const bare = tokens[to]?.norm === 'of' || tokens[to]?.norm === 'in';
    if (!bare && !/^(?:NOUN|ADJ)$/.test(tokens[noun]?.tag ?? '') && !SEASONS.test(tokens[noun]?.text ?? '')) return [];
    const from = openerOf(tokens, article);
    const shared = ordinal || from >= 0;
    const isWeak = (k: number) => WEAKENED.test(tokens[k]?.norm ?? '');
    for (let k = 1; k <= REACH && !shared; k++) if (isWeak(i - k) || isWeak(noun + k)) return [];
    // Several without a word that says so: nothing is told of their rank among themselves.
    if (!shared && !bare && tokens[noun]!.norm !== tokens[noun]!.lemma) return [];
    return [
      { from: from >= 0 ? from : i, to, at: to - 1, noun: bare ? '' : tokens[noun]!.lemma, nounAt: noun, shared },
    ];
  });
}

/** Does the phrase go on: "the earliest known description"? */
const isQualified = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.tag ?? '') && (tokens[at]!.tag !== 'VERB' || KNOWN.test(tokens[at]!.norm));

const KNOWN = /^(?:known|recorded|surviving|living|remaining|existing)$/;
const SEASONS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Where "one of", "some of", "among" before the article begins; −1: nothing of the kind stands there. */
function openerOf(tokens: readonly Token[], article: number): number {
  // "one of the city's oldest pubs"
  let k = article;
  if (isPossessive(tokens[k])) while (k > 0 && !/^(?:of|among|amongst)$/.test(tokens[k]!.norm) && article - k < 5) k--;
  else k--;
  const word = tokens[k]?.norm;
  if (word === 'among' || word === 'amongst') return k;
  const counted = tokens[k - 1];
  return word === 'of' && counted && (counted.tag === 'NUM' || counted.kind === 'number' || COUNTED.test(counted.norm))
    ? k - 1
    : -1;
}

export function findSuperlative(input: DriftInput): Candidate[] {
  const ours = superlativesOf(input.reference.tokens);
  if (ours.length === 0) return [];
  const theirs = superlativesOf(input.candidate.tokens);
  return ours.flatMap((a): Candidate[] => {
    const b = theirs.find((x) => degreeOf(input.candidate.tokens[x.at]!) === degreeOf(input.reference.tokens[a.at]!));
    const isLinked = b && input.ofReference[a.at]?.candidate === b.at;
    if (!b || (a.noun !== b.noun && a.noun && b.noun && !(isLinked && isOneNoun(input, a, b)))) return [];
    if (a.shared === b.shared) return stretched(input, a, b);
    const says = a.shared ? 'one of several is now the first of all' : 'the first of all is now one of several';
    const change = majorChange(input, 'quantity', spanOf(a), spanOf(b), says, 0.9);
    return [{ ...change, certain: isLinked === true }];
  });
}

/** "wettest" of "second-wettest" */
const degreeOf = (t: Token): string => t.norm.slice(t.norm.lastIndexOf('-') + 1);

/** "the earliest descriptions" ↔ "the earliest account": linked. */
const isOneNoun = ({ ofReference }: DriftInput, a: Superlative, b: Superlative): boolean =>
  ofReference[a.nounAt]?.candidate === b.nounAt;

/** "the worst in a decade" → "the worst ever", and back. */
function stretched(input: DriftInput, a: Superlative, b: Superlative): Candidate[] {
  const [r, c] = [input.reference, input.candidate];
  const [since, ever] = [sinceWhen(r, a), everAt(c, b)];
  const [back, was] = [sinceWhen(c, b), everAt(r, a)];
  const change = (own: TokenSpan, there: TokenSpan, says: string) => [
    { ...majorChange(input, 'quantity', own, there, says, 0.9), certain: true },
  ];
  if (since && ever && !was) return change(since, ever, 'the first in so long is now the first ever');
  return was && back && !ever ? change(was, back, 'the first ever is now the first in so long') : [];
}

/** Tokens behind the superlative in which its time stands. */
const TIME_REACH = 8;

/** "since 1998", "in a decade": the time that the rank is told of; null where none is. */
function sinceWhen({ tokens, values }: Side, { to }: Superlative): TokenSpan | null {
  for (let k = to; k < Math.min(tokens.length, to + TIME_REACH) && !isStop(tokens[k]); k++) {
    const time = values.find((v) => v.from === k + 1 || (v.from === k + 2 && tokens[k + 1]!.norm === 'the'));
    const isLength = time?.kind === 'duration' && /^(?:in|for)$/.test(tokens[k]!.norm);
    if (time && (isLength || (time.date && tokens[k]!.norm === 'since'))) return { from: k, to: time.to };
  }
  return null;
}

/** "ever", "on record", "in history", "of all time", "since records began" */
function everAt({ tokens }: Side, { to }: Superlative): TokenSpan | null {
  for (let k = to; k < Math.min(tokens.length, to + TIME_REACH) && !isStop(tokens[k]); k++) {
    if (tokens[k]!.norm === 'ever') return { from: k, to: k + 1 };
    const found = EVER.find((words) => words.every((w, n) => tokens[k + n]?.norm === w));
    if (found) return { from: k, to: k + found.length };
  }
  return null;
}

const EVER = ['on record', 'in history', 'of all time', 'since records began'].map((x) => x.split(' '));
