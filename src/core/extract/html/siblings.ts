// Paragraphs and headings beside the article's own. The judges of main text have learned from long articles; of a short one with a
// list, a table or a box of links in it they may keep the first paragraphs and drop the rest. The page itself says what belongs
// together: paragraphs of the same make in the same element.
//
//   <article><p>prose</p><ul>…</ul><div class="related">…</div><p>more prose</p></article>      both paragraphs, or neither
//   <article>[ten paragraphs]<p>Ada Lund is our harbour reporter.</p></article>                 the note below may go
//   <p>prose</p><h2>What it costs</h2><p>prose</p>                                               the heading between stays
//
// Tempting and wrong: to keep all prose of the element. Notes on the author, appeals and terms stand there too, but below the
// article and short beside it.
import { furnitureReason } from '../furniture.ts';
import { wordCount } from './features.ts';
import type { Page } from './page.ts';

/** A paragraph of this many words that ends like a sentence is prose. */
const PROSE_WORDS = 8;
/** Also "The plan has three parts:" above a list, and "… in 2021.[1]". */
const SENTENCE_END = /[.!?…。！？:][”"’')\]]*(?:\[\w{1,3}\])*$/;
/** Share of characters in links from which a paragraph is one of links. */
const LINKED = 0.4;
/** Dropped prose above or below the kept paragraphs is a part of the article from this share of the element's prose on; notes hold less. */
const PART = 0.2;
const HEADING_MOST = 4;

/** For each block, whether it is kept once the paragraphs beside it are asked too. */
export function withSiblings(page: Page, keep: readonly boolean[], comments: readonly boolean[]): readonly boolean[] {
  const { blocks, nodes } = page;
  const words = blocks.map((b) => wordCount(b.text));
  const isProse = blocks.map(
    (b, i) =>
      b.kind === 'paragraph' &&
      words[i]! >= PROSE_WORDS &&
      SENTENCE_END.test(b.text) &&
      b.linkChars < LINKED * b.text.length &&
      !comments[i] &&
      furnitureReason(b.text) === null,
  );
  const homes = new Map<string, number[]>();
  blocks.forEach((b, i) => {
    const node = nodes[b.node];
    if (!isProse[i] || !node || node.parent < 0) return;
    // Paragraphs that a site sets apart by a name of their own are no siblings.
    const key = `${node.parent} ${node.tag} ${node.hint}`;
    const home = homes.get(key);
    if (home) home.push(i);
    else homes.set(key, [i]);
  });
  const out = [...keep];
  for (const home of homes.values()) {
    const first = home.find((i) => keep[i]);
    const last = home.findLast((i) => keep[i]);
    if (first === undefined || last === undefined) continue;
    const sum = (of: readonly number[]) => of.reduce((n, i) => n + words[i]!, 0);
    for (const part of [home.filter((i) => i < first), home.filter((i) => i > last)])
      if (sum(part) >= PART * sum(home)) for (const i of part) out[i] = true;
    for (const i of home) if (i > first && i < last) out[i] = true;
  }
  return out;
}

/** For each block, whether it is kept once the headings of kept text are: those with a kept block of their element below them. */
export function withHeadings({ nodes, blocks }: Page, keep: readonly boolean[]): readonly boolean[] {
  const parentOf = (i: number) => nodes[blocks[i]!.node]?.parent ?? -1;
  const first = new Map<number, number>();
  blocks.forEach((b, i) => {
    if (keep[i] && b.kind === 'paragraph' && !first.has(parentOf(i))) first.set(parentOf(i), i);
  });
  const out = [...keep];
  for (let i = blocks.length - 2; i >= 0; i--) {
    const b = blocks[i]!;
    if (keep[i] || b.level < 2 || b.level > HEADING_MOST || !out[i + 1]) continue;
    const begun = (first.get(parentOf(i)) ?? Number.POSITIVE_INFINITY) < i;
    if (begun && b.linkChars < LINKED * b.text.length && furnitureReason(b.text) === null) out[i] = true;
  }
  return out;
}
