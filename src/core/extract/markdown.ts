// Markdown (with GitHub's extensions) → Document. Front matter becomes metadata; syntax goes, words stay, positions are kept.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind, Document, Metadata, OffsetRun, SourceText } from '../types.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { readHead } from './head.ts';
import { sourceRuns } from './html/offsets.ts';
import { htmlPieces } from './markdown-html.ts';
import { markFurniture } from './sections.ts';
import { withStatedTitle } from './stated-title.ts';

/** Positions are optional here because the parser's own types make them so. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly alt?: string | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?:
    | { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
    | undefined;
}

const LEAVES: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  code: 'code',
  tableRow: 'cell',
};

interface Piece {
  readonly text: string;
  readonly runs: readonly OffsetRun[];
  /** Characters inside links. */
  readonly linked: number;
}

/** Share of characters in links from which a block above the text is part of a menu. */
const MENU = 0.8;
const PROSE = /[.!?…。！？][”"’')\]]*$/;
const PROSE_CHARS = 40;
const NAME_CHARS = 40;
/** A line that a site generator replaces: `{{< figure src="rope.jpg" >}}`, `{% include note.html %}`, `:::note`. */
const TEMPLATE = /^(?:\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}|:{3,}[ \w{}.[\]"=-]*)$/;

export function extractMarkdown(source: SourceText): Document {
  const raw = source.raw;
  const matter = frontMatter(raw);
  // Blanked, not cut, so that positions stay those of the source; its line ends stay, or its blanks would indent the line below.
  const body = matter ? raw.slice(0, matter.end).replace(/[^\r\n]/g, ' ') + raw.slice(matter.end) : raw;
  const tree = fromMarkdown(body, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as MarkdownNode;

  const parts: string[] = [];
  const blocks: Block[] = [];
  const offsets: OffsetRun[] = [];
  let length = 0;
  let title: string | null = matter?.fields.get('title') ?? null;
  let titleShown = false;
  /** Prose stands above: no title follows. */
  let prose = false;
  const put = (piece: Piece, kind: BlockKind, level: number, reason: string): void => {
    const said = piece.text.trim();
    if (!said || (kind === 'paragraph' && TEMPLATE.test(said))) return;
    if (parts.length) {
      parts.push('\n\n');
      length += 2;
    }
    const isTitle = kind === 'heading' && !titleShown && (level === 1 || (title !== null && said === title)) && !prose;
    if (isTitle) {
      titleShown = true;
      title = said.replace(/\s+/g, ' ');
    }
    // Links alone above title and text are the menu of the site; a short one between the two is its author or a section.
    const isLinks = !prose && kind !== 'heading' && piece.linked >= MENU * said.length;
    const isMenu = isLinks && !isTitle && (!titleShown || (kind === 'paragraph' && said.length <= NAME_CHARS));
    prose ||= kind !== 'heading' && PROSE.test(said) && said.length > PROSE_CHARS;
    for (const r of piece.runs) offsets.push({ ...r, text: r.text + length });
    const start = length;
    parts.push(piece.text);
    length += piece.text.length;
    blocks.push({
      start,
      end: length,
      kind: isTitle ? 'title' : kind,
      furniture: isMenu,
      reason: isTitle ? 'first heading' : isMenu ? 'links above the text' : reason,
    });
  };
  const stack: { readonly node: MarkdownNode; readonly kind: BlockKind | null }[] = [{ node: tree, kind: null }];
  while (stack.length) {
    const { node, kind } = stack.pop()!;
    if (node.type === 'html') {
      for (const piece of htmlPieces(node.value ?? '', node.position?.start.offset ?? 0))
        put({ ...piece, linked: 0 }, piece.kind, piece.level, 'HTML in Markdown');
      continue;
    }
    const leaf = LEAVES[node.type];
    if (!leaf) {
      const inner: BlockKind | null =
        node.type === 'blockquote'
          ? 'quote'
          : node.type === 'listItem'
            ? 'item'
            : node.type === 'footnoteDefinition'
              ? 'item'
              : kind;
      const children = node.children ?? [];
      for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, kind: inner });
      continue;
    }
    const piece = leaf === 'code' ? codeText(node, raw) : leaf === 'cell' ? rowText(node, raw) : inlineText(node, raw);
    put(piece, leaf === 'paragraph' ? (kind ?? 'paragraph') : leaf, node.depth ?? 0, `Markdown ${node.type}`);
  }
  const text = parts.join('');
  const head = readHead(text, markFurniture(text, blocks));
  const stated = metadataOf(matter?.fields);
  const document: Document = {
    name: source.name,
    format: 'markdown',
    title,
    text,
    blocks: head.blocks,
    offsets,
    metadata: { ...stated, byline: stated.byline ?? head.byline, published: stated.published ?? head.published },
    notices: source.notices ?? [],
  };
  return titleShown || !matter ? document : withStatedTitle(document, title, titleRuns(raw, matter, title));
}

/** Where front matter gives the title. */
function titleRuns(raw: string, matter: FrontMatter, title: string | null): OffsetRun[] {
  const at = title === null ? -1 : raw.slice(0, matter.end).indexOf(title);
  return title === null || at < 0 ? [] : [{ text: 0, length: title.length, source: at, sourceLength: title.length }];
}

function codeText(node: MarkdownNode, raw: string): Piece {
  const value = node.value ?? '';
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  if (start < 0 || !value) return { text: value, runs: [], linked: 0 };
  const at = raw.indexOf(value, start);
  const exact = at >= 0 && at + value.length <= end;
  return {
    text: value,
    runs: [
      exact
        ? { text: 0, length: value.length, source: at, sourceLength: value.length }
        : { text: 0, length: value.length, source: start, sourceLength: end - start },
    ],
    linked: 0,
  };
}

/** The cells of a row in one line; see `html/rows.ts`. */
function rowText(row: MarkdownNode, raw: string): Piece {
  let text = '';
  const runs: OffsetRun[] = [];
  for (const cell of row.children ?? []) {
    const piece = inlineText(cell, raw);
    if (!piece.text.trim()) continue;
    if (text) text += '\t';
    for (const r of piece.runs) runs.push({ ...r, text: r.text + text.length });
    text += piece.text;
  }
  return { text, runs, linked: 0 };
}

/** Words of a block, syntax removed; hard breaks become line feeds, pictures say nothing. */
function inlineText(block: MarkdownNode, raw: string): Piece {
  let text = '';
  const runs: OffsetRun[] = [];
  let linked = 0;
  const stack: { readonly node: MarkdownNode; readonly inLink: boolean }[] = [{ node: block, inLink: false }];
  while (stack.length) {
    const { node, inLink } = stack.pop()!;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const value = node.value ?? '';
      let start = node.position?.start.offset ?? -1;
      let end = node.position?.end.offset ?? -1;
      if (node.type === 'inlineCode' && start >= 0) {
        const at = raw.indexOf(value, start);
        if (at >= 0 && at + value.length <= end) {
          start = at;
          end = at + value.length;
        }
      }
      if (start >= 0)
        for (const r of sourceRuns(value, raw, start, end)) runs.push({ ...r, text: r.text + text.length });
      text += value;
      if (inLink) linked += value.length;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'html' && /^<br\b/i.test(node.value ?? '')) text += '\n';
    else
      for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--)
        stack.push({ node: node.children![i]!, inLink: inLink || /^link/.test(node.type) });
  }
  return { text, runs, linked };
}

function metadataOf(fields: ReadonlyMap<string, string> | undefined): Metadata {
  const get = (...names: string[]): string | null => names.map((n) => fields?.get(n)).find((v) => v) ?? null;
  return {
    byline: get('author', 'byline', 'authors'),
    published: get('date', 'published', 'pubdate'),
    canonical: get('canonical', 'canonical_url', 'url'),
    site: get('site', 'publisher'),
    language: get('lang', 'language'),
  };
}
