// Is the text English, and what must be switched off if it is not? Cheap facts only: the script of its letters and the
// share of English function words, which is 35 to 50 % in any running English text and under 10 % in other languages.

import { STOP_WORDS } from '../text/stop-words.ts';
import type { Notice } from '../types.ts';
import type { RawToken } from './tokenize.ts';

/** Fewer words say nothing about the language. */
const MIN_WORDS = 25;
/** Headlines and lists have few function words, other languages fewer: "on", "a", "me" exist in many. */
const MIN_STOP_SHARE = 0.14;
/** Of so many words the language of a long text is known. */
const SAMPLE = 2_000;

export interface Language {
  /** Lexicon, tags and names hold. */
  readonly english: boolean;
  readonly notices: readonly Notice[];
}

export function languageOf(name: string, sentences: readonly (readonly RawToken[])[]): Language {
  let words = 0;
  let stops = 0;
  let foreign = 0;
  let rightToLeft = 0;
  for (const tokens of sentences) {
    if (words >= SAMPLE) break;
    for (const t of tokens) {
      if (t.kind !== 'word') continue;
      words++;
      if (STOP_WORDS.has(t.norm)) stops++;
      const c = t.norm.charCodeAt(0);
      if (c > 0x24f && !(c >= 0x1e00 && c <= 0x2fff)) {
        foreign++;
        if ((c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfefc)) rightToLeft++;
      }
    }
  }
  const notices: Notice[] = [];
  const foreignScript = foreign > 0.5 * words && words >= 5;
  const english = !foreignScript && (words < MIN_WORDS || stops >= MIN_STOP_SHARE * words);
  if (rightToLeft > 0.3 * words && words >= 5)
    notices.push({
      id: 'right-to-left',
      message: `${name}: the text runs from right to left; it is compared in reading order, and marks may look misplaced in a left-to-right terminal.`,
    });
  if (!english)
    notices.push({
      id: 'not-english',
      message: `${name}: the text does not look English${foreignScript ? ' (another script)' : ''}; words are compared by their letters only: synonyms, opposites, lemmas and parts of speech are switched off.`,
    });
  return { english, notices };
}
