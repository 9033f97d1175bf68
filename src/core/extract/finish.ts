// What the way into the text adds to a document: positions in the file, pages, facts from outside of the text.
import type { Document, OffsetRun, PageStart, SourceText } from '../types.ts';
import { withStatedTitle } from './stated-title.ts';

/** The document as its parser made it → with positions, pages and stated facts of its source. */
export function finished(document: Document, source: SourceText): Document {
  const { stated, container } = source;
  const own = document.metadata;
  const pages = source.pages ? pagesOf(document.offsets, source.pages) : [];
  const inPlace = placed(document, source);
  return {
    ...(isRecord(source) ? withStatedTitle(inPlace, stated?.title ?? null, source.origin?.title ?? []) : inPlace),
    ...(container ? { container } : {}),
    ...(source.file ? { file: source.file } : {}),
    ...(pages.length > 0 ? { pages } : {}),
    title: document.title ?? stated?.title ?? null,
    metadata: stated
      ? {
          byline: own.byline ?? stated.byline ?? null,
          published: own.published ?? stated.published ?? null,
          canonical: own.canonical ?? stated.canonical ?? null,
          site: own.site ?? stated.site ?? null,
          language: own.language ?? stated.language ?? null,
        }
      : own,
  };
}

/** Is it a field of a record, whose other fields speak of the article? */
export const isRecord = ({ container }: Pick<SourceText, 'container'>): boolean =>
  container === 'json' || container === 'jsonl';

function placed(document: Document, { raw, converted, origin }: SourceText): Document {
  if (converted) return { ...document, offsets: [] };
  if (origin)
    return {
      ...document,
      offsets: document.offsets.length > 0 ? composed(document.offsets, origin.offsets) : origin.offsets,
      lineStarts: origin.lineStarts,
    };
  // Plain text is its own source; offsets into another one are of use to people only with its lines.
  return document.offsets.length > 0 || document.format !== 'text'
    ? { ...document, lineStarts: lineStartsOf(raw) }
    : document;
}

/** Offsets at which the lines of a text start. */
export function lineStartsOf(raw: string): number[] {
  const starts = [0];
  for (let i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Runs text → piece, and piece → file, as runs text → file. Both sorted; a run that is not one to one stays so. */
function composed(inner: readonly OffsetRun[], outer: readonly OffsetRun[]): OffsetRun[] {
  const out: OffsetRun[] = [];
  for (const run of inner) {
    const exact = run.length === run.sourceLength;
    const end = run.source + run.sourceLength;
    let first: OffsetRun | undefined;
    for (let i = firstAfter(outer, run.source); i < outer.length && outer[i]!.text < end; i++) {
      const o = outer[i]!;
      const from = Math.max(run.source, o.text);
      const to = Math.min(end, o.text + o.length);
      const whole = o.length === o.sourceLength;
      const at = whole ? o.source + from - o.text : o.source;
      const length = whole ? to - from : o.sourceLength;
      if (exact) out.push({ text: run.text + from - run.source, length: to - from, source: at, sourceLength: length });
      else if (!first) first = { text: run.text, length: run.length, source: at, sourceLength: length };
      else first = { ...first, sourceLength: at + length - first.source };
    }
    if (first) out.push(first);
  }
  return out;
}

/** Index of the first run that ends behind the position. */
function firstAfter(runs: readonly OffsetRun[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.text + runs[middle]!.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the pages of the source begin in the text; one without text on it has no start. */
function pagesOf(offsets: readonly OffsetRun[], pages: readonly PageStart[]): PageStart[] {
  const out: PageStart[] = [];
  let i = 0;
  for (const [n, { start, page }] of pages.entries()) {
    while (i < offsets.length && offsets[i]!.source + offsets[i]!.sourceLength <= start) i++;
    const run = offsets[i];
    if (!run) break;
    const next = pages[n + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (run.source >= next) continue;
    const inside = run.length === run.sourceLength ? Math.max(0, start - run.source) : 0;
    out.push({ start: out.length === 0 ? 0 : run.text + inside, page });
  }
  return out;
}
