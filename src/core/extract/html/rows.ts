// The cells of a table's row → one line, as a person reads a row: what it is, then its figures.
//
//   <tr><td>2025</td><td>12</td><td>140</td></tr>      "2025⇥12⇥140", as browsers copy it and Markdown and plain text have it
//
// Tempting and wrong: a line a cell. Alignment then finds twelve pieces where another text has four lines, a bare "12" belongs
// to any other "12", and a page looks split all over. Header words are not repeated in each row: the other text has them once.
// Tables that only lay out a page hold paragraphs, not figures; their cells stay apart.
import type { Page } from './page.ts';

/** Longest cell of a row that is read as one line; longer ones are text of their own. */
const CELL_CHARS = 160;
/** Elements between a cell's text and its row. */
const STEPS = 4;

/** Indexes of the page's blocks in order: those of a row together, others alone. */
export function rowsOf({ nodes, blocks }: Page): readonly (readonly number[])[] {
  const cellOf = (i: number): number => {
    const { node } = blocks[i]!;
    return node >= 0 && !/^t[dh]$/.test(nodes[node]!.tag) ? nodes[node]!.parent : node;
  };
  const rowOf = (i: number): number => {
    if (blocks[i]!.kind !== 'cell' || blocks[i]!.text.length > CELL_CHARS) return -1;
    let at = blocks[i]!.node;
    for (let up = 0; at >= 0 && up < STEPS; at = nodes[at]!.parent, up++) if (nodes[at]!.tag === 'tr') return at;
    return -1;
  };
  // Paragraphs that stand in one cell are no cells.
  const whole = new Map<number, boolean>();
  blocks.forEach((_, i) => {
    const row = rowOf(i);
    if (row >= 0) whole.set(row, (whole.get(row) ?? true) && (i === 0 || cellOf(i - 1) !== cellOf(i)));
  });
  const groups: number[][] = [];
  let row = -1;
  blocks.forEach((_, i) => {
    const own = rowOf(i);
    if (own >= 0 && own === row && whole.get(own)) groups[groups.length - 1]!.push(i);
    else groups.push([i]);
    row = own;
  });
  return groups;
}
