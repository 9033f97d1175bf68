// All base forms of an article's body: "does it say this word anywhere?". Kept per article (a WeakMap: the pairs of one
// comparison ask one by one). Built once, linear in the article.
import type { AnnotatedDocument, Token } from '../../types.ts';

const known = new WeakMap<AnnotatedDocument, ReadonlySet<string>>();

export function vocabularyOf(document: AnnotatedDocument): ReadonlySet<string> {
  let words = known.get(document);
  if (!words) {
    const all = new Set<string>();
    for (const s of document.sentences) for (const t of s.tokens) if (isContent(t)) all.add(t.lemma).add(t.norm);
    words = all;
    known.set(document, words);
  }
  return words;
}

/** The words of some tokens, as they are and in their base form. */
export function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const t of tokens) words.add(t.norm).add(t.lemma);
  return words;
}

export function isKnown(t: Token, words: ReadonlySet<string>): boolean {
  return words.has(t.norm) || words.has(t.lemma);
}

/** Words that merely carry a sentence on: adding or losing one adds or loses no fact. */
const PADDING = new Set(
  'say tell state add note also however meanwhile additionally furthermore moreover indeed overall respectively currently recently specifically particularly notably ultimately now then later already still even just very quite rather really actually simply reporter reporters statement accord according include including so-called well-known one thing things way part make take get go come use do have be other another such many much more most own same new various'.split(
    ' ',
  ),
);

/** Places from `from` up to `to` of what is neither a function word nor a mark. */
export function openWordsIn(tokens: readonly Token[], from: number, to: number): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if (!tokens[k]!.stop && tokens[k]!.kind !== 'punctuation') out.push(k);
  return out;
}

/** Does the token carry a fact? */
export function isContent(t: Token): boolean {
  return !t.stop && (t.kind === 'word' || t.kind === 'number') && !PADDING.has(t.lemma) && !PADDING.has(t.norm);
}
