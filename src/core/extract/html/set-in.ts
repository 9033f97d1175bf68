// Lists, tables and quotations set into the article. Short items and cells look like menus to the judges of main text, which saw few
// tables; their place says more. What stands as a sibling between paragraphs of the article, or follows them directly, is part of
// it, unless it consists of links, carries the name of a box, or one of its lines is furniture by its wording.
//
//   <p>prose</p><table><tr><td>2019</td><td>1.4m</td></tr></table><p>prose</p>                      kept
//   <p>prose</p><ul class="related"><li><a href="/1">Ten ways to cook rice</a></li></ul><p>prose</p>   not
import { furnitureReason } from '../furniture.ts';
import type { Page } from './page.ts';
import { PROSE_WORDS, wordCount } from './prose.ts';
import { BOX } from './within.ts';

const SET_IN = /^(?:ul|ol|dl|table|blockquote|pre)$/;
/** Elements that themes put around a list or table. */
const WRAPPER = /^(?:div|figure|section|center|span)$/;
const WRAPPERS = 3;
const DEPTH = 40;
/** Share of characters in links from which a list is one of links. Lists of sources and offers have more, menus nearly 1. */
const LINKED = 0.4;
/** Parts of a list or table; an inner list lies in one of the outer's. */
const INSIDE = /^(?:li|dd|dt|td|th|tr|tbody|thead|tfoot)$/;

/** For each block, whether it is kept once the article around it is asked too. `keep` is what the judges said. */
export function setInto(page: Page, keep: readonly boolean[]): readonly boolean[] {
  const { blocks } = page;
  const out = [...keep];
  const prose = proseOf(page, keep);
  const units = new Map<number, number[]>();
  blocks.forEach((_, i) => {
    const root = rootOf(page, prose, i);
    if (root < 0) return;
    const unit = units.get(root);
    if (unit) unit.push(i);
    else units.set(root, [i]);
  });
  for (const unit of units.values()) if (belongs(page, prose, out, unit)) for (const i of unit) out[i] = true;
  return out;
}

/** First and last paragraph of the article's prose, by each element that holds such paragraphs. */
type Prose = ReadonlyMap<number, { readonly first: number; readonly last: number }>;

function proseOf({ nodes, blocks }: Page, keep: readonly boolean[]): Prose {
  const prose = new Map<number, { first: number; last: number }>();
  blocks.forEach((b, i) => {
    if (!keep[i] || b.kind !== 'paragraph' || wordCount(b.text) < PROSE_WORDS) return;
    for (const home of [b.node, nodes[b.node]?.parent ?? -1]) {
      const known = prose.get(home);
      if (known) known.last = i;
      else if (home >= 0) prose.set(home, { first: i, last: i });
    }
  });
  return prose;
}

/** The outermost list, table or quotation around a block, when it lies below prose in an element that holds prose; else −1. */
function rootOf({ nodes, blocks }: Page, prose: Prose, i: number): number {
  let root = -1;
  let wrappers = 0;
  for (let at = blocks[i]!.node, up = 0; at >= 0 && up < DEPTH; at = nodes[at]!.parent, up++) {
    const home = prose.get(at);
    if (home && root >= 0) return i > home.first ? root : -1;
    const { tag, hint } = nodes[at]!;
    if (hint && BOX.test(hint)) return -1;
    if (SET_IN.test(tag)) {
      root = at;
      wrappers = 0;
    } else if (root >= 0 && !INSIDE.test(tag) && (!WRAPPER.test(tag) || ++wrappers > WRAPPERS)) return -1;
  }
  return -1;
}

function belongs({ nodes, blocks }: Page, prose: Prose, kept: readonly boolean[], unit: readonly number[]): boolean {
  const [first] = unit as [number];
  const above = blocks[first - 1];
  if (above?.level && furnitureReason(above.text) !== null) return false;
  if (unit.some((i) => furnitureReason(blocks[i]!.text) !== null)) return false;
  const sum = (of: (i: number) => number) => unit.reduce((n, i) => n + of(i), 0);
  if (sum((i) => blocks[i]!.linkChars) >= LINKED * sum((i) => blocks[i]!.text.length)) return false;
  // Below the last paragraph something else may begin; there it has to follow directly.
  let at = blocks[first]!.node;
  while (at >= 0 && !((prose.get(at)?.first ?? first) < first)) at = nodes[at]!.parent;
  if ((prose.get(at)?.last ?? -1) > first) return true;
  // … or follow with a heading of its own: "Specifications".
  const isHeaded = above !== undefined && above.level > 0 && nodes[above.node]?.parent === at;
  return kept[isHeaded ? first - 2 : first - 1] === true;
}
