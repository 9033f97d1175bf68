// One term, several words for it.
//
//   reference   The court … the court … the court      candidate   The court … the tribunal … the judicature
//
// A writer and a translator keep to a term once they have chosen a word for it; a spinner draws anew each time. So every
// content word that occurs again is looked up: was it rendered as it was the last time? Kept words are rendered as
// themselves. Linear in the words.
import type { AnalysedPair, Token } from '../types.ts';
import type { Counts } from './counts.ts';
import type { Site } from './sites.ts';

/** Base form in the reference → base form that stood for it last. */
export type Renderings = Map<string, string>;

/** Counts `repeated` and `varied` into `n` and notes the pair's renderings. `kept`: 1 for each kept reference token. */
export function countRenderings(
  { text }: AnalysedPair,
  kept: Uint8Array,
  swaps: readonly { readonly site: Site }[],
  seen: Renderings,
  n: Counts,
): void {
  const { reference, candidate } = text;
  const note = (r: Token, lemma: string): void => {
    const before = seen.get(r.lemma);
    if (before !== undefined) {
      n.repeated++;
      if (before !== lemma) n.varied++;
    }
    seen.set(r.lemma, lemma);
  };
  reference.tokens.forEach((t, i) => {
    if (kept[i] && isTerm(t)) note(t, t.lemma);
  });
  for (const { site: s } of swaps) {
    if (s.rTo - s.rFrom !== 1) continue;
    const r = reference.tokens[s.rFrom]!;
    if (!isTerm(r)) continue;
    const words = candidate.tokens.slice(s.cFrom, s.cTo).filter((t) => t.kind === 'word');
    if (isRendering(r, words)) note(r, words.map((t) => t.lemma).join(' '));
  }
}

/** "court" → "tribunal", not "library" → "should remain": there the word went and others came. */
export const isRendering = (term: Token, words: readonly Token[]): boolean =>
  words.some((t) => t.tag === term.tag || (term.tag === 'NOUN' && t.tag === 'PROPN'));

/** Nouns, verbs and adjectives; names are kept by everybody. */
const isTerm = (t: Token): boolean =>
  t.kind === 'word' && !t.stop && (t.tag === 'NOUN' || t.tag === 'VERB' || t.tag === 'ADJ');
