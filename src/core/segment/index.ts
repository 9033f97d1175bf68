// Document → sentences, block by block.
import type { LanguagePack } from '../languages/types.ts';
import { hasUnseen, seen } from '../text/unseen.ts';
import type { Document, Notice, Role, Sentence } from '../types.ts';
import { sentenceEnds } from './boundaries.ts';
import { withinLimits } from './limits.ts';
import { addSentence } from './sentence.ts';

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
  return withinLimits(document, sentencesOf(document, pack));
}

/** Sentences of any length. */
export function sentencesOf(document: Document, pack: LanguagePack | null = null): Sentence[] {
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, paragraph) => {
    const role: Role = block.furniture ? 'furniture' : block.kind === 'title' ? 'title' : 'body';
    let from = block.start;
    for (const end of endsOf(document.text, block.start, block.end, pack)) {
      addSentence(sentences, document.text, from, end, paragraph, role);
      from = end;
    }
  });
  return sentences;
}

/** As `sentenceEnds`, but blind to characters that nobody sees; a zero-width space after a full stop may be the only one there. */
function endsOf(text: string, from: number, to: number, pack: LanguagePack | null): number[] {
  const block = text.slice(from, to);
  if (!hasUnseen(block)) return sentenceEnds(text, from, to, pack);
  const isOnlySpace = (at: number) =>
    block[at] === '\u200b' &&
    /[\p{Ll}”’][.!?]$/u.test(block.slice(Math.max(0, at - 2), at)) &&
    /^.\p{Lu}/u.test(block.slice(at, at + 3));
  const plain = seen(block, isOnlySpace);
  return sentenceEnds(plain.text, 0, plain.text.length, pack).map((end) => from + plain.at[end]!);
}
