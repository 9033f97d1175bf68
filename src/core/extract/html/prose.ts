// What counts as a paragraph of prose in a page and which element holds the article, for all that asks where it runs.
import type { Page } from './page.ts';

/** A paragraph of this many words that ends like a sentence is prose. */
export const PROSE_WORDS = 8;
/** Share of characters in links from which a paragraph is one of links. */
export const LINKED = 0.4;
/** Also "The plan has three parts:" above a list. */
export const SENTENCE_END = /[.!?…:。！？][”"’')\]]*$/;
/** Share of the kept prose that the article's element holds. */
const MOST = 0.7;

/** The innermost element that holds most of the kept prose, −1 when there is none. */
export function homeOf({ nodes, blocks }: Page, words: readonly number[], isKeptProse: (i: number) => boolean): number {
  const held = new Map<number, number>();
  let kept = 0;
  blocks.forEach((b, i) => {
    if (!isKeptProse(i)) return;
    kept += words[i]!;
    for (let at = b.node; at >= 0; at = nodes[at]!.parent) held.set(at, (held.get(at) ?? 0) + words[i]!);
  });
  // Children follow parents: the last that holds enough is the innermost.
  return kept > 0 ? nodes.findLastIndex((_, at) => (held.get(at) ?? 0) >= MOST * kept) : -1;
}

/** Words as a reader counts them; scripts without spaces count two characters as one. */
export function wordCount(text: string): number {
  let n = 0;
  let inside = false;
  let dense = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x3040 && c <= 0x9fff) dense++;
    const space = c <= 32 || c === 0xa0;
    if (!space && !inside) n++;
    inside = !space;
  }
  return n + (dense >> 1);
}
