// Spans into lines: wrapping, indenting, two columns. Widths are terminal columns (wide East Asian characters take two).
//
// Worked example, width 9: "The crane fell" → "The crane" / "fell". A word longer than the width is broken where the
// width ends; the tempting alternative, letting it overflow, destroys the second column. Cost: linear in the text.
import stringWidth from 'fast-string-width';
import { type Line, type Span, span } from './style.ts';

/** Printable ASCII, a column each: most words, and far cheaper than the general rule. */
const ASCII = /^[ -~]*$/;

/** Columns that a text takes. */
function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, s) => sum + widthOf(s.text), 0);
}

/** A stretch without blanks, possibly of several styles: never broken unless longer than a line. */
interface Word {
  readonly spans: Span[];
  /** Style of the blank before it; null when it starts the text. */
  readonly blank: Span | null;
}

/** Breaks at blanks so that no line is wider than `width` (at least 1); always gives at least one line. */
export function wrap(spans: readonly Span[], width: number): Line[] {
  const lines: Span[][] = [[]];
  let used = 0;
  for (const { spans: parts, blank } of wordsOf(spans)) {
    const size = parts.reduce((sum, s) => sum + widthOf(s.text), 0);
    if (used > 0 && blank && used + 1 + size > width) {
      lines.push([]);
      used = 0;
    } else if (used > 0 && blank) {
      push(lines.at(-1)!, blank);
      used++;
    }
    if (size <= width - used) {
      for (const p of parts) push(lines.at(-1)!, p);
      used += size;
      continue;
    }
    for (const p of parts)
      for (const char of p.text) {
        const w = widthOf(char);
        if (used + w > width && used > 0) {
          lines.push([]);
          used = 0;
        }
        push(lines.at(-1)!, { text: char, style: p.style });
        used += w;
      }
  }
  return lines;
}

function wordsOf(spans: readonly Span[]): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  let blank: Span | null = null;
  for (const { text, style } of spans) {
    for (const piece of text.split(/( +)/)) {
      if (!piece) continue;
      if (piece.startsWith(' ')) {
        blank = words.length > 0 ? { text: ' ', style } : null;
        open = null;
      } else if (open) open.spans.push({ text: piece, style });
      else {
        open = { spans: [{ text: piece, style }], blank };
        words.push(open);
        blank = null;
      }
    }
  }
  return words;
}

/** Appends, joining with the last span of the same style. */
function push(line: Span[], s: Span): void {
  const last = line.at(-1);
  if (last && last.style === s.style) line[line.length - 1] = { text: last.text + s.text, style: s.style };
  else line.push(s);
}

/** Wraps with a first prefix on the first line and blanks of the same width before the others. */
export function wrapWith(first: readonly Span[], spans: readonly Span[], width: number): Line[] {
  const margin = lineWidth(first);
  const indent = span(' '.repeat(margin));
  return wrap(spans, Math.max(8, width - margin)).map((line, i) => [...(i === 0 ? first : [indent]), ...line]);
}

/** The line filled up with blanks to `width` columns. */
export function pad(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, span(' '.repeat(missing))] : line;
}

/** Two columns with a gutter between them; the shorter is filled with empty lines. */
export function beside(left: readonly Line[], right: readonly Line[], width: number, gutter: Span): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...pad(left[i] ?? [], width),
    gutter,
    ...(right[i] ?? []),
  ]);
}

/** A section heading with a rule to the full width, where there is room for one. */
export function headingLine(title: string, width: number): Line {
  const rest = width - widthOf(title) - 1;
  return rest < 1 ? [span(title, 'heading')] : [span(title, 'heading'), span(` ${'─'.repeat(rest)}`, 'faint')];
}
