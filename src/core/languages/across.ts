// Are two texts, or two sentences, in different languages? Then only what both have to the letter may be held against each other.
//
//   Der Betreiber muss zahlen.     The operator must pay.        German and English: across languages
//   Die Hard returns to cinemas.   Die Hard returns to cinemas.  taken for German and English, and word for word the same
//
// Tempting and wrong: to ask how much of the two corresponds. Names and figures pair every sentence of a translation with its
// original, so that all of it has a counterpart. What the languages have in common but one tongue is the words in lower case; a
// translation shares a loan word or two of them. Linear in the words.

import type { AnnotatedDocument, AnnotatedSentence } from '../types.ts';
import { SEVERAL } from './unknown.ts';

/** Share of the words in lower case that the other text has as well, from which both are in one language, whatever they look like. */
const SHARED = 0.3;
/** Words looked at: those of the first pages tell. */
const SAMPLE = 2000;

/** Is one text written in another language than the other, with confidence in both? */
export function acrossLanguages(candidate: AnnotatedDocument, reference: AnnotatedDocument): boolean {
  const [c, r] = [candidate.language ?? 'en', reference.language ?? 'en'];
  if (c === r || c === 'und' || r === 'und') return false;
  const own = lowerWords(candidate.sentences);
  const theirs = new Set(lowerWords(reference.sentences));
  return own.filter((w) => theirs.has(w)).length < SHARED * own.length;
}

function lowerWords(sentences: readonly AnnotatedSentence[]): string[] {
  const out: string[] = [];
  for (const s of sentences) {
    if (s.role !== 'body') continue;
    for (const t of s.tokens) if (t.kind === 'word' && t.text === t.norm && t.text.length > 1) out.push(t.norm);
    if (out.length >= SAMPLE) break;
  }
  return out;
}

/**
 * The language that some sentences of both sides share; `SEVERAL` for a sentence and its translation, "und" when it is unknown or
 * the whole of the two texts was only taken for different languages.
 */
export function sharedLanguage(
  candidate: { readonly document: AnnotatedDocument; readonly sentences: readonly AnnotatedSentence[] },
  reference: { readonly document: AnnotatedDocument; readonly sentences: readonly AnnotatedSentence[] },
  across: boolean,
): string {
  const [c, r] = [candidate, reference].map(({ document, sentences }) => [
    ...new Set(sentences.map((s) => s.language ?? document.language ?? 'en')),
  ]);
  if (c!.length === 1 && r!.length === 1 && c![0] === r![0]) return c![0]!;
  if (c!.includes('und') || r!.includes('und')) return 'und';
  const passages = [...candidate.sentences, ...reference.sentences].some((s) => s.language !== undefined);
  return across || passages ? SEVERAL : 'und';
}
