// Lines of a PDF → paragraphs and headings. What ends a paragraph in print is one of four things, and most books use only one:
//
//   a gap            more than the usual distance to the next line
//   an indent        the next line starts further in than its neighbours
//   a short line     that ends in a full stop
//   another look     larger letters, or another font: a heading
//
// Words cut at a line's end are joined ("har-⏎bour"), unless the text itself writes the word with its hyphen elsewhere ("long-⏎term").
// Tempting and wrong: every line a paragraph; joining over every hyphen; measuring short lines against the widest line of the file,
// which is its title, where the text stands in two columns.
import type { PageStart } from '../../types.ts';
import { hyphenatedWords, isCut } from '../hyphens.ts';
import type { PdfLine } from './pdf.ts';
import { escaped } from './xml.ts';

/** A gap of more than this many usual line distances parts paragraphs. */
const GAP = 1.2;
/** The usual distance where too few lines follow each other to tell, in line heights. */
const PITCH = 1.45;
/** A line that ends before this share of the column and with a full stop ends its paragraph. */
const SHORT = 0.8;
/** Letters this much higher than most of the text are a heading. */
const LARGE = 1.12;
/** Longest heading, by its size and by its font alone. */
const HEADING_CHARS = { large: 250, font: 120 } as const;
/** An indent, in line heights; further in it is another column, or centred. */
const INDENT = { least: 0.5, most: 4 } as const;
/** A file uses indents when one line in so many has one. */
const INDENTED_SHARE = 1 / 40;

/** What the lines have in common. */
interface Print {
  readonly height: number;
  /** Usual distance of two lines of a paragraph, in line heights. */
  readonly pitch: number;
  readonly font: string | null;
  readonly column: number;
  readonly indents: boolean;
  readonly hyphenated: ReadonlySet<string>;
}

/** HTML of the blocks, and where in it the pages begin. */
export function blocksOf(lines: readonly PdfLine[]): { readonly html: string; readonly pages: readonly PageStart[] } {
  const print = printOf(lines);
  const largest = lines.reduce((h, l) => (l.page === lines[0]!.page ? Math.max(h, l.height) : h), 0);
  const pages: PageStart[] = [];
  let html = '';
  let titled = false;
  let group: PdfLine[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    const kind = kindOf(group, print);
    const tag = kind !== 'heading' ? kind : !titled && group[0]!.height >= largest * 0.98 ? 'h1' : 'h2';
    titled ||= tag === 'h1';
    if (html) html += '\n';
    html += `<${tag}>`;
    group.forEach((line, i) => {
      const last = group[i - 1];
      if (last && isCut(last.text, line.text, print.hyphenated)) html = html.slice(0, -1);
      else if (last && !/\p{L}-$/u.test(last.text)) html += ' ';
      if (pages.at(-1)?.page !== line.page) pages.push({ start: html.length, page: line.page });
      html += escaped(tag === 'li' && i === 0 ? line.text.replace(BULLET, '') : line.text);
    });
    html += `</${tag}>`;
    group = [];
  };
  lines.forEach((line, i) => {
    if (group.length > 0 && !continues(lines, i, print)) close();
    group.push(line);
  });
  close();
  return { html, pages };
}

const BULLET = /^[•◦‣∙▪●–-]\s+/;
const ENDED = /(?<!\d)[.!?…:][”"’')\]]*\d{0,2}$|[.!?…:][”"’')\]]*$/;

function printOf(lines: readonly PdfLine[]): Print {
  const height = middleOf(lines, (l) => l.height) ?? lines[0]!.height;
  const font = mostOf(lines);
  const widths = lines
    .filter((l) => Math.abs(l.height - height) < 0.1 * height)
    .map((l) => l.right - l.x)
    .sort((a, b) => a - b);
  const steps = lines
    .flatMap((l, i) => {
      const last = lines[i - 1];
      return last && sameColumn(last, l) && Math.abs(l.height - last.height) < 0.1 * height
        ? [(last.y - l.y) / l.height]
        : [];
    })
    .sort((a, b) => a - b);
  // Most steps are inside paragraphs; where each line is a paragraph of its own, gaps say nothing.
  const pitch = steps.length < 8 ? PITCH : Math.max(steps[Math.floor(steps.length * 0.4)]!, 1);
  // An indent in place of a gap: centred lines and lists stand apart.
  const indented = lines.filter((l, i) => {
    const above = lines[i - 1];
    return above && sameColumn(above, l) && above.y - l.y <= GAP * pitch * l.height && isIndented(lines, i);
  }).length;
  return {
    height,
    pitch,
    font,
    // Lines of full width are the rule, but not all: headings and last lines are shorter.
    column: widths[Math.floor(widths.length * 0.8)] ?? 1,
    indents: indented >= 3 && indented >= lines.length * INDENTED_SHARE,
    hyphenated: hyphenatedWords(lines.map((l) => l.text).join('\n')),
  };
}

/** The median over the letters, not over the lines. */
function middleOf(lines: readonly PdfLine[], of: (line: PdfLine) => number): number | undefined {
  const all = lines.flatMap((l) => new Array<number>(Math.min(40, l.text.length >> 2)).fill(of(l)));
  return all.sort((a, b) => a - b)[all.length >> 1];
}

function mostOf(lines: readonly PdfLine[]): string | null {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) if (font) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const sameColumn = (line: PdfLine, next: PdfLine): boolean => line.page === next.page && next.y < line.y;

/** Does the line start further in than the one below it, or, at the foot of a column, than the one above? */
function isIndented(lines: readonly PdfLine[], i: number): boolean {
  const line = lines[i]!;
  const below = lines[i + 1];
  const above = lines[i - 1];
  const other = below && sameColumn(line, below) ? below : above && sameColumn(above, line) ? above : null;
  if (!other || Math.abs(other.height - line.height) > 0.1 * line.height) return false;
  const by = (line.x - other.x) / line.height;
  return by > INDENT.least && by < INDENT.most;
}

function kindOf(group: readonly PdfLine[], print: Print): 'heading' | 'li' | 'p' {
  const first = group[0]!;
  const length = group.reduce((n, l) => n + l.text.length + 1, 0);
  if (first.height > print.height * LARGE && length < HEADING_CHARS.large) return 'heading';
  if (BULLET.test(first.text)) return 'li';
  const own = first.font !== null && first.font !== print.font && group.every((l) => l.font === first.font);
  return own &&
    length < HEADING_CHARS.font &&
    /\p{L}{2}/u.test(first.text) &&
    !/[.!?…:;,][”"’')\]]*$/.test(group.at(-1)!.text)
    ? 'heading'
    : 'p';
}

function continues(lines: readonly PdfLine[], i: number, print: Print): boolean {
  const last = lines[i - 1]!;
  const line = lines[i]!;
  if (Math.abs(line.height - last.height) > 0.1 * last.height) return false;
  if (/^[•◦‣∙▪●]\s/.test(line.text)) return false;
  const ended = ENDED.test(last.text);
  // Over a page or column break only an open sentence goes on.
  if (!sameColumn(last, line)) return !ended && last.font === line.font && /^[\p{Ll}\d“"(]/u.test(line.text);
  if (last.y - line.y > GAP * print.pitch * last.height) return false;
  const short = last.right - last.x < SHORT * print.column;
  if (last.font !== null && line.font !== null && last.font !== line.font && (ended || short)) return false;
  // The first line of a paragraph is indented; a list whose further lines hang is not meant.
  if (isIndented(lines, i) && line.x > last.x + INDENT.least * line.height) return false;
  if (isIndented(lines, i) && print.indents) return false;
  return !(ended && short && !print.indents);
}
