import { type Command, InvalidArgumentError, Option } from 'commander';
import { AppError } from '../../node/errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';

interface Flags {
  readonly type?: 'jsonl' | 'csv' | 'tsv';
  readonly columns?: readonly string[];
  readonly header?: boolean;
}

const HELP = `
Each line of the input is one pair:
  {"id": 1, "reference": "Hundreds were there.", "candidate": "Thousands were there."}
or the input is one JSON array of such pairs. Both texts are strings or arrays of tokens. Each gets one line, in order:
  {"id": 1, "similarity": …, "label": …, "drift": …, "findings": […], "words": {…}}
A line that cannot be used gets {"line": …, "error": …}; the others are still answered, and the exit code is 2.
A table (CSV, TSV) names its columns reference and candidate, or --columns does. With numbers the first line is a pair, unless it
names our columns or --header is given.

Examples:
  spindrift score pairs.jsonl > scores.jsonl
  spindrift score pairs.csv --columns original,copy
  spindrift score pairs.tsv --columns 2,3,1                by number: reference, candidate, id; of a table without header
  spindrift score pairs.csv --columns 1,2 --header
  jq -c '{id, reference: .a, candidate: .b}' data.jsonl | spindrift score`;

export function registerScore(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('score')
    .description('score sentence pairs: JSON lines or a table in, JSON lines out')
    .argument('[file]', 'JSON lines, CSV or TSV; - or nothing for standard input', '-')
    .addOption(new Option('--type <format>', 'what the input is, when detection errs').choices(['jsonl', 'csv', 'tsv']))
    .addOption(
      new Option(
        '--columns <columns>',
        'columns of a table that hold reference, candidate and, if there is one, id: names or numbers',
      ).argParser(columnsOf),
    )
    .option('--header', 'the first line of the table names columns, whatever --columns says')
    .option('--no-header', 'the first line of the table is a pair')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: Flags) => {
      const [
        { loadEngine },
        { peeked, readChunks, splitLines },
        { decodedChunks },
        { answerLines, answerRows },
        table,
        { maybeArray, readArray },
      ] = await Promise.all([
        import('../../node/engine.ts'),
        import('../../node/read-lines.ts'),
        import('../../node/decode-stream.ts'),
        import('../score-lines.ts'),
        import('../score-table.ts'),
        import('../score-array.ts'),
      ]);
      const engine = await loadEngine();
      const name = file === '-' ? 'standard input' : file;
      const text = decodedChunks(file === '-' ? io.stdin : readChunks(file), name, (notice) =>
        io.stderr.write(`spindrift: ${notice.message}\n`),
      );
      const { first: head, chunks } = await peeked(text, 1);
      const { columns, type, header } = flags;
      // A first line of JSON says more than a wish for columns: read as a table, its braces would be scored as words.
      const isTable =
        type === 'csv' || type === 'tsv' || (type === undefined && table.isTable(head, file, columns !== undefined));
      if ((columns !== undefined || header !== undefined) && !isTable)
        throw new AppError(
          'columns-of-json',
          `${name} is JSON, and ${columns ? '--columns names columns' : `--${header ? '' : 'no-'}header speaks`} of a table`,
          'name the fields "reference" and "candidate", for instance with: jq -c \'{id, reference: .a, candidate: .b}\'; or say --type csv',
        );
      const array = !isTable && maybeArray(head) ? await readArray(chunks, name) : null;
      const { answered, bad } = isTable
        ? await answerRows(
            table.tableRows(chunks, head, {
              ...(type === 'csv' || type === 'tsv' ? { type } : {}),
              ...(columns ? { columns } : {}),
              ...(header === undefined ? {} : { header }),
              onDoubt: (line) =>
                io.stderr.write(
                  `spindrift: the first line is scored as a pair: ${line}\n  if it names the columns, add --header; if it is one, --no-header\n`,
                ),
            }),
            engine,
            io.stdout,
          )
        : array && 'rows' in array
          ? await answerRows(only(array.rows), engine, io.stdout)
          : await answerLines(splitLines(array ? only(array.text) : chunks), engine, io.stdout);
      if (answered + bad === 0)
        throw new AppError(
          'empty',
          `${name} holds no pairs`,
          'give lines such as {"id": 1, "reference": "…", "candidate": "…"}, or a table with rows below its header',
        );
      if (bad > 0) io.stderr.write(`spindrift: ${bad} ${bad === 1 ? 'line' : 'lines'} could not be scored\n`);
      done(bad > 0 ? EXIT.error : EXIT.ok);
    });
}

async function* only<T>(item: T): AsyncGenerator<T> {
  yield item;
}

function columnsOf(text: string): readonly string[] {
  const columns = text.split(',').map((c) => c.trim());
  if (columns.length < 2 || columns.length > 3 || columns.includes(''))
    throw new InvalidArgumentError('It takes two or three columns, such as reference,candidate or 2,3,1.');
  return columns;
}
