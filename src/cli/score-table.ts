// Tables of pairs (CSV, TSV) → rows as `score` answers them. Which columns hold what is told in table-columns.ts.
//
// Tabs: programs that write tables (Python's csv, pandas, Excel) put a cell with a quotation mark into marks, and double its own; collections
// of texts hold their marks as they are.
//
//   "He said ""no"" twice."        a cell in marks: He said "no" twice.
//   "We may go," he said.          a text that begins with a quotation, and "We may go." alone is one, too
//
// Taking all marks as written makes every quotation of the first kind a changed one; reading all as CSV eats the marks of the second, and an
// open one swallows the rows below. Doubled marks inside tell, in one cell as well as for the file: of a cell in marks that holds a tab or a
// line break nothing else would.
import { pipeline, Readable } from 'node:stream';
import { AppError } from '../node/errors.ts';
import { MAX_LINE } from '../node/read-lines.ts';
import type { InputRow } from './score-lines.ts';
import { type ColumnChoice, type Columns, columnsOf } from './table-columns.ts';

export interface TableOptions extends ColumnChoice {
  /** Delimiter, where the content leaves it open. */
  readonly type?: 'csv' | 'tsv';
  /** Told when the first line is read as a pair and looks like the names of the columns. */
  readonly onDoubt?: (line: string) => void;
}

/** Rows handed on together; a chunk of a file holds about as many. */
const BATCH = 500;

/**
 * Is it a table? Its name says so, or its first lines: none opens an object or list of JSON, and the first has several fields.
 * @param wanted columns were named: only a first line of JSON speaks against a table then
 */
export function isTable(head: string, name: string, wanted = false): boolean {
  if (/\.(?:csv|tsv|tab)(?:\.gz)?$/i.test(name)) return true;
  if (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(name)) return false;
  const lines = head.split('\n', FIRST_LINES).filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if ((wanted ? [first] : lines).some((line) => /^\s*[{[]/.test(line))) return false;
  return wanted || (/[,;\t]/.test(first) && !/^\s*"[^"]*"\s*$/.test(first));
}

/** A single bad line among lines of JSON must not make a table of them. */
const FIRST_LINES = 20;

/** The pairs of a table. @throws AppError when the columns cannot be told, or the table is broken */
export async function* tableRows(
  chunks: AsyncIterable<Uint8Array | string>,
  head: string,
  options: TableOptions,
): AsyncGenerator<readonly InputRow[]> {
  const { parse } = await import('csv-parse');
  const delimiter = delimiterOf(head, options.type);
  const asWritten = delimiter === '\t' && !inMarks(head);
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    quote: asWritten ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE,
  });
  // The error reaches whoever reads the stream.
  pipeline(Readable.from(chunks), parser, () => {});
  let columns: Columns | null = null;
  let width = 0;
  let rows: InputRow[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (columns === null) {
        columns = columnsOf(record, options);
        width = record.length;
        if (columns.inDoubt) options.onDoubt?.(columns.indexes.map((i) => record[i]).join(', '));
        if (columns.isHeader) continue;
      }
      const { lines: line } = info;
      // In a row that is cut at a comma of its text, no cell can be trusted. Spreadsheets write empty cells at the end.
      if (record.slice(width).some((cell) => cell.trim() !== '')) {
        rows.push({ line, error: tooManyCells(record.length, width, delimiter) });
      } else {
        const [reference, candidate, id] = columns.indexes.map((i) => (asWritten ? outOfMarks(record[i]) : record[i]));
        rows.push({ line, row: { ...(id === undefined ? {} : { id }), reference, candidate } });
      }
      if (rows.length >= BATCH) {
        yield rows;
        rows = [];
      }
    }
  } catch (cause) {
    if (cause instanceof AppError || !(cause as Error).message) throw cause;
    yield rows;
    throw new AppError(
      'broken-table',
      `the table is broken: ${(cause as Error).message}`,
      'mend it, or write JSON lines',
      { cause },
    );
  }
  if (columns === null)
    throw new AppError('empty', 'the table is empty', 'give a table with a header and pairs below it');
  yield rows;
}

function delimiterOf(head: string, type: TableOptions['type']): string {
  if (type === 'tsv') return '\t';
  const line = head.split('\n', 1)[0]!.replace(/"[^"]*"/g, '');
  const count = (x: string): number => line.split(x).length - 1;
  if (type === undefined && count('\t') > 0) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

const tooManyCells = (cells: number, width: number, delimiter: string): string =>
  `${cells} cells, and the first line has ${width}: a text that holds ${delimiter === '\t' ? 'a tab' : `“${delimiter}”`} must stand in quotation marks`;

const NAME_IN_MARKS = /^"[^".!?]*"$/;
const CELL_IN_MARKS = /^"[^"]*(?:""[^"]*)*"$/;

/** Whether cells stand in marks: all names of columns do, or a cell whose own marks are doubled does. */
function inMarks(head: string): boolean {
  const lines = head.replace(/^\ufeff/, '').split(/\r?\n/);
  return (
    lines[0]!.split('\t').every((cell) => NAME_IN_MARKS.test(cell)) || lines.some((l) => l.split('\t').some(isDoubled))
  );
}

const isDoubled = (cell: string): boolean => CELL_IN_MARKS.test(cell) && cell.slice(1, -1).includes('""');

/** What a cell says. */
const outOfMarks = (cell: string | undefined): string | undefined =>
  cell !== undefined && isDoubled(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
