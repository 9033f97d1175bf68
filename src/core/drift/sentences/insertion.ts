// Kind addition, in a sentence that is else the reference to the letter: one run of words was put in.
//
//   A woman was taken to hospital  →  A drunken woman was taken to hospital                 added
//   The board put off the vote     →  Under pressure from its bank, the board put off the vote
//   The mayor resigned in May      →  The mayor resigned over a bribery scandal in May
//   He walked to see the capital   ↔  He walked in order to see the capital city            fair: nothing, and what a capital is
//
// Take the run out and every word of the reference stands there in its order; so whatever the run says that the article nowhere does is
// the copy's own, were it one adjective. Tempting and wrong: any unlinked word of a near copy, of which most are rewordings; here there
// is nothing left to reword. What a word of the sentence implies is told as a trifle. Linear in the words; of the few that are
// new each is held against the sentence.
import { isPossessive } from '../../text/possessive.ts';
import type { Token, TokenSpan } from '../../types.ts';
import { isKin } from '../pair/sides.ts';
import { labelLength } from '../pair/speaker-label.ts';
import { isContent, isKnown, vocabularyOf, wordsOf } from '../pair/vocabulary.ts';
import type { DriftInput } from '../types.ts';
import { nearness } from '../words/nearness.ts';
import { isWorkedOutWord } from './worked-out.ts';

export interface Insertion extends TokenSpan {
  /** What it says that the reference does not, as token indexes; none of an aside. */
  readonly fresh: readonly number[];
  /** Does the reference imply all of it? */
  readonly isImplied: boolean;
}

/** Of shorter sentences (headlines, replies) anything is a run with something put in. */
const FEWEST_WORDS = 5;
/** From here on one word of the sentence implies another: "annual" of "year", "armed" of "rifle". */
export const IMPLIED = 0.36;

export function insertionOf(input: DriftInput): Insertion | null {
  const span = runPutIn(input);
  if (!span) return null;
  const { tokens } = input.candidate;
  const [first, run] = [tokens[span.from]!, tokens.slice(span.from, span.to)];
  if (span.to < labelLength(tokens)) return null;
  // The editor says who "she" is; "Photo: Lind" is a caption.
  if (first.norm === '[' || run.some((t) => t.norm === ':') || isLinking(tokens, span)) return null;
  const here = input.context ? vocabularyOf(input.context.reference) : wordsOf(input.reference.tokens);
  const fresh: number[] = [];
  for (let k = span.from; k < span.to; k++)
    if (
      isDetail(tokens[k]!) &&
      !isKnown(tokens[k]!, here) &&
      !isKindOf(input, tokens[k]!) &&
      !isWorkedOutWord(input, k)
    )
      fresh.push(k);
  // Another name is told by kind name.
  if (fresh.every((k) => tokens[k]!.tag === 'PROPN')) return null;
  if (
    isAside(
      run,
      fresh.map((k) => tokens[k]!),
    )
  )
    return { ...span, fresh: [], isImplied: true };
  if (isMissingVerb(tokens, span, fresh)) return null;
  // A phrase or clause says more than the word that it shares with the sentence.
  const isOne =
    run.length === 1 ? isImplied(input, first) : isShortPhrase(run) && isImplied(input, run.find(isDetail)!);
  return { ...span, fresh, isImplied: isOne };
}

/** The one run of the candidate without which both sides have the same words in order. */
function runPutIn({ reference, candidate }: DriftInput): TokenSpan | null {
  const r = wordsIn(reference.tokens);
  const c = wordsIn(candidate.tokens);
  if (r.length < FEWEST_WORDS || c.length <= r.length) return null;
  const isSame = (i: number, j: number) => normOf(reference.tokens[r[i]!]!) === normOf(candidate.tokens[c[j]!]!);
  let before = 0;
  while (before < r.length && isSame(before, before)) before++;
  let behind = 0;
  while (behind < r.length - before && isSame(r.length - 1 - behind, c.length - 1 - behind)) behind++;
  if (before + behind < r.length) return null;
  return { from: c[before]!, to: c[c.length - 1 - behind]! + 1 };
}

function wordsIn(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  for (let k = 0; k < tokens.length; k++) if (tokens[k]!.kind !== 'punctuation') out.push(k);
  return out;
}

/** "a patient" ↔ "an elderly patient" */
const normOf = ({ norm }: Token) => (norm === 'an' ? 'a' : norm);
const isDetail = (t: Token) => isContent(t) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(t.tag);
const SAYING = new Set(
  'say tell add continue report announce explain write recall insist argue believe think'.split(' '),
);

/** "she told the chamber", "adding that": of what is new nothing but the saying and its listener; not "who stole it and says so". */
function isAside(run: readonly Token[], fresh: readonly Token[]): boolean {
  const opens = run[0]!.tag === 'VERB' || (run[0]!.tag === 'PRON' && !RELATIVE.test(run[0]!.norm));
  const others = fresh.filter((t) => !SAYING.has(t.lemma));
  return opens && run.some((t) => SAYING.has(t.lemma)) && others.length < 2 && others.every((t) => t.tag === 'NOUN');
}

const RELATIVE = /^(?:who|which|that)$/;

/** The verb that an elliptic sentence lacked ("I spent"); before its noun it tells what that is ("the disgraced minister"). */
function isMissingVerb(tokens: readonly Token[], { to }: TokenSpan, fresh: readonly number[]): boolean {
  return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[to]?.tag ?? '') && fresh.every((k) => tokens[k]!.tag === 'VERB');
}

/** "in order (to)", "on top (of)": a bare noun between two little words is no thing. */
function isLinking(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  return to - from === 2 && tokens[from]!.tag === 'ADP' && /^(?:to|of)$/.test(tokens[to]?.norm ?? '');
}

/** "capital city", "took a look": what a word of the sentence is called as well. */
function isKindOf({ reference, lexicon }: DriftInput, t: Token): boolean {
  return reference.tokens.some(
    (x) =>
      !x.stop &&
      (isKin(x, t, lexicon) ||
        lexicon.hypernymSteps(x.lemmaId, t.lemmaId) > 0 ||
        lexicon.hypernymSteps(t.lemmaId, x.lemmaId) > 0),
  );
}

/** "to swimmers", "by the public", "visitors'": one noun with its little words. */
const isShortPhrase = (run: readonly Token[]): boolean =>
  run.length <= 3 &&
  run.filter(isDetail).length === 1 &&
  run.every((t) => t.stop || /^(?:NOUN|ADJ)$/.test(t.tag) || isPossessive(t)) &&
  (run[0]!.tag === 'ADP' || isPossessive(run.at(-1)));

/** Whoever has to do with such things. */
const ANYBODY = new Set('public customer visitor people person individual consumer'.split(' '));

/** Near to a word of the sentence, or nobody in particular. */
const isImplied = ({ reference, lexicon }: DriftInput, t: Token): boolean =>
  ANYBODY.has(t.lemma) ||
  reference.tokens.some((x) => !x.stop && x.kind === 'word' && nearness(lexicon, x, t) > IMPLIED);
