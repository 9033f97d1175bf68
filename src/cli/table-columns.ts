// The first line of a table → which columns hold what, and whether that line is a pair itself.
//
//   reference,candidate      names of ours, or those of --columns: a header
//   original,copy            with --columns 1,2 it may be either: a pair, unless --header says otherwise, with a notice where it looks
//                            like names; in the output a header scored as a pair moves every other line down by one
import { AppError } from '../node/errors.ts';

export interface ColumnChoice {
  /** Reference, candidate and, if there is one, id: names of the header, or numbers from 1. */
  readonly columns?: readonly string[];
  /** Whether the first line names the columns; absent: what `columns` lets expect. */
  readonly header?: boolean;
}

export interface Columns {
  /** Indexes of reference, candidate and id in a row. */
  readonly indexes: readonly number[];
  readonly isHeader: boolean;
  /** It is read as a pair, and looks like names. */
  readonly inDoubt: boolean;
}

/** @throws AppError when a column is not there, or cannot be named without a header */
export function columnsOf(first: readonly string[], { columns, header }: ColumnChoice): Columns {
  const names = first.map((n) => n.trim().toLowerCase());
  if (columns?.every((c) => /^\d+$/.test(c))) {
    const beyond = columns.find((c) => Number(c) < 1 || Number(c) > first.length);
    if (beyond) throw noColumn(beyond, first);
    const indexes = columns.map((c) => Number(c) - 1);
    const isHeader = header ?? (names.includes('reference') && names.includes('candidate'));
    const inDoubt = header === undefined && !isHeader && indexes.every((i) => isName(first[i]!));
    return { indexes, isHeader, inDoubt };
  }
  if (header === false)
    throw new AppError(
      'names-without-header',
      'without a header, columns have no names',
      'give their numbers, reference first: --columns 1,2',
    );
  const indexes = (columns ?? ['reference', 'candidate']).map((c) => {
    const i = names.indexOf(c.trim().toLowerCase());
    if (i < 0) throw noColumn(c, first);
    return i;
  });
  const id = names.indexOf('id');
  return {
    indexes: columns?.[2] === undefined && id >= 0 ? [...indexes, id] : indexes,
    isHeader: true,
    inDoubt: false,
  };
}

/** Names of columns have three words at most and none of the marks of sentences: "Original text", "text_b". */
const isName = (cell: string): boolean => /^[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u.test(cell.trim());

function noColumn(name: string, first: readonly string[]): AppError {
  const shown = first.slice(0, 12).map((c, i) => `${i + 1} ${c.trim().slice(0, 40)}`);
  return new AppError(
    'no-column',
    `the table has no column ${name}`,
    `its first line must name the columns reference and candidate (and id, if there is one), or --columns names them, by header or number; the first line is: ${shown.join(', ')}`,
  );
}
