// Prose of the article's own element that the judges dropped. They learned what stands in an article from plain paragraphs, so a note in
// a box, a step of a recipe or an answer that unfolds looks strange to them; but no site puts other people's prose in the middle of
// a text without saying so.
//
//   <div class="content"><p>prose</p><div class="callout"><p>The clock follows the moon.</p></div><p>prose</p></div>       all kept
//   … <div class="newsletter-box"><p>Every Friday we send one letter.</p></div> …                                          not
//
// Tempting and wrong: all prose of the element, wherever it stands. Below the article notes on the author and terms of use follow; there
// it takes a part of the article's size, or a heading above it that was kept. Linear in the blocks, times the elements around each.
import { furnitureReason } from '../furniture.ts';
import type { Page } from './page.ts';
import { homeOf, LINKED, PROSE_WORDS, SENTENCE_END, wordCount } from './prose.ts';
import { isWithin } from './within.ts';

/** Notes to the text, by name or role, belong to it however short they are. */
const NOTES = /(?:foot|end)-?notes?\b/;
/** Prose below the kept one belongs to it from this share of all on; notes hold less. */
const PART = 0.15;

/** For each block, whether it is kept once its place in the article's element is asked too. */
export function withInside(page: Page, keep: readonly boolean[], comments: readonly boolean[]): readonly boolean[] {
  const { nodes, blocks } = page;
  const words = blocks.map((b) => wordCount(b.text));
  const isProse = (i: number) =>
    words[i]! >= PROSE_WORDS && SENTENCE_END.test(blocks[i]!.text) && blocks[i]!.kind !== 'caption';
  const home = homeOf(page, words, (i) => keep[i]! && isProse(i));
  if (home < 0) return keep;
  const dropped = blocks.map(
    (b, i) =>
      !keep[i] &&
      !comments[i] &&
      isProse(i) &&
      b.linkChars < LINKED * b.text.length &&
      furnitureReason(b.text) === null &&
      isWithin(page, home, i),
  );
  const isNote = (i: number): boolean => {
    for (let at = blocks[i]!.node; at > home; at = nodes[at]!.parent) if (NOTES.test(nodes[at]!.hint)) return true;
    return false;
  };
  const first = keep.findIndex((k, i) => k && isProse(i));
  const last = keep.findLastIndex((k, i) => k && isProse(i));
  const sum = (of: (i: number) => boolean) => words.reduce((n, w, i) => n + (of(i) ? w : 0), 0);
  const below = sum((i) => dropped[i]! && i > last);
  const isPart = below >= PART * (below + sum((i) => keep[i]! && isProse(i)));
  /** Below a heading that the judges kept, with which it stands in one element. */
  const isHeaded = (i: number): boolean => {
    const above = blocks[i - 1];
    return (
      above !== undefined &&
      above.level > 0 &&
      keep[i - 1]! &&
      nodes[above.node]?.parent === nodes[blocks[i]!.node]?.parent
    );
  };
  return keep.map((k, i) => k || (dropped[i]! && i > first && (i < last || isPart || isNote(i) || isHeaded(i))));
}
