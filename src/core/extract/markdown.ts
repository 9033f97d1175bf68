// Markdown (with GitHub's extensions) → Document. Front matter becomes metadata; syntax goes, words stay, positions are kept.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, BlockKind, Document, Metadata, OffsetRun, SourceText } from '../types.ts';
import { sourceRuns } from './html/offsets.ts';
import { markFurniture } from './sections.ts';

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
}

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
  const stack: { readonly node: MarkdownNode; readonly kind: BlockKind | null }[] = [{ node: tree, kind: null }];
  while (stack.length) {
    const { node, kind } = stack.pop()!;
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
    if (!piece.text.trim()) continue;
    if (parts.length) {
      parts.push('\n\n');
      length += 2;
    }
    const isTitle =
      leaf === 'heading' &&
      !titleShown &&
      (node.depth === 1 || (title !== null && piece.text.trim() === title)) &&
      blocks.length <= 2;
    if (isTitle) {
      titleShown = true;
      title = piece.text.trim();
    }
    for (const r of piece.runs) offsets.push({ ...r, text: r.text + length });
    const start = length;
    parts.push(piece.text);
    length += piece.text.length;
    blocks.push({
      start,
      end: length,
      kind: isTitle ? 'title' : leaf === 'paragraph' ? (kind ?? 'paragraph') : leaf,
      furniture: false,
      reason: isTitle ? 'first heading' : `Markdown ${node.type}`,
    });
  }
  const text = parts.join('');
  return {
    name: source.name,
    format: 'markdown',
    title,
    text,
    blocks: markFurniture(text, blocks),
    offsets,
    metadata: metadataOf(matter?.fields),
    notices: source.notices ?? [],
  };
}

function codeText(node: MarkdownNode, raw: string): Piece {
  const value = node.value ?? '';
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  if (start < 0 || !value) return { text: value, runs: [] };
  const at = raw.indexOf(value, start);
  const exact = at >= 0 && at + value.length <= end;
  return {
    text: value,
    runs: [
      exact
        ? { text: 0, length: value.length, source: at, sourceLength: value.length }
        : { text: 0, length: value.length, source: start, sourceLength: end - start },
    ],
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
  return { text, runs };
}

/** Words of a block, syntax removed; hard breaks become line feeds, pictures say nothing. */
function inlineText(block: MarkdownNode, raw: string): Piece {
  let text = '';
  const runs: OffsetRun[] = [];
  const stack: MarkdownNode[] = [block];
  while (stack.length) {
    const node = stack.pop()!;
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
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'html' && /^<br\b/i.test(node.value ?? '')) text += '\n';
    else for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--) stack.push(node.children![i]!);
  }
  return { text, runs };
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly end: number;
}

/** YAML or TOML front matter: only single-line "key: value" pairs are read, the rest is passed over. */
function frontMatter(raw: string): FrontMatter | null {
  const fence = raw.startsWith('---\n') || raw.startsWith('---\r\n') ? '---' : raw.startsWith('+++\n') ? '+++' : null;
  if (!fence) return null;
  const close = raw.indexOf(`\n${fence}`, 3);
  if (close < 0 || close > 20_000) return null;
  const fields = new Map<string, string>();
  for (const line of raw.slice(4, close).split('\n')) {
    const m = /^([A-Za-z_-]{1,40})\s*[:=]\s*(\S.*)$/.exec(line.trim());
    if (m) fields.set(m[1]!.toLowerCase(), m[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const lineEnd = raw.indexOf('\n', close + 1);
  return { fields, end: lineEnd < 0 ? raw.length : lineEnd + 1 };
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
