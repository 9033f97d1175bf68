// How the lines between two blank lines of a plain text belong together. The same line break means four things:
//
//   hard wrap     mail, PDF copies        the next word would not have fitted, or the sentence goes on     → joined
//   one per line  many scrapers           every line is a long paragraph of its own                        → a block each
//   list, header  "features ⏎ contacts"   short lines without a full stop                                  → a block each
//   table         "2025⇥12⇥140"           cells between tabs or bars                                       → a block each
//
// In print without blank lines an indent opens a paragraph; where lines hang from the first one, it does not.
//
// Tempting and wrong: to join always (headings run into sentences) or never (wrapped mail falls apart).

export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Widest column of hard-wrapped text; longer lines are paragraphs of their own. */
const WRAP_COLUMN = 110;
/** A line shorter than this share of the widest one was ended on purpose when the next word would have fitted. */
const SLACK = 0.75;

const ENDS = /[.!?…:;。！？؟۔।][”"’')\]»）」』]*\s*$/;
const ITEM = /^\s*(?:[-*•◦‣⁃∙▪●–—]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s|[A-Z]\)\s)/;
/** "B. Second point", but also "J. Lund" where a line was wrapped before a name. */
const CAPITAL_ITEM = /^\s*[A-Z]\.\s/;

/** Lines from whose start the margin is read. */
const MOST_LINES = 10_000;

/** Groups of consecutive lines that form one block each; a row of a table is one by itself. */
export function lineGroups(text: string, lines: readonly Line[], rows: ReadonlySet<Line> = new Set()): Line[][] {
  if (lines.length <= 1) return lines.length ? [[...lines]] : [];
  const widest = lines.reduce((w, l) => Math.max(w, l.end - l.start), 0);
  const opens = openersIn(text, lines);
  const groups: Line[][] = [];
  let group: Line[] = [];
  lines.forEach((line, i) => {
    group.push(line);
    const next = lines[i + 1];
    const goesOn = next && !opens.has(next) && !rows.has(line) && !rows.has(next);
    if (goesOn && continues(text, line, next, widest)) return;
    groups.push(group);
    group = [];
  });
  // Short lines without any full stop at the end are a list, even when they start in lower case.
  return groups.flatMap((g) =>
    g.length > 1 && widest < 45 && !ENDS.test(text.slice(g[g.length - 1]!.start, g[g.length - 1]!.end))
      ? g.map((l) => [l])
      : [g],
  );
}

/** An indent that opens a paragraph, in characters; further in a line is centred. */
const INDENT = { least: 2, most: 10 } as const;

/** The lines that open a paragraph by their indent. */
function openersIn(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const indents = lines.map((l) => l.start - text.lastIndexOf('\n', l.start - 1) - 1);
  const least = Math.min(...indents.slice(0, MOST_LINES));
  const isIndented = (i: number) => indents[i]! >= least + INDENT.least && indents[i]! <= least + INDENT.most;
  const ends = (i: number) => ENDS.test(text.slice(Math.max(lines[i]!.start, lines[i]!.end - 12), lines[i]!.end));
  // An indented line goes on in a flush one: print. Where lines hang, a flush one opens the next entry.
  const isPrint = isIndented(0) || lines.some((_, i) => i > 1 && !isIndented(i) && isIndented(i - 1) && !ends(i - 1));
  return new Set(isPrint ? lines.filter((_, i) => i > 0 && isIndented(i) && (isIndented(0) || ends(i - 1))) : []);
}

function continues(text: string, line: Line, next: Line, widest: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (ITEM.test(head)) return false;
  const length = line.end - line.start;
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  if (CAPITAL_ITEM.test(head) && (ENDS.test(tail) || CAPITAL_ITEM.test(text.slice(line.start, line.start + 4))))
    return false;
  const lower = /^\s*[\p{Ll}]/u.test(head);
  if (length > WRAP_COLUMN) return lower && !ENDS.test(tail);
  const nextWord = /^\s*(\S*)/.exec(head)?.[1]?.length ?? 0;
  const full = length + 1 + nextWord > widest * 0.97 || length >= widest * SLACK;
  if (ENDS.test(tail)) return full && widest <= WRAP_COLUMN && widest >= 45;
  return lower || (full && widest <= WRAP_COLUMN && widest >= 45);
}
