// Headings of kept text. A heading alone looks like the name of a box to the judges; what stands below it says whose it is.
//
//   <p>prose</p><h2>What it costs</h2><p>prose</p>                           the heading stays
//   <p>prose</p><div class="mw-heading"><h2>History</h2></div><p>prose</p>   in a wrapper of its own, too
//   <p>prose</p><h2>Elsewhere</h2><ul>[links]</ul>                           it goes
//
// Tempting and wrong: every heading above kept text; the name of a box or of the site often stands there, too. So it must be at home
// where the text is, and stand below the title or a paragraph of it. One walk from the last block up, `STEPS` elements from each.
import { furnitureReason } from '../furniture.ts';
import type { Page } from './page.ts';
import { LINKED } from './prose.ts';

const LOWEST = 4;
/** Elements between a heading and the text below it: wrappers, names inside it. */
const STEPS = 4;

/**
 * For each block, whether it is kept once the headings of kept text are: those right above a kept block of their element, below
 * the page's title or a kept paragraph of that element. What a "details" or a list of questions and answers asks is a heading too.
 */
export function withHeadings(page: Page, keep: readonly boolean[]): readonly boolean[] {
  const { nodes, blocks } = page;
  const parentOf = (i: number) => nodes[blocks[i]!.node]?.parent ?? -1;
  const outer = wrappersOf(page);
  const around = (i: number): readonly number[] => {
    const of: number[] = [];
    for (let at = parentOf(i); at >= 0 && of.length < STEPS; at = nodes[at]!.parent) of.push(at);
    return of;
  };
  const title = blocks.findIndex((b) => b.level === 1);
  const first = new Map<number, number>();
  blocks.forEach((b, i) => {
    if (keep[i] && b.kind === 'paragraph' && !first.has(parentOf(i))) first.set(parentOf(i), i);
  });
  const isHeading = (i: number) =>
    (blocks[i]!.level >= 2 && blocks[i]!.level <= LOWEST) || /^(?:summary|dt)$/.test(nodes[blocks[i]!.node]?.tag ?? '');
  const out = [...keep];
  for (let i = blocks.length - 2; i >= 0; i--) {
    const b = blocks[i]!;
    const below = belowOf(page, i);
    if (keep[i] || !isHeading(i) || !out[below]) continue;
    const homes = outer(i);
    const begun = homes.some((home) => (first.get(home) ?? Number.POSITIVE_INFINITY) < i);
    const opens = title >= 0 && title < i && around(below).some((at) => homes.includes(at));
    if ((begun || opens) && b.linkChars < LINKED * b.text.length && furnitureReason(b.text) === null) out[i] = true;
  }
  return out;
}

/** The block that a heading stands above: the next that is no caption and no note such as "Main article: …". */
function belowOf({ nodes, blocks }: Page, i: number): number {
  let below = i + 1;
  while (
    below < blocks.length - 1 &&
    below < i + STEPS &&
    (blocks[below]!.kind === 'caption' || /(?:^| )(?:note|hatnote)(?: |$)/.test(nodes[blocks[below]!.node]?.hint ?? ''))
  )
    below++;
  return below;
}

/** The element around a block, and those around it as long as each holds no other block. */
function wrappersOf({ nodes, blocks }: Page): (i: number) => readonly number[] {
  const held = new Map<number, number>();
  for (const b of blocks)
    for (let at = b.node, up = 0; at >= 0 && up <= STEPS; at = nodes[at]!.parent, up++)
      held.set(at, (held.get(at) ?? 0) + 1);
  return (i) => {
    const homes: number[] = [];
    let at = blocks[i]!.node;
    for (let up = 0; at >= 0 && up < STEPS && (held.get(at) === 1 || /^h(?:eader|group)$/.test(nodes[at]!.tag)); up++) {
      at = nodes[at]!.parent;
      homes.push(at);
    }
    return homes;
  };
}
