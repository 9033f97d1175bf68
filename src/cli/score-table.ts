// Tables of pairs (CSV, TSV) → rows as `score` answers them. Which columns hold what is said by name or number, or by a header that
// names them `reference` and `candidate`.
import { pipeline, Readable } from 'node:stream';
import { AppError } from '../node/errors.ts';
import { MAX_LINE } from '../node/read-lines.ts';
import type { InputRow } from './score-lines.ts';

export interface TableOptions {
  /** Delimiter, where the content leaves it open. */
  readonly type?: 'csv' | 'tsv';
  /** Reference, candidate and, if there is one, id: names of the header, or numbers from 1. */
  readonly columns?: readonly string[];
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
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    // Tab-separated files hold quotation marks as they are.
    quote: delimiter === '\t' ? null : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE,
  });
  // The error reaches whoever reads the stream.
  pipeline(Readable.from(chunks), parser, () => {});
  let places: readonly number[] | null = null;
  let rows: InputRow[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (places === null) {
        const { indexes, isHeader } = columnsOf(record, options.columns);
        places = indexes;
        if (isHeader) continue;
      }
      const [reference, candidate, id] = places.map((i) => record[i]);
      rows.push({ line: info.lines, row: { ...(id === undefined ? {} : { id }), reference, candidate } });
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
  if (places === null)
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

/** Indexes of reference, candidate and id in a row, and whether the first row names columns. */
function columnsOf(
  first: readonly string[],
  asked: readonly string[] | undefined,
): { readonly indexes: readonly number[]; readonly isHeader: boolean } {
  const names = first.map((n) => n.trim().toLowerCase());
  if (asked?.every((c) => /^\d+$/.test(c))) {
    const beyond = asked.find((c) => Number(c) < 1 || Number(c) > first.length);
    if (beyond) throw noColumn(beyond, first);
    const indexes = asked.map((c) => Number(c) - 1);
    return { indexes, isHeader: names.includes('reference') && names.includes('candidate') };
  }
  const wanted = asked ?? ['reference', 'candidate'];
  const indexes = wanted.map((c) => {
    const i = names.indexOf(c.trim().toLowerCase());
    if (i < 0) throw noColumn(c, first);
    return i;
  });
  const id = names.indexOf('id');
  return { indexes: asked?.[2] === undefined && id >= 0 ? [...indexes, id] : indexes, isHeader: true };
}

function noColumn(name: string, first: readonly string[]): AppError {
  const shown = first.slice(0, 12).map((c, i) => `${i + 1} ${c.trim().slice(0, 40)}`);
  return new AppError(
    'no-column',
    `the table has no column ${name}`,
    `its first line must name the columns reference and candidate (and id, if there is one), or --columns names them, by header or number; the first line is: ${shown.join(', ')}`,
  );
}
