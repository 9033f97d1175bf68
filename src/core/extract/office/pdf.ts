// PDF with text → HTML. A PDF knows glyphs and places, no paragraphs: lines come from heights, paragraphs from gaps and short lines,
// headings from sizes. Words cut at a line's end are joined ("har-⏎bour"), running heads and page numbers go.
//
// Tempting and wrong: the text as it stands (every line a paragraph), or sorting by height on the page (mixes columns): the order in
// which the program wrote the text keeps columns apart. Scanned pages have no text and are refused. Cost: linear in the text.
import { escaped, pageOf } from './xml.ts';
import { FormatError } from './zip.ts';

/** Pages read; a book has about 400. */
export const PDF_PAGES = 500;
/** A gap of more than this many line heights parts paragraphs. */
const GAP = 1.75;
/** A line that ends before this share of the width and with a full stop ends its paragraph. */
const SHORT = 0.8;
/** Letters this much higher than most of the text are a heading. */
const HEADING = 1.12;
/** Share of the page's height at its top and bottom where running heads stand. */
const EDGE = 0.09;

/** Longest running head. */
const HEAD_CHARS = 80;

interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Height of the baseline above the page's bottom, 0..1. */
  readonly at: number;
  readonly y: number;
  readonly height: number;
}

/** @throws FormatError when the file is damaged, encrypted, or holds no text */
export async function pdfToHtml(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy, getMeta } = await import('unpdf');
  const lines: Line[] = [];
  let title = '';
  let author = '';
  try {
    // The library takes the buffer over: give it a copy.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes));
    const meta = await getMeta(pdf);
    title = String(meta.info.Title ?? '');
    author = String(meta.info.Author ?? '');
    for (let n = 1; n <= Math.min(pdf.numPages, PDF_PAGES); n++) {
      const page = await pdf.getPage(n);
      const [, , , top] = page.view as [number, number, number, number];
      lines.push(...linesOf((await page.getTextContent()).items as readonly unknown[], n, top || 1));
    }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new FormatError(encrypted ? 'is a PDF file with a password' : 'is a damaged PDF file', { cause: error });
  }
  const kept = withoutRunningHeads(lines);
  if (kept.length === 0) throw new FormatError('is a PDF file without text, such as a scan');
  return pageOf(title, author, '', blocksOf(kept).join('\n'));
}

function linesOf(items: readonly unknown[], page: number, top: number): Line[] {
  const lines: Line[] = [];
  let open: { text: string; x: number; right: number; y: number; height: number } | null = null;
  const close = (): void => {
    if (open?.text.trim()) lines.push({ ...open, text: open.text.replace(/\s+/g, ' ').trim(), page, at: open.y / top });
    open = null;
  };
  for (const item of items) {
    const { str, transform, width, height, hasEOL } = item as {
      str?: string;
      transform?: number[];
      width?: number;
      height?: number;
      hasEOL?: boolean;
    };
    if (str === undefined || !transform) continue;
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const h = height || Math.abs(transform[3] ?? 0) || 1;
    if (open && str.trim() && (Math.abs(open.y - y) > 0.5 * Math.max(h, open.height) || x < open.x - h)) close();
    if (!open) {
      if (str.trim()) open = { text: str, x, right: x + (width ?? 0), y, height: h };
    } else {
      if (str.trim() && x > open.right + 0.15 * h && !open.text.endsWith(' ')) open.text += ' ';
      open.text += str;
      if (str.trim()) {
        open.right = x + (width ?? 0);
        // a raised note number does not make its line small
        open.height = Math.max(open.height, h);
      }
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const pages = new Set(lines.map((l) => l.page)).size;
  const atEdge = (l: Line): boolean => l.at < EDGE || l.at > 1 - EDGE;
  // only a page number at either end may differ; prose that happens to begin alike stays
  const key = (l: Line): string => l.text.replace(/^\d+\s|\s\d+$/g, '#');
  const seen = new Map<string, Set<number>>();
  for (const l of lines) {
    if (!atEdge(l)) continue;
    const on = seen.get(key(l)) ?? new Set();
    seen.set(key(l), on.add(l.page));
  }
  return lines.filter((l) => {
    if (!atEdge(l)) return true;
    if (/^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/i.test(l.text)) return false;
    if (l.text.length > HEAD_CHARS || /[.!?][”"’')]*$/.test(l.text)) return true;
    return pages < 2 || seen.get(key(l))!.size < Math.max(2, pages / 3);
  });
}

function blocksOf(lines: readonly Line[]): string[] {
  const heights = lines
    .flatMap((l) => new Array<number>(Math.min(40, l.text.length >> 2)).fill(l.height))
    .sort((a, b) => a - b);
  const body = heights[heights.length >> 1] ?? lines[0]!.height;
  const widest = lines.reduce((w, l) => Math.max(w, l.right - l.x), 1);
  const out: string[] = [];
  let text = '';
  let last: Line | null = null;
  let titled = false;
  const close = (): void => {
    if (!text || !last) return;
    const safe = escaped(text);
    if (last.height > body * HEADING && text.length < 250) {
      const tag = titled ? 'h2' : 'h1';
      titled = true;
      out.push(`<${tag}>${safe}</${tag}>`);
    } else if (/^[•◦‣∙▪●–-]\s/.test(text)) out.push(`<li>${escaped(text.slice(2))}</li>`);
    else out.push(`<p>${safe}</p>`);
    text = '';
  };
  for (const line of lines) {
    if (last && !continues(last, line, text, widest)) close();
    text = !text
      ? line.text
      : /\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line.text)
        ? text.slice(0, -1) + line.text
        : `${text} ${line.text}`;
    last = line;
  }
  close();
  return out;
}

function continues(last: Line, line: Line, text: string, widest: number): boolean {
  if (Math.abs(line.height - last.height) > 0.1 * last.height) return false;
  if (/^[•◦‣∙▪●]\s/.test(line.text)) return false;
  const ended = /[.!?…:][”"’')\]]*\d{0,2}$/.test(text);
  // over a page or column break only an open sentence goes on
  if (line.page !== last.page || line.y > last.y + last.height) return !ended && /^[\p{Ll}\d“"(]/u.test(line.text);
  if (last.y - line.y > GAP * last.height) return false;
  return !(ended && last.right - last.x < SHORT * widest);
}
