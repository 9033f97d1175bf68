// How much text of the article's own element was dropped? Judges err, and half an article that is silently gone looks like an
// article that says less. So a great share is told, with the command that shows what went.
//
// Counted is prose only: links, wording of sites, discussions, asides and boxes by name stand in many articles, and nobody misses them.
import { furnitureReason } from '../furniture.ts';
import type { Judgement } from './main-text.ts';
import type { Page } from './page.ts';
import { homeOf, LINKED, PROSE_WORDS, SENTENCE_END, wordCount } from './prose.ts';
import { isWithin } from './within.ts';

/** Words of prose in the article's element: those dropped, and all. */
export function droppedProse(
  page: Page,
  judged: readonly Judgement[],
): { readonly dropped: number; readonly all: number } {
  const { blocks } = page;
  const words = blocks.map((b) => wordCount(b.text));
  const isProse = (i: number) => words[i]! >= PROSE_WORDS && SENTENCE_END.test(blocks[i]!.text);
  const home = homeOf(page, words, (i) => judged[i]!.keep && isProse(i));
  let dropped = 0;
  let inside = 0;
  blocks.forEach((b, i) => {
    if (!isProse(i) || judged[i]!.comment || !isWithin(page, home, i)) return;
    if (judged[i]!.keep) inside += words[i]!;
    else if (b.linkChars < LINKED * b.text.length && furnitureReason(b.text) === null) dropped += words[i]!;
  });
  return { dropped, all: inside + dropped };
}
