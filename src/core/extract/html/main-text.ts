// Which blocks of a page are the article? Two fitted judges read every block: the first its text, its place in the tree and its
// neighbours' text; the second also what the first said about neighbours, container and blocks of the same make, so that the list in
// the middle of an article stays and the lone paragraph in a sidebar goes.
//
//   <div class="entry"><p>prose</p><ul><li>Flour</li></ul><p>prose</p></div>   all kept: the item alone would not be
//
// Tempting and wrong: "the div with most paragraphs" (comments win), "everything in <article>" (teasers are articles too), class names
// alone (half of all pages have none that help). Features after Kohlschütter (boilerpipe), jusText and Readability; stacking after
// web2text; trees fitted on labelled pages, see models/main-text.md. Cost: linear in the page, about 10 µs a block.
import json from '../../models/main-text.json' with { type: 'json' };
import { type TreeModel, treeModel } from '../../models/trees.ts';
import { furnitureReason } from '../furniture.ts';
import { withoutBoxes } from './boxes.ts';
import { contextFeatures } from './context.ts';
import { FEATURES, pageFeatures } from './features.ts';
import { withHeadings } from './headings.ts';
import { withInside } from './inside.ts';
import { commentNodes } from './node-hints.ts';
import { withOpening } from './opening.ts';
import type { Page } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import { LINKED, PROSE_WORDS, SENTENCE_END, wordCount } from './prose.ts';
import { setInto } from './set-in.ts';
import { withSiblings } from './siblings.ts';

/** Probability from which a block is kept: the best F1 on left-out domains lies between .45 and .60 (bench/RESULTS.md). */
const KEEP = 0.5;

export interface Judgement {
  readonly keep: boolean;
  /** Probability that the block is part of the article. */
  readonly probability: number;
  readonly comment: boolean;
  /** There is no site around the text: all is kept that is no furniture by itself. */
  readonly bare?: true;
  /** Kept for the article around it, not for what the judges said. */
  readonly placed?: true;
}

let judges: readonly [TreeModel, TreeModel] | null = null;

/** One judgement a block. */
export function judgeBlocks(page: Page, facts: PageFacts): readonly Judgement[] {
  judges ??= [treeModel(json.first), treeModel(json.second)];
  const [first, second] = judges;
  const rows = pageFeatures(page, facts);
  const words = page.blocks.map((b) => wordCount(b.text));
  const initial = rows.map((row) => first.probability(row));
  const context = contextFeatures(page, words, initial);
  const comments = commentNodes(page, facts);
  const width = rows[0]?.length ?? 0;
  const judged = rows.map((row, i) => {
    const x = new Float64Array(width + context[i]!.length);
    x.set(row);
    x.set(context[i]!, width);
    const probability = second.probability(x);
    return { keep: probability >= KEEP, probability, comment: comments[page.blocks[i]!.node] === 1 };
  });
  if (isBare(page, judged)) return withoutBoxes(page, withoutSite(page, judged));
  const found = judged.some((j, i) => j.keep && page.blocks[i]!.kind !== 'heading');
  const sure = withStated(page, found ? judged : withoutSite(page, judged), rows);
  return withoutBoxes(page, withPlace(page, sure));
}

/** What the page's own structured data call its article is part of it; lines that are no sentences may be captions there. */
function withStated(page: Page, judged: readonly Judgement[], rows: readonly Float64Array[]): readonly Judgement[] {
  const feature = FEATURES.indexOf('jsonLd');
  const isStated = (i: number): boolean => {
    const { text, linkChars, kind } = page.blocks[i]!;
    const isLong = wordCount(text) >= PROSE_WORDS && SENTENCE_END.test(text);
    return (
      rows[i]![feature] === 1 &&
      (isLong || (kind === 'item' && /\p{L}.*\s/u.test(text))) &&
      linkChars < LINKED * text.length &&
      furnitureReason(text) === null
    );
  };
  return judged.map((j, i) => (j.keep || j.comment || !isStated(i) ? j : { ...j, keep: true, placed: true as const }));
}

function withPlace(page: Page, judged: readonly Judgement[]): readonly Judgement[] {
  const comments = judged.map((j) => j.comment);
  const keep = byPlace(
    page,
    judged.map((j) => j.keep),
    comments,
  );
  return judged.map((j, i) => (keep[i] && !j.keep && !j.comment ? { ...j, keep: true, placed: true as const } : j));
}

/** What the judges keep → with what stands among it: paragraphs first, since they say where lists and headings belong. */
export function byPlace(page: Page, keep: readonly boolean[], comments: readonly boolean[]): readonly boolean[] {
  const prose = withInside(page, withSiblings(page, keep, comments), comments);
  return withHeadings(page, withOpening(page, setInto(page, prose), comments));
}

/** Share of a page's words that may be site furniture in a bare page, such as pandoc or an editor writes. */
const BARE_SHARE = 0.04;

function isSite(page: Page, judged: readonly Judgement[], i: number): boolean {
  const b = page.blocks[i]!;
  return (
    judged[i]!.comment ||
    b.linkChars > b.text.length / 2 ||
    inSiteElement(page, b.node) ||
    furnitureReason(b.text) !== null
  );
}

/** Is there no site around the text? The judges know pages of sites only; here everything is the article. */
function isBare(page: Page, judged: readonly Judgement[]): boolean {
  let site = 0;
  let all = 0;
  page.blocks.forEach((b, i) => {
    const words = wordCount(b.text);
    all += words;
    if (isSite(page, judged, i)) site += words;
  });
  return site <= all * BARE_SHARE;
}

/** The page without what is furniture by itself; when nothing is prose, as on pages of a line or two, whatever is left. */
function withoutSite(page: Page, judged: readonly Judgement[]): readonly Judgement[] {
  const open = page.blocks.map((_, i) => !isSite(page, judged, i));
  if (isBare(page, judged)) return judged.map((j, i) => ({ ...j, keep: open[i]!, bare: true as const }));
  const prose = page.blocks.map(
    (b, i) => open[i]! && wordCount(b.text) >= PROSE_WORDS && /[.!?…。！？]["”’)]*$/.test(b.text),
  );
  const keep = prose.includes(true) ? prose : open;
  return judged.map((j, i) => ({ ...j, keep: keep[i]! }));
}

function inSiteElement(page: Page, node: number): boolean {
  for (let i = node, up = 0; i >= 0 && up < 40; i = page.nodes[i]!.parent, up++)
    if (/^(?:nav|footer|form|button|aside)$/.test(page.nodes[i]!.tag)) return true;
  return false;
}
