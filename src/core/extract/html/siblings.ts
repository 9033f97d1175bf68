// Paragraphs beside the article's own. The judges of main text have learned from long articles; of a short one with a
// list, a table or a box of links in it they may keep the first paragraphs and drop the rest. The page itself says what belongs
// together: paragraphs of the same make in the same element.
//
//   <article><p>prose</p><ul>…</ul><div class="related">…</div><p>more prose</p></article>      both paragraphs, or neither
//   <article>[ten paragraphs]<p>Ada Lund is our harbour reporter.</p></article>                 the note below may go
//
// Tempting and wrong: to keep all prose of the element. Notes on the author, appeals and terms stand there too, but below the
// article and short beside it.
import { furnitureReason } from '../furniture.ts';
import type { Page } from './page.ts';
import type { PageNode } from './page-block.ts';
import { LINKED, PROSE_WORDS, wordCount } from './prose.ts';
import { BOX } from './within.ts';

/** Also "The plan has three parts:" above a list, and "… in 2021.[1]". */
const SENTENCE_END = /[.!?…。！？:][”"’')\]]*(?:\[\w{1,3}\])*$/;
/** Dropped prose around the kept paragraphs is part of the article from this share of the element's prose on; notes hold less. */
const PART = 0.15;
/** Share of the kept prose that sections of the article hold. */
const MOST = 0.6;
const SECTION = /^(?:section|div|details|article)$/;

/** For each block, whether it is kept once the paragraphs beside it are asked too. */
export function withSiblings(page: Page, keep: readonly boolean[], comments: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
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
  const sum = (of: readonly number[]) => of.reduce((n, i) => n + words[i]!, 0);
  const kept = (of: readonly number[]) => of.filter((i) => keep[i]);
  const found = kept(blocks.map((_, i) => i).filter((i) => isProse[i]));
  const out = [...keep];
  for (const home of homesOf(page, isProse)) {
    const [first, last] = [home.of.find((i) => keep[i]), home.of.findLast((i) => keep[i])];
    if (first === undefined || last === undefined) continue;
    // Elements of one make are sections of the article only where most of it stands in them; else they may be teasers.
    if (home.isSections && sum(kept(home.of)) < MOST * sum(found)) continue;
    for (const part of [home.of.filter((i) => i < first), home.of.filter((i) => i > last)])
      if (sum(part) >= PART * sum(home.of) || home.isNamed) for (const i of part) out[i] = true;
    for (const i of home.of) if (i > first && i < last) out[i] = true;
  }
  return out;
}

/** The names of an element but those with a number, which each of its kind has its own of: "block block-12". */
const nameOf = ({ hint }: PageNode): string =>
  /\d/.test(hint)
    ? hint
        .split(' ')
        .filter((name) => !/\d/.test(name))
        .join(' ')
    : hint;

interface Home {
  readonly of: number[];
  readonly isSections: boolean;
  /** The site gives its paragraphs a name, and these have it. */
  readonly isNamed: boolean;
}

/** Prose paragraphs of one make, by the element they stand in and by the row of like elements (sections) they stand in. */
function homesOf({ nodes, blocks }: Page, isProse: readonly boolean[]): Iterable<Home> {
  const homes = new Map<string, Home>();
  const put = (key: string, i: number, isSections: boolean, isNamed: boolean) => {
    const home = homes.get(key);
    if (home) home.of.push(i);
    else homes.set(key, { of: [i], isSections, isNamed });
  };
  blocks.forEach((b, i) => {
    const node = nodes[b.node];
    const parent = nodes[node?.parent ?? -1];
    if (!isProse[i] || !node || !parent) return;
    const make = `${node.tag} ${nameOf(node)}`;
    // Paragraphs that a site sets apart by a name of their own are no siblings.
    put(`${node.parent} ${make}`, i, false, node.hint !== '');
    if (parent.parent >= 0 && SECTION.test(parent.tag) && !(parent.hint && BOX.test(parent.hint)))
      put(`in ${parent.parent} ${parent.tag} ${nameOf(parent)} ${make}`, i, true, false);
  });
  return homes.values();
}
