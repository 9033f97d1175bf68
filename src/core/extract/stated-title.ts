// A headline that stands beside the text, in front matter, in a field of a record or in the head of a page that shows no heading → the
// first block of the text.
//
//   {"title": "Council approves 240 homes", "body": "Councillors voted …"}   →   Council approves 240 homes ⏎⏎ Councillors voted …
//
// Tempting and wrong: to keep it among the facts. The headline of a copy that says "rejects" then meets nothing, or pairs with the
// first sentence of the text. Titles in the properties of office files and subjects of mails are often no headlines and stay facts.
// One look at the blocks.
import type { Document, OffsetRun } from '../types.ts';

/** Why such a block is a title. */
export const TITLE_REASON = 'title stated beside the text';

/** Longer ones are no headlines. */
const TITLE_CHARS = 500;

/** Blocks among which a title that is shown without being a heading is looked for; a site's lines may stand above it. */
const OPENING = 30;

/**
 * The document with its stated title in the text, unless a title stands there already or there is no text.
 * @param runs where the title stands in the source, in its own offsets; empty when that is not known
 */
export function withStatedTitle(document: Document, title: string | null, runs: readonly OffsetRun[]): Document {
  const { text, blocks } = document;
  if (!title || title.length > TITLE_CHARS || !text.trim() || blocks.some((b) => b.kind === 'title')) return document;
  const said = squeezed(title);
  const shown = blocks.findIndex((b, i) => i < OPENING && squeezed(text.slice(b.start, b.end)) === said);
  if (shown >= 0)
    return {
      ...document,
      title: said,
      blocks: blocks.with(shown, { ...blocks[shown]!, kind: 'title', furniture: false, reason: TITLE_REASON }),
    };
  const by = title.length + 2;
  return {
    ...document,
    title: said,
    text: `${title}\n\n${text}`,
    blocks: [
      { start: 0, end: title.length, kind: 'title', furniture: false, reason: TITLE_REASON },
      ...blocks.map((b) => ({ ...b, start: b.start + by, end: b.end + by })),
    ],
    offsets: [...runs, ...document.offsets.map((r) => ({ ...r, text: r.text + by }))],
    ...(document.hidden ? { hidden: document.hidden.map((h) => ({ ...h, at: h.at + by })) } : {}),
  };
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
