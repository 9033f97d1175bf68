// Noun phrases beside a verb: its subject, and what stands behind it, with the appositions that rename them.
//
//   the chairman, Dr. Samuel Okonjo, | said            → Dr. Samuel Okonjo, in all of it
//   Marrable, 53, of Ashcombe Road, Tilbrook, | said   → Marrable
//   The minister who launched the scheme | says        → The minister
//   | Karl-Erik Brandt, the flight director.           → Karl-Erik Brandt, with the apposition
//
// Tempting and wrong: the nearest name; it may stand inside an apposition or a relative clause. Cost: at most MAX_REACH tokens around.
import type { Token, TokenSpan } from '../types.ts';
import { isPossessive } from './possessive.ts';

/** Longest noun phrase, or apposition, that is followed. */
export const MAX_REACH = 16;

const PRONOUNS = new Set('i he she they we it you who'.split(' '));

/** What may stand between a subject and its verb. */
export const BETWEEN = new Set(
  "has have had also later then once again now often never not n't did does do would will could may might himself herself itself themselves recently repeatedly".split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september october november december'.split(
    ' ',
  ),
);

export const POSSESSIVE = new Set('its his her their my our your'.split(' '));
/** "the club's coach", "the Kestrels' coach" */
const INNER = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'X', 'SYM']);

/** Commas and quotation marks: what stands between a quotation and its verb. */
export function isMark(t: Token | undefined): boolean {
  return t !== undefined && (t.norm === ',' || isQuote(t) || /^[.?!]$/.test(t.text));
}

export function isQuote(t: Token): boolean {
  return t.kind === 'punctuation' && (t.norm === '"' || /^["“”„‟«»]$|^''$|^``$/.test(t.text));
}

/** Subject of the verb at `i`, which follows it directly or after adverbs, a day, or an apposition. */
export function phraseBefore(tokens: readonly Token[], i: number): { speaker: TokenSpan; around: TokenSpan } | null {
  let j = i - 1;
  while (j >= 0 && (BETWEEN.has(tokens[j]!.norm) || (tokens[j]!.tag === 'ADV' && !isMark(tokens[j])))) j--;
  // "Vandeek on Friday said"
  if (j >= 1 && DAYS.has(tokens[j]!.norm)) j -= tokens[j - 1]!.norm === 'on' || tokens[j - 1]!.norm === 'in' ? 2 : 1;
  if (j < 0) return null;
  if (tokens[j]!.norm === ',') {
    const comma = appositionBefore(tokens, j);
    if (comma < 0) return null;
    const head = nominalBefore(tokens, comma - 1);
    if (!head) return null;
    const inner = { from: comma + 1, to: j };
    // "the chairman, Dr. Samuel Okonjo, said": the name is the speaker, wherever it stands.
    const innerName = isName(tokens, { from: inner.from, to: inner.from + 2 }) && !isName(tokens, head);
    return { speaker: innerName ? inner : head, around: { from: head.from, to: j } };
  }
  const nearest = nominalBefore(tokens, j);
  const head = nearest && (antecedent(tokens, nearest.from) ?? nearest);
  if (!head) return null;
  // "said its director, Lukas Aaberg" has its mirror: "its director Lukas Aaberg said" is one phrase already.
  return { speaker: head, around: head };
}

/** "The minister who launched the scheme says": what the relative clause that ends in the phrase from `at` on is about, or null. */
function antecedent(tokens: readonly Token[], at: number): TokenSpan | null {
  for (let k = at - 1; k > Math.max(0, at - MAX_REACH) && tokens[k]!.kind === 'word'; k--) {
    if (!/^(?:who|which|that)$/.test(tokens[k]!.norm)) continue;
    // "a claim that the minister made": without a verb of its own it is no clause about what stands before it.
    const verb = tokens[k + 1]!.tag === 'VERB' || tokens[k + 1]!.tag === 'AUX';
    return verb && k + 1 < at ? nominalBefore(tokens, k - 1) : null;
  }
  return null;
}

/** The comma behind the one that speaks: past all that is told of him or her ("Marrable, 53, of Ashcombe Road, Tilbrook, said"). */
function appositionBefore(tokens: readonly Token[], j: number): number {
  let comma = commaBefore(tokens, j);
  while (comma > 0) {
    const opens = commaBefore(tokens, comma);
    if (opens < 0 || !(INNER.has(tokens[opens + 1]!.norm) || isAge(tokens, opens + 1, comma))) break;
    comma = opens;
  }
  return comma;
}

const isAge = (tokens: readonly Token[], from: number, to: number) =>
  to - from === 1 && (tokens[from]!.kind === 'number' || tokens[from]!.tag === 'NUM');

/** The comma that opens the apposition which ends before the comma at `j`, or −1. */
function commaBefore(tokens: readonly Token[], j: number): number {
  for (let k = j - 1; k > Math.max(0, j - MAX_REACH); k--) {
    if (tokens[k]!.norm === ',') return k;
    if (isQuote(tokens[k]!) || /^[.;:!?]$/.test(tokens[k]!.text)) return -1;
  }
  return -1;
}

/** The noun phrase that ends at token `j`, or null. */
export function nominalBefore(tokens: readonly Token[], j: number): TokenSpan | null {
  if (j < 0) return null;
  if (PRONOUNS.has(tokens[j]!.norm)) {
    return tokens[j]!.norm === 'who' ? null : { from: j, to: j + 1 };
  }
  let from = j + 1;
  for (let k = j; k >= 0 && j - k < MAX_REACH; k--) {
    const t = tokens[k]!;
    const nominal =
      t.kind !== 'punctuation' && (NOMINAL.has(t.tag) || isCapital(t) || isPossessive(t) || t.norm === '&');
    if (nominal && !isThat(t)) {
      from = k;
      if (t.tag === 'DET' && !isCapital(tokens[k - 1])) {
        if (!INNER.has(tokens[k - 1]?.norm ?? '')) break;
      }
    } else if (INNER.has(t.norm) && k > 0 && k < j && isNominal(tokens[k - 1]!)) continue;
    else break;
  }
  while (from <= j && INNER.has(tokens[from]!.norm)) from++;
  // A determiner or a figure alone speaks for nobody.
  return from <= j && (isHead(tokens[j]!) || j > from + 1) ? { from, to: j + 1 } : null;
}

/** The noun phrase that begins at token `i`, up to a comma or a verb, or null. */
export function phraseAfter(tokens: readonly Token[], i: number): TokenSpan | null {
  const first = tokens[i];
  if (!first || isThat(first)) return null;
  if (PRONOUNS.has(first.norm)) return { from: i, to: i + 1 };
  let to = i;
  for (let k = i; k < tokens.length && k - i < MAX_REACH; k++) {
    const t = tokens[k]!;
    const afterPossessive = k === i + 1 && (first.tag === 'DET' || POSSESSIVE.has(first.norm)) && t.kind === 'word';
    if (isNominal(t) || afterPossessive || isPossessive(t) || t.norm === '&') to = k + 1;
    else if (
      INNER.has(t.norm) &&
      k > i &&
      tokens[k + 1] &&
      isNominal(tokens[k + 1]!) &&
      !DAYS.has(tokens[k + 1]!.norm)
    ) {
      // "said Brandt in Lanz": a place after a name is where it was said.
      if (t.norm === 'in' || t.norm === 'at' || t.norm === 'with') break;
    } else break;
  }
  return to > i ? { from: i, to } : null;
}

/** `span` with the apposition that follows it between commas or before the sentence's end. */
export function withApposition(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  if (tokens[span.to]?.norm !== ',') return span;
  let k = span.to + 1;
  while (k < tokens.length && k - span.to < MAX_REACH && !/^[.;:!?]$/.test(tokens[k]!.text) && !isQuote(tokens[k]!))
    k++;
  return { from: span.from, to: k };
}

function isNominal(t: Token): boolean {
  return t.kind !== 'punctuation' && !isThat(t) && (NOMINAL.has(t.tag) || isCapital(t));
}

function isHead(t: Token): boolean {
  return t.tag !== 'DET' && t.tag !== 'NUM' && t.tag !== 'ADV' && !POSSESSIVE.has(t.norm);
}

function isThat(t: Token): boolean {
  return t.norm === 'that' || t.norm === 'which' || t.norm === 'who' || t.norm === 'what' || t.norm === 'how';
}

export function isCapital(t: Token | undefined): boolean {
  return t !== undefined && t.kind === 'word' && t.text[0] !== t.text[0]?.toLowerCase();
}

/** Does a proper name stand in the span? */
export function isName(tokens: readonly Token[], span: TokenSpan): boolean {
  for (let k = span.from; k < Math.min(span.to, tokens.length); k++) {
    const t = tokens[k]!;
    if (t.tag === 'PROPN' || (isCapital(t) && t.tag !== 'DET' && t.tag !== 'PRON')) return true;
  }
  return false;
}
