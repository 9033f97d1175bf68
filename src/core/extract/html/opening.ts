// What stands between the title and the first paragraph: mostly names, dates and buttons, but also the points of the article in a list,
// and sections of their own, such as a verdict or "Claim" and "Rating".
//
//   <h1>…</h1><ul><li>All 312 passengers were taken off</li><li>…</li></ul><p>prose</p>        the list stays
//   <h1>…</h1><div><h3>Our verdict</h3><p>The Tarn is comfortable.</p></div><p>prose</p>       the section stays
//   <h1>…</h1><div class="first-paragraph"><p>A fire has gutted the Regal.</p></div><p>prose</p>  stays by its name
//   <h1>…</h1><ul><li>By Ada Lund</li><li>4 March</li></ul><p>prose</p>                         not
//
// Tempting and wrong: every sentence there. Subtitles and descriptions of videos are sentences too; of those the judges have seen many.
// Linear in the blocks between the two; each item of a list is also held against all texts of the page.
import { captionKind } from '../caption-kind.ts';
import { furnitureReason } from '../furniture.ts';
import type { Page } from './page.ts';
import { LINKED, PROSE_WORDS, SENTENCE_END, wordCount } from './prose.ts';
import { isWithin } from './within.ts';

/** A point of the article has so many words; names and dates have fewer. */
const POINT_WORDS = 5;
const LOWEST_HEADING = 4;
/** Names of a first paragraph that is set apart, and elements around it that may bear one. */
const LEAD = /first-?para|lead-?para|\b(?:lede|intro(?:duction|-text)?|dek|stand-?first|sub-?title)\b/;
const LEAD_STEPS = 3;

/** For each block, whether it is kept once the opening of the article is read. */
export function withOpening(page: Page, keep: readonly boolean[], comments: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
  const title = blocks.findIndex((b) => b.level === 1);
  const first = blocks.findIndex((b, i) => i > title && keep[i] && b.kind !== 'heading' && b.kind !== 'caption');
  if (title < 0 || first < title + 2) return keep;
  const common = commonOf(page, title, first);
  const isOpen = (i: number): boolean => {
    const b = blocks[i]!;
    const isCaption = b.kind === 'caption' || captionKind(b.text) !== null;
    return (
      !isCaption &&
      !comments[i] &&
      b.linkChars < LINKED * b.text.length &&
      furnitureReason(b.text) === null &&
      isWithin(page, common, i)
    );
  };
  // What is written twice, once for each size of screen, is the caption of a picture.
  const isItem = (i: number, least: number) =>
    i > title &&
    i < first &&
    blocks[i]!.kind === 'item' &&
    wordCount(blocks[i]!.text) >= least &&
    isOpen(i) &&
    blocks.every((b, j) => j === i || b.text !== blocks[i]!.text);
  const isInList = (i: number, least: number) => isItem(i, least) && (isItem(i - 1, least) || isItem(i + 1, least));
  /** One of two is a point, and the other may be a word: "Expensive", "It speaks when nobody asked". */
  const holdsPoint = (a: number, b: number) =>
    isItem(a, 1) && isItem(b, 1) && (isItem(a, POINT_WORDS) || isItem(b, POINT_WORDS));
  const isLead = (i: number): boolean => {
    let at = blocks[i]!.node;
    for (let up = 0; at >= 0 && at !== common && up < LEAD_STEPS; at = page.nodes[at]!.parent, up++)
      if (LEAD.test(page.nodes[at]!.hint)) return true;
    return false;
  };
  const out = [...keep];
  /** Heading of the section that the block stands in, −1 above all of them. */
  let heading = -1;
  for (let i = title + 1; i < first; i++) {
    const b = blocks[i]!;
    if (b.level > 0) {
      heading = b.level <= LOWEST_HEADING && isOpen(i) ? i : -1;
      continue;
    }
    const isSentence = (least: number) => wordCount(b.text) >= least && SENTENCE_END.test(b.text) && isOpen(i);
    const belongs =
      heading < 0
        ? isInList(i, POINT_WORDS) || (isLead(i) && isSentence(POINT_WORDS))
        : isSentence(PROSE_WORDS) || isInList(i, 2) || holdsPoint(i - 1, i) || holdsPoint(i, i + 1);
    if (!belongs) continue;
    out[i] = true;
    if (heading >= 0) out[heading] = true;
  }
  return out;
}

/** The innermost element that holds both blocks, −1 for the page. */
function commonOf({ nodes, blocks }: Page, a: number, b: number): number {
  const around = new Set<number>();
  for (let at = blocks[a]!.node; at >= 0; at = nodes[at]!.parent) around.add(at);
  let at = blocks[b]!.node;
  while (at >= 0 && !around.has(at)) at = nodes[at]!.parent;
  return at;
}
