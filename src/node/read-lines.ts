// A stream of bytes as batches of lines. Memory holds one chunk and one unfinished line, never the file.
// Node's readline gives one promise a line; a batch a chunk is several times faster on short lines.
import { createReadStream } from 'node:fs';
import { AppError } from './errors.ts';

/** UTF-16 units: a pair of book chapters still fits; beyond it a line is a file without line breaks. */
export const MAX_LINE = 16 * 1024 * 1024;

/** Bytes of a file. @throws AppError when it cannot be read. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    const hint = code === 'EISDIR' ? 'give a file in it' : 'check the path and its permissions';
    throw new AppError('unreadable', `cannot read ${path}: ${why}`, hint, { cause });
  }
}

/**
 * Lines without their breaks, in batches. A line over `MAX_LINE` comes as null: its number counts, its text is dropped.
 * A last line without a break counts too.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limit: number = MAX_LINE,
): AsyncGenerator<readonly (string | null)[]> {
  const decoder = new TextDecoder();
  let open: string[] = [];
  let length = 0;
  let dropped = false;
  const close = (end: string): string | null => {
    const line = dropped || length + end.length > limit ? null : open.length > 0 ? open.join('') + end : end;
    open = [];
    length = 0;
    dropped = false;
    return line;
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    const rest = pieces.pop()!;
    if (pieces.length > 0) yield pieces.map((p, i) => (i === 0 ? close(p) : p.length > limit ? null : p));
    length += rest.length;
    if (length > limit) {
      dropped = true;
      open = [];
    } else if (rest) open.push(rest);
  }
  const tail = decoder.decode();
  if (tail) open.push(tail);
  length += tail.length;
  if (length > 0) yield [close('')];
}

/** The first piece of a stream, of `least` units or all of it when it is shorter, and the whole stream. */
export async function peeked<T extends Uint8Array | string>(
  chunks: AsyncIterable<T>,
  least: number,
): Promise<{ readonly first: T | ''; readonly chunks: AsyncIterable<T> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let next = await iterator.next();
  let first: T | '' = next.done ? '' : next.value;
  while (!next.done && first.length < least) {
    next = await iterator.next();
    if (!next.done) first = joined(first, next.value);
  }
  async function* whole(): AsyncGenerator<T> {
    try {
      if (first !== '') yield first;
      for (let item = next.done ? next : await iterator.next(); !item.done; item = await iterator.next())
        yield item.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, chunks: whole() };
}

function joined<T extends Uint8Array | string>(a: T | '', b: T): T {
  if (typeof a === 'string' && typeof b === 'string') return (a + b) as T;
  return Buffer.concat([Buffer.from(a as Uint8Array), Buffer.from(b as Uint8Array)]) as Uint8Array as T;
}
