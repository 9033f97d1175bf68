// Boxes inside the article that are furniture as a whole, whatever single lines in them look like. What says so is a heading ("You may
// also like"), the name of the element together with what it asks for, or that it only repeats the text.
//
//   <div><h3>Related posts</h3><p>Rain is on its way, and it will stay, the office says.</p></div>           goes
//   <div class="newsletter-box"><p>One letter a week.</p><form>…</form></div>                                goes
//   <p>… “It is against Monday,” she said.</p><aside class="pullquote">“It is against Monday.”</aside>       goes
//   <p>prose</p><ul><li><a>Sewage spills doubled last year</a></li><li><a>…</a></li></ul><p>prose</p>       goes
//   <div class="taboola"><p>Doctors hate this trick</p></div>                                                goes
//
// Tempting and wrong: names alone. "newsletter-post" holds the article of a newsletter, "paywall-content" that of its subscribers; so a
// box holds little of the article, and one that asks for something has a form, a button or a link. Only the makers of such boxes put
// their names on nothing else. Linear in the blocks, `DEPTH`
// elements up from each; pages without such a heading or name pay one look at each.
import { furnitureReason } from '../furniture.ts';
import type { Judgement } from './main-text.ts';
import type { Page } from './page.ts';
import { normalized } from './page-facts.ts';
import { SENTENCE_END, wordCount } from './prose.ts';

/** Share of the article that an element under a "Related posts" heading may hold and still be a box of links as a whole. */
const BOX_SHARE = 0.15;
/** The same for one that asks for something, which may be most of what a page shows for free. */
const PROMPT_SHARE = 0.6;
const PROMPT =
  /(?:^|[\s_-])(?:newsletter|news-letter|sign-?up|subscri(?:be|ption)|paywall|regwall|opt-?in|cookie|consent)(?:$|\s|[_-](?!content|body|article|post|story))/;
/** Makers of teasers, share buttons and comments, whose names an element bears. */
const MAKER =
  /(?:^|[\s_-])(?:taboola|outbrain|zergnet|revcontent|mgid|dianomi|adsbygoogle|sharedaddy|addtoany|addthis|shareaholic|jp-relatedposts|disqus|livefyre|spotim)(?:$|[\s_-])/;
const ASKS = /^(?:form|button|label|fieldset)$/;
/** A quotation that is set in large letters; others are the text's own. */
const PULLED = /pull-?(?:ed-?)?quote/;
const PULLED_WORDS = { least: 3, most: 60 } as const;
/** Share of a headline in links, and its words; names of sources and tags have fewer. */
const ALL_LINK = 0.95;
const HEADLINE_WORDS = 4;
const MOST_HEADLINES = 4;
const DEPTH = 12;

export function withoutBoxes(page: Page, judged: readonly Judgement[]): readonly Judgement[] {
  const words = page.blocks.map((b, i) => (judged[i]!.keep ? wordCount(b.text) : 0));
  const total = words.reduce((a, w) => a + w, 0);
  const gone = new Set<number>();
  const boxes = [
    ...under(page, titledBoxes(page)),
    ...named(page),
    ...linkLists(page),
    ...prompts(page),
    ...pulledQuotes(page, judged),
  ];
  for (const { blocks, share } of boxes)
    if (blocks.reduce((n, i) => n + words[i]!, 0) <= total * share) for (const i of blocks) gone.add(i);
  return gone.size === 0 ? judged : judged.map((j, i) => (gone.has(i) && j.keep ? { ...j, keep: false } : j));
}

interface Box {
  readonly blocks: readonly number[];
  readonly share: number;
}

/** Elements whose heading says that links follow, and the block of that heading. */
function titledBoxes(page: Page): ReadonlyMap<number, number> {
  const boxes = new Map<number, number>();
  page.blocks.forEach((b, i) => {
    const parent = page.nodes[b.node]?.parent ?? -1;
    if (b.level > 0 && parent >= 0 && furnitureReason(b.text) === 'related articles') boxes.set(parent, i);
  });
  return boxes;
}

/** The blocks from each box's heading on. */
function under(page: Page, boxes: ReadonlyMap<number, number>): readonly Box[] {
  if (boxes.size === 0) return [];
  return inElements(page, (at, i) => (boxes.get(at) ?? Number.POSITIVE_INFINITY) <= i).map(([, blocks]) => ({
    blocks,
    share: BOX_SHARE,
  }));
}

/** Elements that bear the name of a maker of such boxes. */
function named(page: Page): readonly Box[] {
  const isNamed = page.nodes.map(({ hint }) => hint !== '' && MAKER.test(hint));
  if (!isNamed.includes(true)) return [];
  return inElements(page, (at) => isNamed[at]!).map(([, blocks]) => ({ blocks, share: BOX_SHARE }));
}

/** Short lists of nothing but headlines that lead away, between two paragraphs; one that a heading or "These may help:" announces stays. */
function linkLists({ nodes, blocks }: Page): readonly Box[] {
  const lists = new Map<number, number[]>();
  blocks.forEach((b, i) => {
    const list = b.kind === 'item' ? (nodes[b.node]?.parent ?? -1) : -1;
    if (list >= 0) lists.set(list, [...(lists.get(list) ?? []), i]);
  });
  const isHeadline = (i: number): boolean => {
    const { text, linkChars } = blocks[i]!;
    return linkChars >= ALL_LINK * text.length && wordCount(text) >= HEADLINE_WORDS && !SENTENCE_END.test(text);
  };
  const isProse = (i: number): boolean =>
    blocks[i]?.kind === 'paragraph' && SENTENCE_END.test(blocks[i].text) && !blocks[i].text.endsWith(':');
  return [...lists.values()]
    .filter((list) => list.length > 1 && list.length <= MOST_HEADLINES && list.every(isHeadline))
    .filter((list) => isProse(list[0]! - 1) && isProse(list.at(-1)! + 1))
    .map((list) => ({ blocks: list, share: BOX_SHARE }));
}

/** Elements that ask to subscribe, by their names and by what they hold. */
function prompts(page: Page): readonly Box[] {
  const isNamed = page.nodes.map(
    ({ tag, hint }) => tag !== 'body' && tag !== 'html' && hint !== '' && PROMPT.test(hint),
  );
  if (!isNamed.includes(true)) return [];
  const asks = new Set<number>();
  page.nodes.forEach(({ tag }, at) => {
    if (ASKS.test(tag)) for (let up = at, n = 0; up >= 0 && n < DEPTH; up = page.nodes[up]!.parent, n++) asks.add(up);
  });
  return inElements(page, (at) => isNamed[at]!)
    .filter(
      ([at, blocks]) =>
        asks.has(at) || blocks.some((i) => page.blocks[i]!.links > 0 || furnitureReason(page.blocks[i]!.text)),
    )
    .map(([, blocks]) => ({ blocks, share: PROMPT_SHARE }));
}

/** Quotations set in large letters whose words the text has as well. */
function pulledQuotes(page: Page, judged: readonly Judgement[]): readonly Box[] {
  const quotes = inElements(page, (at) => PULLED.test(page.nodes[at]!.hint));
  if (quotes.length === 0) return [];
  const inside = new Set(quotes.flatMap(([, blocks]) => blocks));
  const rest = page.blocks.map((b, i) => (judged[i]!.keep && !inside.has(i) ? normalized(b.text) : '')).join(' ');
  return quotes
    .filter(([, [first]]) => {
      const { text } = page.blocks[first!]!;
      const words = wordCount(text);
      return words >= PULLED_WORDS.least && words <= PULLED_WORDS.most && rest.includes(normalized(text));
    })
    .map(([, blocks]) => ({ blocks, share: 1 }));
}

/** Blocks by the nearest element around them that `isBox`. */
function inElements(
  page: Page,
  isBox: (at: number, block: number) => boolean,
): readonly (readonly [number, number[]])[] {
  const held = new Map<number, number[]>();
  page.blocks.forEach((b, i) => {
    for (let at = b.node, up = 0; at >= 0 && up < DEPTH; at = page.nodes[at]!.parent, up++) {
      if (!isBox(at, i)) continue;
      const blocks = held.get(at);
      if (blocks) blocks.push(i);
      else held.set(at, [i]);
      break;
    }
  });
  return [...held];
}
