// Pairs in, lines of JSON out, in order. Answers are joined into larger writes, and the reader's pace is kept: one system call a pair
// would cost more than the pair.
import type { Engine } from '../core/index.ts';
import { type Output, writeText } from './io.ts';

/** Characters gathered before a write; about what a pipe takes at once. */
const WRITE_CHARS = 1 << 16;

type Text = string | readonly string[];

/** One pair of the input as read, with its line there; `error` says why it could not be read. */
export type InputRow =
  | { readonly line: number; readonly row: unknown; readonly error?: undefined }
  | { readonly line: number; readonly error: string };

/** Answers every line of JSON that is not blank; `bad` counts those that could not be used. */
export function answerLines(
  batches: AsyncIterable<readonly (string | null)[]>,
  engine: Pick<Engine, 'score'>,
  out: Output,
): Promise<{ readonly answered: number; readonly bad: number }> {
  return answerRows(jsonRows(batches), engine, out);
}

/** Answers every row, in order. */
export async function answerRows(
  batches: AsyncIterable<readonly InputRow[]>,
  engine: Pick<Engine, 'score'>,
  out: Output,
): Promise<{ readonly answered: number; readonly bad: number }> {
  let answered = 0;
  let bad = 0;
  let buffer = '';
  for await (const batch of batches) {
    for (const row of batch) {
      const answer = answerRow(row, engine);
      if (answer.ok) answered++;
      else bad++;
      buffer += answer.text;
      if (buffer.length >= WRITE_CHARS) {
        await writeText(out, buffer);
        buffer = '';
      }
    }
    // What has come in is answered before waiting for more, so that a program can talk to this one line by line.
    if (buffer) await writeText(out, buffer);
    buffer = '';
  }
  return { answered, bad };
}

async function* jsonRows(batches: AsyncIterable<readonly (string | null)[]>): AsyncGenerator<readonly InputRow[]> {
  let line = 0;
  for await (const batch of batches) {
    const rows: InputRow[] = [];
    for (const text of batch) {
      line++;
      if (text === null) rows.push({ line, error: 'the line is too long' });
      else if (text.trim() !== '') rows.push(jsonRow(line === 1 ? text.replace(/^\ufeff/, '') : text, line));
    }
    yield rows;
  }
}

function jsonRow(text: string, line: number): InputRow {
  try {
    return { line, row: JSON.parse(text) as unknown };
  } catch (error) {
    return { line, error: `not JSON: ${(error as Error).message}` };
  }
}

function answerRow(input: InputRow, engine: Pick<Engine, 'score'>): { readonly ok: boolean; readonly text: string } {
  let id: unknown;
  const fail = (error: string) => ({
    ok: false,
    text: `${JSON.stringify({ ...(id === undefined ? {} : { id }), line: input.line, error })}\n`,
  });
  if (input.error !== undefined) return fail(input.error);
  const { row } = input;
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return fail('not an object with "reference" and "candidate"');
  const { candidate, reference, ...rest } = row as Record<string, unknown>;
  id = rest.id;
  const wrong = [
    ['reference', reference],
    ['candidate', candidate],
  ].flatMap(([name, value]) =>
    value === undefined
      ? [`"${name}" is missing`]
      : isText(value)
        ? []
        : [`"${name}" is neither a string nor an array of strings`],
  );
  if (wrong.length > 0) return fail(wrong.join('; '));
  try {
    const result = engine.score(candidate as Text, reference as Text);
    return { ok: true, text: `${JSON.stringify({ id, ...result })}\n` };
  } catch (error) {
    // Content should never make the engine throw; if it does, the other lines must not be lost with it.
    return fail(`unexpected error: ${(error as Error).message}`);
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || (Array.isArray(value) && value.every((x) => typeof x === 'string'));
}
