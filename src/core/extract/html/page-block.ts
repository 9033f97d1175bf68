// A block of a page, and the draft of it while the page is read: its text with white space collapsed as a browser does, and where every
// piece came from.
import type { BlockKind, OffsetRun } from '../../types.ts';
import { sourceRuns } from './offsets.ts';

/** An element that holds text, by index; parents come before children. */
export interface PageNode {
  readonly tag: string;
  /** Index of the parent, −1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Class, id, role, itemprop and the like in lower case, for hints. */
  readonly hint: string;
}

export interface PageBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Heading level 1 to 6, or 0. */
  readonly level: number;
  /** Nearest block-level element. */
  readonly node: number;
  /** Characters inside links. */
  readonly linkChars: number;
  readonly links: number;
  /** Offset runs relative to the block's text. */
  readonly runs: readonly OffsetRun[];
}

interface Draft {
  text: string;
  runs: OffsetRun[];
  linkChars: number;
  links: number;
  breaks: number;
  /** The node that holds all text so far, −1 when it comes from several. */
  node: number | null;
  /** White space that is written only when more text follows. */
  pending: '' | ' ' | '\n';
}

export const newDraft = (): Draft => ({
  text: '',
  runs: [],
  linkChars: 0,
  links: 0,
  breaks: 0,
  node: null,
  pending: '',
});

/** Appends a piece of the source, its white space collapsed unless `frame` is preformatted. */
export function addText(
  draft: Draft,
  value: string,
  html: string,
  start: number,
  end: number,
  frame: { readonly inLink: boolean; readonly pre: boolean; readonly node: number },
): void {
  const runs = start >= 0 ? sourceRuns(value, html, start, end) : [];
  let run = 0;
  // Pieces without white space to collapse; a single space between two words stays inside its piece.
  const pieces = frame.pre ? /[^\r]+/g : /[^\s\u00a0]+(?:[ \u00a0][^\s\u00a0]+)*/g;
  let last = 0;
  for (let m = pieces.exec(value); m; m = pieces.exec(value)) {
    if (m.index > last && !draft.pending && draft.text) draft.pending = ' ';
    if (draft.pending) draft.text += draft.pending;
    draft.pending = '';
    const piece = frame.pre ? m[0] : m[0].replaceAll('\u00a0', ' ');
    const at = draft.text.length;
    draft.text += piece;
    draft.breaks = 0;
    if (draft.node === null) draft.node = frame.node;
    else if (draft.node !== frame.node) draft.node = -1;
    if (frame.inLink) draft.linkChars += piece.length;
    last = m.index + piece.length;
    while (run < runs.length && runs[run]!.text + runs[run]!.length <= m.index) run++;
    for (let k = run; k < runs.length && runs[k]!.text < last; k++) {
      const r = runs[k]!;
      const from = Math.max(r.text, m.index);
      const to = Math.min(r.text + r.length, last);
      const exact = r.length === r.sourceLength;
      draft.runs.push({
        text: at + from - m.index,
        length: to - from,
        source: exact ? r.source + from - r.text : r.source,
        sourceLength: exact ? to - from : r.sourceLength,
      });
    }
  }
  if (last < value.length && draft.text && !draft.pending) draft.pending = ' ';
}

/** The block of a draft that ends in element `node`; null where there is nothing to see. */
export function finish(draft: Draft, nodes: readonly PageNode[], node: number): PageBlock | null {
  if (!/[^\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(draft.text)) return null;
  let kind: BlockKind = 'paragraph';
  let level = 0;
  for (let i = node, up = 0; i >= 0 && up < 12; i = nodes[i]!.parent, up++) {
    const { tag } = nodes[i]!;
    if (/^h[1-6]$/.test(tag)) {
      kind = 'heading';
      level = Number(tag[1]);
    } else if (tag === 'figcaption' || tag === 'caption') kind = 'caption';
    else if (kind !== 'paragraph') continue;
    else if (tag === 'li' || tag === 'dd' || tag === 'dt') kind = 'item';
    else if (tag === 'blockquote') kind = 'quote';
    else if (tag === 'pre') kind = 'code';
    else if ((tag === 'td' || tag === 'th') && up <= 1) kind = 'cell';
  }
  return { text: draft.text, kind, level, node, linkChars: draft.linkChars, links: draft.links, runs: draft.runs };
}
