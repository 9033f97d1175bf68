// Rows of a table in text without markup: neighbouring lines with cells between tabs, or between as many bars.
//
//   2025⇥12⇥140     ⏎ 2026⇥22⇥260        two rows
//   2025 | 12 | 140 ⏎ 2026 | 22 | 260    two rows
//   Home | News ⏎ Sport | Weather        not: no figure, the menu of a site
//   1.⇥The crane fell. ⏎ 2.⇥Nobody …     not: marks of a list
import type { Line } from './lines.ts';

/** A tab inside the line, not the indent before it nor the one after the mark of an item. */
const TABBED = /^(?!\s*(?:\S|\(?\w{1,3}[.)])\t).*\S[^\S\n]*\t\s*\S/;
/** A cell that opens with a figure, whatever its currency or sign. */
const FIGURE = /(?:^|\|)[^\p{L}\p{N}|]{0,4}\d/u;

/** The lines of one paragraph that are rows. */
export function rowsAmong(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const shapes = lines.map((l) => shapeOf(text.slice(l.start, l.end)));
  const rows = new Set<Line>();
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && shapes[to] === shapes[from]) to++;
    const run = lines.slice(from, to);
    const shape = shapes[from]!;
    const isTable = shape === 'tabs' || run.some((l) => FIGURE.test(text.slice(l.start, l.end)));
    if (shape !== 0 && run.length > 1 && isTable) for (const line of run) rows.add(line);
    from = to;
  }
  return rows;
}

/** What stands between the cells: tabs or so many bars; 0: nothing does. */
function shapeOf(line: string): 'tabs' | number {
  return TABBED.test(line) ? 'tabs' : line.split('|').length - 1;
}
