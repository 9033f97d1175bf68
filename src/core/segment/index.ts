// Document → sentences, block by block.
import type { LanguagePack } from '../languages/types.ts';
import { LIMITS } from '../options.ts';
import type { Document, Notice, Role, Sentence } from '../types.ts';
import { sentenceEnds } from './boundaries.ts';
import { isSpace } from './characters.ts';

export interface Segmentation {
  /** In text order; they never overlap and hold everything but white space. */
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}

/** Splits every block; never throws, linear in the text. */
export function segment(document: Document): Sentence[] {
  return [...segmentation(document).sentences];
}

/** As `segment`, by the rules of a language (null: English), with a notice when sentences had to be cut at the limit. */
export function segmentation(document: Document, pack: LanguagePack | null = null): Segmentation {
  const sentences: Sentence[] = [];
  let cut = 0;
  document.blocks.forEach((block, paragraph) => {
    const role: Role = block.furniture ? 'furniture' : block.kind === 'title' ? 'title' : 'body';
    let from = block.start;
    for (const end of sentenceEnds(document.text, block.start, block.end, pack)) {
      const pieces = cutLong(document.text, from, end);
      if (pieces.length > 1) cut++;
      for (const piece of pieces) add(piece[0], piece[1], paragraph, role);
      from = end;
    }
  });
  const notices: Notice[] = cut
    ? [
        {
          id: 'long-sentence-cut',
          message: `${document.name}: ${cut} ${cut === 1 ? 'sentence is' : 'sentences are'} longer than ${LIMITS.sentenceTokens.toLocaleString('en')} words or ${LIMITS.sentenceChars.toLocaleString('en')} characters and ${cut === 1 ? 'was' : 'were'} cut there`,
        },
      ]
    : [];
  return { sentences, notices };

  function add(from: number, to: number, paragraph: number, role: Role): void {
    let start = from;
    let end = to;
    while (start < end && isSpace(document.text.charCodeAt(start))) start++;
    while (end > start && isSpace(document.text.charCodeAt(end - 1))) end--;
    if (start < end)
      sentences.push({ id: sentences.length, start, end, paragraph, role, text: document.text.slice(start, end) });
  }
}

/** [from, to) in pieces within the limits, cut at white space, or anywhere but inside a surrogate pair where there is none. */
function cutLong(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  if (to - from <= LIMITS.sentenceTokens) return [[from, to]];
  const pieces: [number, number][] = [];
  let start = from;
  let words = 0;
  let lastSpace = -1;
  for (let i = from; i < to; i++) {
    if (isSpace(text.charCodeAt(i))) {
      if (i > from && !isSpace(text.charCodeAt(i - 1))) words++;
      lastSpace = i;
    }
    if (words < LIMITS.sentenceTokens && i - start < LIMITS.sentenceChars) continue;
    let at = lastSpace > start ? lastSpace : i;
    if (at === i && isLowSurrogate(text.charCodeAt(at))) at--;
    pieces.push([start, at]);
    start = at;
    words = 0;
  }
  pieces.push([start, to]);
  return pieces;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
