// Marks of list items in plain text: what a page draws before an item is none of its words.
//
//   • School meals remain free.        School meals remain free.
//   - Bins are emptied weekly.         Bins are emptied weekly.       hyphens and stars where there are several
//   — Come in, he said.                a speech in many languages: stays
//   1. Mix the dough.                  stays: numbers are told ("step 1")
//
// Tempting and wrong: every hyphen at the start of a line. One alone may be a dash that a wrapped line begins with. Linear.
import type { Line } from './lines.ts';

const MARK = /^[ \t]*([•◦‣⁃∙▪●○*–-])[ \t]+(?=\S)/;
const ALL_MARKS = /^[ \t]*([*–-])[ \t]+\S/gm;
/** Lines with the same ambiguous mark that make a list. */
const FEWEST = 2;

/** The ambiguous marks that open several lines of the text. */
export function listMarks(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const m of text.matchAll(ALL_MARKS)) seen.set(m[1]!, (seen.get(m[1]!) ?? 0) + 1);
  return new Set([...seen].filter(([, n]) => n >= FEWEST).map(([mark]) => mark));
}

/** Characters of the mark that opens the line, with the blanks behind it; 0 without one. */
export function markerLength(text: string, { start, end }: Line, marks: ReadonlySet<string>): number {
  const line = text.slice(start, end);
  const m = MARK.exec(line);
  // Items run together in one line are told apart by their marks.
  if (m && line.includes(` ${m[1]} `)) return 0;
  return m && (!'*–-'.includes(m[1]!) || marks.has(m[1]!)) ? m[0].length : 0;
}
