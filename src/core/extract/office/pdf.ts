// PDF with text → HTML and where its pages begin. A PDF knows glyphs and places, no words, lines or paragraphs: here glyph runs become
// lines and running heads go; pdf-blocks.ts makes paragraphs of the lines.
//
// Tempting and wrong: sorting by height on the page (mixes columns): the order in which the program wrote the text keeps columns
// apart. Scanned pages have no text and are refused. Cost: linear in the text.
import type { PageStart } from '../../types.ts';
import { FormatError } from '../format-error.ts';
import { blocksOf } from './pdf-blocks.ts';
import { pageOf } from './xml.ts';

/** Pages read; a book has about 400. */
const PDF_PAGES = 500;
/** Share of the page's height at its top and bottom where lines that repeat are running heads. */
const HEAD_EDGE = 0.15;
/** The same for a bare page number. */
const NUMBER_EDGE = 0.12;
/** Running heads stand at one height: this share of the page is the same. */
const SAME_HEIGHT = 0.006;
/** Running heads are among the outermost lines of their page. */
const OUTERMOST = 2;
/** Longest running head. */
const HEAD_CHARS = 80;

export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Height of the baseline above the page's bottom, 0..1. */
  readonly at: number;
  readonly y: number;
  readonly height: number;
  /** Font of all its letters; null when there are several. */
  readonly font: string | null;
}

export interface PdfText {
  readonly html: string;
  /** Where the pages begin in `html`. */
  readonly pages: readonly PageStart[];
}

/** @throws FormatError when the file is damaged, encrypted, or holds no text */
export async function pdfToHtml(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy, getMeta } = await import('unpdf');
  const lines: PdfLine[] = [];
  let title = '';
  let author = '';
  try {
    // The library takes the buffer over: give it a copy.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const meta = await getMeta(pdf);
    title = String(meta.info.Title ?? '');
    author = String(meta.info.Author ?? '');
    for (let n = 1; n <= Math.min(pdf.numPages, PDF_PAGES); n++) {
      const page = await pdf.getPage(n);
      const [, , , top] = page.view as [number, number, number, number];
      lines.push(...linesOf((await page.getTextContent()).items as readonly unknown[], n, top || 1));
    }
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new FormatError(encrypted ? 'is a PDF file with a password' : 'is a damaged PDF file', {
      ...(encrypted ? { hint: 'open it with its password and save it without one' } : {}),
      cause,
    });
  }
  const kept = withoutRunningHeads(lines);
  if (kept.length === 0)
    throw new FormatError('is a PDF file without text, such as a scan', {
      hint: 'run text recognition over it first, for instance with ocrmypdf',
    });
  const { html, pages } = blocksOf(kept);
  const empty = pageOf(title, author, '', '');
  const start = empty.length - '\n</body></html>'.length;
  return { html: pageOf(title, author, '', html), pages: pages.map((p) => ({ ...p, start: p.start + start })) };
}

interface OpenLine {
  text: string;
  x: number;
  right: number;
  y: number;
  height: number;
  font: string | null;
}

function linesOf(items: readonly unknown[], page: number, top: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | null = null;
  const close = (): void => {
    if (open?.text.trim()) lines.push({ ...open, text: open.text.replace(/\s+/g, ' ').trim(), page, at: open.y / top });
    open = null;
  };
  for (const item of items) {
    const { str, transform, width, height, fontName, hasEOL } = item as {
      str?: string;
      transform?: number[];
      width?: number;
      height?: number;
      fontName?: string;
      hasEOL?: boolean;
    };
    if (str === undefined || !transform) continue;
    const x = transform[4] ?? 0;
    const y = transform[5] ?? 0;
    const h = height || Math.abs(transform[3] ?? 0) || 1;
    if (open && str.trim() && (Math.abs(open.y - y) > 0.5 * Math.max(h, open.height) || x < open.x - h)) close();
    if (!open) {
      if (str.trim()) open = { text: str, x, right: x + (width ?? 0), y, height: h, font: fontName ?? null };
    } else {
      if (str.trim() && x > open.right + 0.15 * h && !open.text.endsWith(' ')) open.text += ' ';
      open.text += str;
      if (str.trim()) {
        open.right = x + (width ?? 0);
        // a raised note number does not make its line small
        open.height = Math.max(open.height, h);
        if (fontName !== open.font && /\p{L}/u.test(str)) open.font = null;
      }
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

const PAGE_NUMBER = /^\W{0,3}(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:\/|of) ?\d{1,4})?\W{0,3}$/i;
/** What a browser prints over and under a page: when it was printed and its title, its address and the page. */
const PRINTED =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?= |$)|^(?:https?|file):\/\/\S+(?: \d{1,4}\/\d{1,4})?$/;
/** A page number at either end of a head is what differs from page to page. */
const NUMBER_AT_END =
  /^\W{0,3}(?:page |p\. ?)?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?\W{1,4}|\W{1,4}(?:page |p\. ?)?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?\W{0,3}$/gi;

function withoutRunningHeads(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Set(lines.map((l) => l.page)).size;
  const outermost = outermostLines(lines);
  const edge = (l: PdfLine, share: number): boolean => outermost.has(l) && (l.at < share || l.at > 1 - share);
  const key = (l: PdfLine): string => l.text.replace(NUMBER_AT_END, '#');
  const alike = new Map<string, PdfLine[]>();
  for (const l of lines) {
    if (!edge(l, HEAD_EDGE) || l.text.length > HEAD_CHARS) continue;
    const seen = alike.get(key(l));
    if (seen) seen.push(l);
    else alike.set(key(l), [l]);
  }
  return lines.filter((l) => {
    if (edge(l, NUMBER_EDGE) && (PAGE_NUMBER.test(l.text) || PRINTED.test(l.text))) return false;
    if (pages < 2 || !edge(l, HEAD_EDGE) || l.text.length > HEAD_CHARS || /[.!?][”"’')]*$/.test(l.text)) return true;
    const on = new Set(alike.get(key(l))!.flatMap((o) => (Math.abs(o.at - l.at) < SAME_HEIGHT ? [o.page] : [])));
    return on.size < Math.max(2, pages / 3);
  });
}

/** The lines at the highest and lowest places of each page. */
function outermostLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const heights = new Map<number, number[]>();
  for (const l of lines) {
    const of = heights.get(l.page);
    if (!of) heights.set(l.page, [l.at]);
    else if (!of.includes(l.at)) of.push(l.at);
  }
  for (const of of heights.values()) of.sort((a, b) => a - b);
  return new Set(
    lines.filter((l) => {
      const of = heights.get(l.page)!;
      return l.at <= of[Math.min(OUTERMOST, of.length) - 1]! || l.at >= of[Math.max(0, of.length - OUTERMOST)]!;
    }),
  );
}
