// What a reader of the report has to know about a page before the comparison says anything: text that is hidden, dropped, cut off,
// drawn in pictures, or still to be written by a script.
//
//   900 words shown, 300 of them dropped           text-dropped: a third of the prose was taken for furniture
//   a menu, a root element, `holdsState`           text-in-scripts: saved before its scripts had run
//   60 words, and "isAccessibleForFree": false     text-behind-paywall; not where the data hold the rest (text-from-json-ld)
//
// Tempting and wrong: to tell all that was left out; every page hides menus and drops boxes, and who is told so each time reads none of
// it. So each notice has a size from which a comparison suffers. Linear in the blocks.
import type { Block, Notice } from '../../types.ts';
import { droppedProse } from './dropped.ts';
import type { Judgement } from './main-text.ts';
import type { Page } from './page.ts';
import { wordCount } from './prose.ts';
import type { StatedRest } from './stated-body.ts';

/** From this share on a notice tells of prose that was dropped; of 95 labelled pages none reaches .09 (bench/RESULTS.md). */
const DROPPED_SHARE = 0.15;
/** Hidden text of fewer characters is menus and labels. */
const HIDDEN_CHARS = 400;
/** What a page shows of an article that it does not give away; longer texts are whole. */
const TEASER_WORDS = 200;

/** A page that waits for its scripts shows a menu and a line or two. */
const SHELL_WORDS = 30;

/** @param blocks the blocks as they were laid out @param isFree what the page says of its text, null: nothing */
export function noticesOf(
  name: string,
  page: Page,
  judged: readonly Judgement[],
  blocks: readonly Block[],
  text: string,
  rest: StatedRest | null,
  isFree: boolean | null,
): Notice[] {
  const out: Notice[] = [];
  const tell = (id: string, message: string) => out.push({ id, message: `${name}: ${message}` });
  const hidden = page.hidden.reduce((n, b) => n + b.text.length, 0);
  if (hidden > HIDDEN_CHARS)
    tell(
      'hidden-text',
      `${page.hidden.length} blocks (${hidden} characters) that a browser does not show were left out`,
    );
  const prose = droppedProse(page, judged);
  if (prose.dropped >= DROPPED_SHARE * prose.all && prose.dropped > 0)
    tell(
      'text-dropped',
      `${prose.dropped} of ${prose.all} words in the article’s own part of the page were taken for furniture; “spindrift extract --explain” shows which and why`,
    );
  if (rest)
    tell(
      'text-from-json-ld',
      `the page shows ${rest.all ? 'nothing' : 'only the beginning'} of its article; ${rest.words} words are taken from the structured data (articleBody) in its source`,
    );
  if (page.fromNoscript) tell('text-from-noscript', 'the text is what the page holds for browsers without scripts');
  // A headline or a caption above pictures is no article text either.
  const isProse = (b: Block) => !b.furniture && b.kind !== 'title' && b.kind !== 'heading' && b.kind !== 'caption';
  const words = blocks.filter(isProse).reduce((n, b) => n + wordCount(text.slice(b.start, b.end)), 0);
  if (isFree === false && !rest && words < TEASER_WORDS)
    tell('text-behind-paywall', 'the page says that its text is not free; what it does not show is not compared');
  const shown = page.blocks.reduce((n, b) => n + wordCount(b.text), 0);
  if (page.holdsState ? words < SHELL_WORDS : words === 0 && page.scripts > 0 && shown < SHELL_WORDS)
    tell(
      'text-in-scripts',
      'the page shows no article text before its scripts run; save it from a browser, as it is shown there (“Web page, complete”)',
    );
  else if (words === 0 && page.images > 0)
    tell('text-in-images', 'the page shows images but no article text; text in images is not read');
  return out;
}
