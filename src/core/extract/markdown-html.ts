// HTML inside Markdown. What stands between two tags in one block is text that every renderer shows; the parser gives it as one piece.
//
//   <p>The stove burned nine tonnes.</p>        <details><summary>How it was counted</summary>        <!-- draft 3 -->  says nothing
//
// Tempting and wrong: to take the tags out. What is hidden, scripts and comments would become text, cells of a table one word. Linear.
import type { BlockKind, OffsetRun } from '../types.ts';
import { readPage } from './html/page.ts';
import { rowsOf } from './html/rows.ts';

interface HtmlPiece {
  readonly text: string;
  readonly runs: readonly OffsetRun[];
  readonly kind: BlockKind;
  /** Heading level, 0: none. */
  readonly level: number;
}

/** The blocks that a piece of HTML shows; `start` is where it stands in the source. */
export function htmlPieces(html: string, start: number): readonly HtmlPiece[] {
  if (!/>[^<]*[\p{L}\p{N}]/u.test(html)) return [];
  const page = readPage(html);
  return rowsOf(page).map((row) => {
    let text = '';
    const runs: OffsetRun[] = [];
    for (const i of row) {
      const block = page.blocks[i]!;
      if (text) text += '\t';
      for (const r of block.runs) runs.push({ ...r, text: r.text + text.length, source: r.source + start });
      text += block.text;
    }
    const { kind, level } = page.blocks[row[0]!]!;
    return { text, runs, kind, level };
  });
}
