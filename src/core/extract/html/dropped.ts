// How much text of the article's own element was dropped? Judges err, and half an article that is silently gone looks like an
// article that says less. So a great share is told, with the command that shows what went.
//
// Counted is prose only: links, wording of sites, discussions, asides and boxes by name stand in many articles, and nobody misses them.
import { furnitureReason } from '../furniture.ts';
import { wordCount } from './features.ts';
import type { Judgement } from './main-text.ts';
import type { Page } from './page.ts';
import { LINKED, PROSE_WORDS } from './prose.ts';
import { BOX } from './set-in.ts';

const SENTENCE_END = /[.!?…。！？][”"’')\]]*$/;
/** Share of the kept prose that the article's element holds. */
const MOST = 0.7;
const APART = /^(?:nav|aside|footer|header|form|button|figure|details|dialog)$/;

/** Words of prose in the article's element: those dropped, and all. */
export function droppedProse(
  { nodes, blocks }: Page,
  judged: readonly Judgement[],
): { readonly dropped: number; readonly all: number } {
  const words = blocks.map((b) => wordCount(b.text));
  const isProse = (i: number) => words[i]! >= PROSE_WORDS && SENTENCE_END.test(blocks[i]!.text);
  const held = new Map<number, number>();
  let kept = 0;
  blocks.forEach((b, i) => {
    if (!judged[i]!.keep || !isProse(i)) return;
    kept += words[i]!;
    for (let at = b.node; at >= 0; at = nodes[at]!.parent) held.set(at, (held.get(at) ?? 0) + words[i]!);
  });
  let home = -1;
  // Children follow parents: the last that holds enough is the innermost.
  nodes.forEach((_, at) => {
    if ((held.get(at) ?? 0) >= MOST * kept && kept > 0) home = at;
  });
  const belongs = (i: number): boolean => {
    for (let at = blocks[i]!.node; at >= 0; at = nodes[at]!.parent) {
      if (at === home) return true;
      const { tag, hint } = nodes[at]!;
      if (APART.test(tag) || (hint && BOX.test(hint))) return false;
    }
    return false;
  };
  let dropped = 0;
  let inside = 0;
  blocks.forEach((b, i) => {
    if (!isProse(i) || judged[i]!.comment || !belongs(i)) return;
    if (judged[i]!.keep) inside += words[i]!;
    else if (b.linkChars < LINKED * b.text.length && furnitureReason(b.text) === null) dropped += words[i]!;
  });
  return { dropped, all: inside + dropped };
}
