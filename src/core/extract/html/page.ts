// HTML source → blocks of visible text in reading order, each with its place in the element tree. One iterative walk over parse5's tree:
// nesting of any depth costs no call stack. White space is collapsed as a browser does; every piece remembers where it came from.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { furnitureReason } from '../furniture.ts';
import { attribute } from './attribute.ts';
import { isClaim } from './claims.ts';
import { isMark } from './marks.ts';
import { addText, finish, newDraft, type PageBlock, type PageNode } from './page-block.ts';
import { PROSE_WORDS, SENTENCE_END, wordCount } from './prose.ts';
import { isState, jsonLdIn, scriptsIn } from './scripts.ts';
import { NO_SHEET, type Sheet, sheetOf } from './style-sheet.ts';
import { type Look, lookOf, rootLook, unseen } from './visibility.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

interface HiddenBlock extends PageBlock {
  /** It would stand before this block, or inside it from this character on. */
  readonly before: number;
  readonly offset: number;
  /** What hides it. */
  readonly how: string;
  /** As menus, dialogs and texts for screen readers are; the others are evasions. */
  readonly lawful: boolean;
}

export interface Page {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly PageBlock[];
  /** Blocks that a browser does not show. */
  readonly hidden: readonly HiddenBlock[];
  readonly head: readonly Element[];
  /** Elements that say by microdata, microformat or link type who wrote the text and when. */
  readonly claims: readonly Element[];
  readonly language: string | null;
  readonly jsonLd: readonly string[];
  readonly images: number;
  readonly scripts: number;
  /** A script holds data from which others write the page, such as `__NEXT_DATA__`. */
  readonly holdsState: boolean;
  /** The text stands in <noscript>, and nowhere else. */
  readonly fromNoscript?: true;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCK = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul caption button label amp-ad amp-sidebar',
);
const SKIP = words(
  'script style template noscript iframe object embed svg canvas audio video map head select textarea datalist input title meta link base applet noframes noembed area param source track math:annotation',
);
/** Longest attribute value that is looked at; class lists run to about 300. */
const HINT_CHARS = 400;

export function readPage(html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const sheet = sheetOf(html);
  const page = walk(html, document, sheet);
  // What would hide most of the page waits for a script that shows it, or stands behind a dialog.
  const chars = (blocks: readonly PageBlock[]) => blocks.reduce((n, b) => n + b.text.length, 0);
  const shown =
    chars(page.hidden) > chars(page.blocks) ? walk(html, document, { ...NO_SHEET, external: sheet.external }) : page;
  if (!/<noscript/i.test(html) || holdsProse(shown)) return shown;
  const without = walk(html, document, sheet, true);
  return holdsProse(without) ? { ...without, fromNoscript: true } : shown;
}

/** Sentences of prose that a page with text has. */
const LEAST_PROSE = 2;

const holdsProse = (page: Page): boolean =>
  page.blocks.filter(
    (b) => wordCount(b.text) >= PROSE_WORDS && SENTENCE_END.test(b.text) && furnitureReason(b.text) === null,
  ).length >= LEAST_PROSE;

function walk(html: string, document: Parent, sheet: Sheet, noscript = false): Page {
  const nodes: PageNode[] = [];
  const blocks: PageBlock[] = [];
  const hidden: HiddenBlock[] = [];
  const head: Element[] = [];
  const jsonLd: string[] = [];
  const claims: Element[] = [];
  let language: string | null = null;
  let images = 0;
  let scripts = 0;
  let holdsState = false;
  let draft = newDraft();
  /** Hidden text apart: it must not break the words and paragraphs around it. */
  let hiddenDraft = newDraft();

  interface Frame {
    readonly parent: Parent;
    next: number;
    readonly node: number;
    readonly block: boolean;
    readonly inLink: boolean;
    readonly look: Look;
    /** Why its text is not shown; null: it is. */
    readonly hidden: string | null;
    readonly pre: boolean;
    readonly heading: boolean;
  }
  const stack: Frame[] = [
    {
      parent: document,
      next: 0,
      node: -1,
      block: true,
      inLink: false,
      look: rootLook(sheet),
      hidden: null,
      pre: false,
      heading: false,
    },
  ];

  const flush = (frame: Frame): void => {
    const of = frame.hidden === null ? draft : hiddenDraft;
    const block = of.text ? finish(of, nodes, of.node !== null && of.node >= 0 ? of.node : frame.node) : null;
    if (frame.hidden === null) {
      if (block) blocks.push(block);
      draft = newDraft();
      return;
    }
    // Links and buttons out of sight wait for the keyboard; what is folded away beside the text, for a click.
    const inText = draft.text !== '';
    const lawful = frame.look.lawful || block?.linkChars !== 0 || (frame.hidden === 'display: none' && !inText);
    if (block) hidden.push({ ...block, before: blocks.length, offset: draft.text.length, how: frame.hidden, lawful });
    hiddenDraft = newDraft();
  };

  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const child: ChildNode | undefined = frame.parent.childNodes[frame.next++];
    if (!child) {
      if (frame.block) flush(frame);
      stack.pop();
      continue;
    }
    if (child.nodeName === '#text') {
      const text = child as DefaultTreeAdapterTypes.TextNode;
      addText(
        frame.hidden === null ? draft : hiddenDraft,
        text.value,
        html,
        text.sourceCodeLocation?.startOffset ?? -1,
        text.sourceCodeLocation?.endOffset ?? -1,
        frame,
      );
      continue;
    }
    if (!('tagName' in child)) continue;
    const tag = child.tagName;
    if (tag === 'html') language = attribute(child, 'lang') ?? attribute(child, 'xml:lang');
    if (tag === 'head') head.push(...child.childNodes.filter((c): c is Element => 'tagName' in c));
    if (tag === 'head' || tag === 'script') {
      jsonLd.push(...jsonLdIn(child));
      for (const script of scriptsIn(child)) {
        scripts++;
        holdsState ||= isState(script);
      }
      continue;
    }
    if (tag === 'meta' || tag === 'link') head.push(child);
    if (tag === 'img' || tag === 'amp-img') images++;
    if (tag === 'br') {
      const of = frame.hidden === null ? draft : hiddenDraft;
      if (of.breaks++ > 0 && of.text.trim()) flush(frame);
      else if (of.text) of.pending = '\n';
      continue;
    }
    if (SKIP.has(tag) && !(noscript && tag === 'noscript') && contentOf(child) === child) continue;
    // Whom a quotation names stands in a line of its own.
    const isBlock = BLOCK.has(tag) || (tag === 'cite' && isQuotation(nodes[frame.node]));
    const hint = hintOf(child);
    if ((hint !== '' || tag === 'a') && isClaim(child, hint)) claims.push(child);
    if (isMark(child, hint, frame.heading)) continue;
    const look = lookOf(frame.look, child, hint, sheet);
    const why = unseen(look);
    if (isBlock || (frame.hidden !== null && why !== frame.hidden)) flush(frame);
    let node = frame.node;
    if (isBlock || hint) {
      node = nodes.length;
      nodes.push({ tag, parent: frame.node, depth: stack.length, hint });
    }
    const inLink = frame.inLink || (tag === 'a' && attribute(child, 'href') !== null);
    if (tag === 'a' && inLink) (why === null ? draft : hiddenDraft).links++;
    stack.push({
      parent: contentOf(child),
      next: 0,
      node,
      block: isBlock || (why !== null && why !== frame.hidden),
      inLink,
      look,
      hidden: why,
      pre: frame.pre || tag === 'pre',
      heading: frame.heading || /^h[1-6]$/.test(tag),
    });
  }
  return { nodes, blocks, hidden, head, claims, language, jsonLd, images, scripts, holdsState };
}

const isQuotation = (node: PageNode | undefined): boolean =>
  node !== undefined && (node.tag === 'blockquote' || /quote/.test(node.hint));

function hintOf(element: Element): string {
  let hint = '';
  for (let i = 0; i < element.attrs.length && i < 40; i++) {
    const { name, value } = element.attrs[i]!;
    if (
      name === 'class' ||
      name === 'id' ||
      name === 'role' ||
      name === 'itemprop' ||
      name === 'data-testid' ||
      name === 'data-component' ||
      name === 'property'
    )
      hint += `${hint ? ' ' : ''}${value.slice(0, HINT_CHARS).toLowerCase()}`;
  }
  return hint;
}

/** The children of an element that are shown: of a component, those of its declarative shadow root. */
function contentOf(element: Element): Parent {
  const isShadow = element.tagName === 'template' && attribute(element, 'shadowrootmode') !== null;
  return isShadow ? (element as DefaultTreeAdapterTypes.Template).content : element;
}
