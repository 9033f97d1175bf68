// Lines of JSON in, lines of JSON out, in order. Answers are joined into larger writes, and the reader's pace is kept:
// one system call a pair would cost more than the pair.
import type { Engine } from '../core/index.ts';
import { type Output, writeText } from './io.ts';

/** Characters gathered before a write; about what a pipe takes at once. */
const WRITE_CHARS = 1 << 16;

type Text = string | readonly string[];

/** Answers every line that is not blank; `bad` counts those that could not be used. */
export async function answerLines(
  batches: AsyncIterable<readonly (string | null)[]>,
  engine: Pick<Engine, 'score'>,
  out: Output,
): Promise<{ readonly answered: number; readonly bad: number }> {
  let number = 0;
  let answered = 0;
  let bad = 0;
  let buffer = '';
  for await (const batch of batches) {
    for (const line of batch) {
      number++;
      if (line !== null && line.trim() === '') continue;
      const answer = answerLine(line, number, engine);
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

function answerLine(
  line: string | null,
  number: number,
  engine: Pick<Engine, 'score'>,
): { readonly ok: boolean; readonly text: string } {
  let id: unknown;
  const fail = (error: string) => ({
    ok: false,
    text: `${JSON.stringify({ ...(id === undefined ? {} : { id }), line: number, error })}\n`,
  });
  if (line === null) return fail('the line is too long');
  let row: unknown;
  try {
    row = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line);
  } catch (error) {
    return fail(`not JSON: ${(error as Error).message}`);
  }
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
