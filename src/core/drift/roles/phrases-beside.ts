// The noun phrase right before or behind a place: where it stands and which words name somebody in it.
//
//   the head, Carys Mondell, |       heads: head, Carys, Mondell (what stands between commas is the same one)
//   the wife of the mayor |          heads: wife
//   | the mayor's deputy with        heads: deputy; whose it is names somebody else
//
// Read from the tags, without a parse. Tempting and wrong: all nouns on one side of the verb; "the wife of the mayor" names one person.
// Linear in the words of the phrase.
import type { Token, TokenSpan, Value } from '../../types.ts';
import { isStopOrQuote } from '../pair/clauses.ts';
import { PRONOUN_FORMS } from '../pair/frames.ts';
import { isCovered } from '../pair/spans.ts';

export interface Phrase extends TokenSpan {
  /** Token indexes of the words that name it, pronouns as well. */
  readonly heads: readonly number[];
}

/** What the reader of phrases needs of a side. */
export interface Text {
  readonly tokens: readonly Token[];
  /** Dates and measures, which name nobody. */
  readonly amounts: readonly Value[];
}

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const OWNING = new Set("& own its his their our my your her ' ’ 's ’s whose".split(' '));
const RELATIVE = /^(?:which|whose|that)$/;
const JOINT = /^(?:of|in|at|for|from|with)$/;
const OPENS_APPOSITION = /^(?:DET|PROPN|ADP|PRON|ADJ|NOUN|VERB)$/;
/** Tokens between the commas of an apposition or a relative clause. */
const APPOSED = 20;

/** "The agency, however," */
const ASIDE = /^(?:however|though|too|meanwhile|therefore|then|instead|also|moreover|nevertheless|thus|again)$/;

const isNoun = (t: Token | undefined) =>
  t !== undefined && t.kind === 'word' && (t.tag === 'NOUN' || t.tag === 'PROPN');

/** The phrase that ends right before `end`; null where none does. */
export function phraseBefore(text: Text, end: number): Phrase | null {
  const { tokens } = text;
  const last = tokens[end - 1];
  if (!last) return null;
  if (last.norm === ',' && tokens[end - 3]?.norm === ',' && ASIDE.test(tokens[end - 2]!.norm))
    return phraseBefore(text, end - 3);
  if (last.norm === ',') return apposed(text, end - 1);
  if (PRONOUN_FORMS.has(last.norm)) return { from: end - 1, to: end, heads: [end - 1] };
  if (!isNoun(last) || isCovered(text.amounts, end - 1)) return null;
  let from = end - 1;
  while (from > 0 && tokens[from]!.tag !== 'DET' && goesOn(text, from - 1) && !RELATIVE.test(tokens[from - 1]!.norm))
    from--;
  // "About this foil Voltane informed": what the preposition governs ends before the name.
  if (tokens[from - 1]?.tag === 'ADP' && !isNoun(tokens[from - 2]) && last.tag === 'PROPN') {
    let name = end - 1;
    while (name > from && tokens[name - 1]!.tag === 'PROPN') name--;
    if (tokens[name - 1]!.tag === 'NOUN') return { from: name, to: end, heads: headsOf(tokens, name, end) };
  }
  // "the wife of the mayor": of the two the first.
  if (JOINT.test(tokens[from - 1]?.norm ?? '') && isNoun(tokens[from - 2])) {
    const whole = phraseBefore(text, from - 1);
    if (whole) return { ...whole, to: end };
  }
  return { from, to: end, heads: headsOf(tokens, from, end) };
}

/** The phrase that begins at `at`. */
export function phraseAt(text: Text, at: number): Phrase | null {
  const { tokens } = text;
  const first = tokens[at];
  if (!first) return null;
  if (PRONOUN_FORMS.has(first.norm) && !(first.norm === 'her' && INSIDE.has(tokens[at + 1]?.tag ?? '')))
    return { from: at, to: at + 1, heads: [at] };
  let to = at;
  while (to < tokens.length && goesOn(text, to) && !(to > at && tokens[to]!.tag === 'DET')) to++;
  if (to === at || !isNoun(tokens[to - 1])) return null;
  const heads = [...headsOf(tokens, at, to)];
  // "its supplier, Minghar Cells": the same one.
  if (tokens[to]?.norm === ',' && tokens[to + 1]?.tag === 'PROPN' && tokens[to - 1]!.tag !== 'PROPN') {
    let end = to + 1;
    while (tokens[end]?.tag === 'PROPN') end++;
    // "when he got home, Bale found": another clause.
    if (tokens[end]?.tag !== 'VERB' && tokens[end]?.tag !== 'AUX') for (let k = to + 1; k < end; k++) heads.push(k);
  }
  return { from: at, to, heads };
}

function goesOn({ tokens, amounts }: Text, k: number): boolean {
  const t = tokens[k]!;
  return (INSIDE.has(t.tag) || OWNING.has(t.norm)) && !isCovered(amounts, k);
}

/** What takes a clause, whose subject may stand right behind it: "said the group had". */
const CLAUSAL =
  /^(?:say|think|believe|know|hope|claim|add|fear|suspect|argue|insist|admit|deny|suggest|reveal|show|warn|report|expect)$/;

/** The object of a preposition, or of another verb. */
export function isGoverned(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  return before.tag === 'ADP' || (before.tag === 'VERB' && !before.stop && !CLAUSAL.test(before.lemma));
}

/** The phrase next to a relative pronoun, without what it may belong to. */
export function nearest(text: Text, end: number): Phrase | null {
  let from = end;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(text.tokens[from - 1]!.tag)) from--;
  return from < end ? phraseAt(text, from) : null;
}

/** The last noun, and all of a name that it closes. */
function headsOf(tokens: readonly Token[], from: number, to: number): number[] {
  const heads = [to - 1];
  // "Plan B" names nobody.
  if (tokens[to - 1]!.norm.length === 1) return heads;
  for (let k = to - 2; k >= from && tokens[to - 1]!.tag === 'PROPN' && tokens[k]!.tag === 'PROPN'; k--) heads.push(k);
  // "the rector Liv Anker", "the pensioner Elke Dorn"
  const before = to - 1 - heads.length;
  if (before >= from && heads.length > 0 && tokens[to - 1]!.tag === 'PROPN' && tokens[before]!.tag === 'NOUN')
    heads.push(before);
  return heads;
}

/** "the captain, who had slept badly, |": what stands before the first comma, and what renames it. */
function apposed(text: Text, comma: number): Phrase | null {
  const { tokens } = text;
  for (let k = comma - 1; k > Math.max(0, comma - APPOSED); k--) {
    if (isStopOrQuote(tokens[k])) return null;
    if (tokens[k]!.norm !== ',' || !isNoun(tokens[k - 1]) || !OPENS_APPOSITION.test(tokens[k + 1]?.tag ?? '')) continue;
    const own = phraseBefore(text, k);
    if (!own) return null;
    const again = phraseAt(text, k + 1);
    return { from: own.from, to: comma + 1, heads: again?.to === comma ? [...own.heads, ...again.heads] : own.heads };
  }
  return null;
}
