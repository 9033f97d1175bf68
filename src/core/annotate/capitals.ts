// What capitals say: of a word, of a sentence, and of the whole document.
//
//   "Council Votes To Close Pool" → a headline: nearly every common word has a capital, so that none speaks for a name
//   "… said the White House" → "white house" is written with capitals inside a sentence: "White House officials" opens with a name
//
// Tempting and wrong: asking the word alone. "Wary" and "Reading" have capitals where a sentence opens, and "may" is a month in one
// place only; the document's other sentences decide. Cost: one pass over the tokens.
import { TAGS } from '../lexicon/tag-codes.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';
import type { RawToken } from './tokenize.ts';

const [NOUN, VERB, ADJ, ADV, PROPN] = (['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN'] as const).map((t) => TAGS.indexOf(t));

/** What the whole document says about capitals: words, and pairs "white house", seen with a capital inside a sentence. */
export interface Capitals {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** Sentences whose capitals say nothing. */
  readonly headlines: ReadonlySet<readonly RawToken[]>;
  /** Last words of persons' names, for later mentions by surname. */
  readonly persons: Set<string>;
  /** First words of organisations' names: "Kestrel" after "Kestrel Terminals Inc.". */
  readonly organisations: Set<string>;
}

export function capitalsOf(sentences: readonly (readonly RawToken[])[], lexicon: Lexicon): Capitals {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const headlines = new Set<readonly RawToken[]>();
  for (const tokens of sentences) {
    if (isHeadline(tokens, lexicon)) {
      headlines.add(tokens);
      continue;
    }
    for (let i = 1; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (!isCapital(t) || opensSentence(tokens, i)) continue;
      words.add(t.norm);
      const next = tokens[i + 1];
      if (next && isCapital(next)) pairs.add(`${t.norm} ${next.norm}`);
    }
  }
  return { words, pairs, headlines, persons: new Set(), organisations: new Set() };
}

const INNER_CAPITAL = /^(?:al|el|bin|d|mc)-?[A-Z]|^[a-z]{1,2}[A-Z]/;

export const isCapital = (t: RawToken) => {
  if (t.kind !== 'word') return false;
  const c = t.text.charCodeAt(0);
  if (c < 128) return (c >= 65 && c <= 90) || (t.text !== t.norm && INNER_CAPITAL.test(t.text));
  return /^\p{Lu}/u.test(t.text);
};

/** Most of the common words have a capital, so that capitals say nothing. */
function isHeadline(tokens: readonly RawToken[], lexicon: Lexicon): boolean {
  let open = 0;
  let capital = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || STOP_WORDS.has(t.norm) || !isCommon(t, lexicon) || isCalendar(t.norm)) continue;
    open++;
    if (isCapital(t)) capital++;
  }
  return open > 2 && capital > 0.7 * open;
}

/** First word of the sentence or of what follows an opening mark, a colon or a stop. */
export function opensSentence(tokens: readonly RawToken[], i: number): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1]!;
  if (before.kind !== 'punctuation') return false;
  return (
    before.norm !== ',' &&
    before.norm !== ';' &&
    before.norm !== ')' &&
    before.norm !== '-' &&
    before.norm !== '/' &&
    before.norm !== ']'
  );
}

export const isCalendar = (norm: string) => MONTHS.has(norm) || WEEKDAYS.has(norm);

/** Is it used as an ordinary noun, verb, adjective or adverb? */
export function isCommon(t: RawToken, lexicon: Lexicon): boolean {
  if (t.word < 0 || lexicon.isName(t.word)) return false;
  const packed = lexicon.tagsOf(t.word);
  if (((packed >>> 4) & 15) === PROPN) return false;
  for (let k = 0; k < 32; k += 8) {
    const tag = (packed >>> (k + 4)) & 15;
    if (tag === NOUN || tag === VERB || tag === ADJ || tag === ADV) return true;
  }
  return false;
}

/** Seen as a name inside sentences, and no everyday word. */
export const isRarelyCommon = (t: RawToken, lexicon: Lexicon) => !isCommon(t, lexicon) || lexicon.rank(t.word) > 3_000;

export const isAcronym = (t: RawToken) =>
  t.text.length >= 2 && (/^[A-Z][A-Z0-9&-]{1,7}$/.test(t.text) || /^(?:[A-Z]\.){2,}$/.test(t.text));

/** "Taliban-led". */
export const isCompoundAdjective = (t: RawToken) => t.text.includes('-') && /^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(t.text);
