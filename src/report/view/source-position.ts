// Span of the article text → lines and columns of the file that it came from.
import type { OffsetRun, Range, ReportDocument } from '../../core/index.ts';

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface SourceRegion {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A function that places spans of this document; prepares its line index once. */
export function sourcePlacer(document: ReportDocument): (span: Range) => SourceRegion {
  const { offsets, lineStarts } = document.source;
  const lines = offsets.length > 0 ? lineStarts : lineStartsOf(document.text);
  const place = (offset: number): [line: number, column: number] => {
    const i = Math.max(
      0,
      lastAtOrBefore(lines, offset, (x) => x),
    );
    return [i + 1, offset - (lines[i] ?? 0) + 1];
  };
  return (span) => {
    const start = offsets.length > 0 ? toSource(offsets, span.start, 'start') : span.start;
    const end = Math.max(start, offsets.length > 0 ? toSource(offsets, span.end, 'end') : span.end);
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { start, end, startLine, startColumn, endLine, endColumn };
  };
}

/** A boundary inside a run that maps one to one keeps its distance; inside another (an entity) it snaps to the run's edge. */
function toSource(offsets: readonly OffsetRun[], offset: number, side: 'start' | 'end'): number {
  // An end belongs to the run that it closes, not to the one that begins there.
  const at = side === 'end' ? Math.max(0, offset - 1) : offset;
  const run =
    offsets[
      Math.max(
        0,
        lastAtOrBefore(offsets, at, (r) => r.text),
      )
    ];
  if (!run) return offset;
  const inside = Math.min(Math.max(0, offset - run.text), run.length);
  if (run.length === run.sourceLength) return run.source + inside;
  return side === 'start' && inside < run.length ? run.source : run.source + run.sourceLength;
}

/** Index of the last item whose key is at most `key`, −1 when there is none. */
function lastAtOrBefore<T>(items: readonly T[], key: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
