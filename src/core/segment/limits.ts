// Sentences past the limits of what is analysed together, in pieces.
import { LIMITS } from '../options.ts';
import type { Document, Notice, Sentence } from '../types.ts';
import { isSpace, isWordUnit } from './characters.ts';
import type { Segmentation } from './index.ts';
import { addSentence } from './sentence.ts';

/** Cuts what is longer, with a notice. */
export function withinLimits(document: Document, sentences: readonly Sentence[]): Segmentation {
  const out: Sentence[] = [];
  let cut = 0;
  for (const s of sentences) {
    const pieces = cutLong(document.text, s.start, s.end);
    if (pieces.length > 1) cut++;
    for (const [from, to] of pieces) addSentence(out, document.text, from, to, s.paragraph, s.role);
  }
  const notices: Notice[] = cut
    ? [
        {
          id: 'long-sentence-cut',
          message: `${document.name}: ${cut} ${cut === 1 ? 'sentence is' : 'sentences are'} longer than ${LIMITS.sentenceTokens.toLocaleString('en')} words and marks or ${LIMITS.sentenceChars.toLocaleString('en')} characters and ${cut === 1 ? 'was' : 'were'} cut there`,
        },
      ]
    : [];
  return { sentences: out, notices };
}

/** [from, to) in pieces within the limits, cut at white space, or anywhere but inside a surrogate pair where there is none. */
function cutLong(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  if (to - from <= LIMITS.sentenceTokens) return [[from, to]];
  const pieces: [number, number][] = [];
  let start = from;
  // Tokens since `start` and since the last white space: at least as many as the tokeniser finds.
  let tokens = 0;
  let sinceSpace = 0;
  let lastSpace = -1;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      lastSpace = i;
      sinceSpace = 0;
      inWord = false;
    } else {
      const word = isWordUnit(code) && code < IDEOGRAPHS;
      if (!(word && inWord)) {
        tokens++;
        sinceSpace++;
      }
      inWord = word;
    }
    if (tokens <= LIMITS.sentenceTokens && i - start < LIMITS.sentenceChars) continue;
    const atSpace = lastSpace > start;
    let at = atSpace ? lastSpace : i;
    if (!atSpace && isLowSurrogate(code)) at--;
    pieces.push([start, at]);
    start = at;
    tokens = atSpace ? sinceSpace : 1;
  }
  pieces.push([start, to]);
  return pieces;
}

/** From here on a letter may be a word. */
const IDEOGRAPHS = 0x2e80;

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
