// Bytes of a stream → text, without holding it: a chunk and one unfinished line. A mark or zero bytes at the start make it UTF-16; all else
// is UTF-8, and a line that is not is read by itself, so that one bad export in a joined file spoils nothing. Line feeds are the same
// byte in every set that is no UTF-16.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Notice } from '../core/index.ts';
import { byteOrderMark, FALLBACK, lenient, likelyEncoding, strictUtf8, wideWithoutMark } from './decode.ts';
import { AppError } from './errors.ts';
import { kindOf } from './input-type.ts';
import { peeked } from './read-lines.ts';

type Chunks = AsyncIterable<Uint8Array | string>;

/** An unfinished line is handed on in parts of this size. */
const OPEN_BYTES = 1 << 20;
/** Bytes of letters beyond ASCII from which their statistics tell a character set. */
const TELLING_BYTES = 32;

/**
 * The text of a stream, unpacked when it is gzip. `onNotice` is told, at the end, what was not UTF-8.
 * @throws AppError when the stream starts like no text
 */
export async function* decodedChunks(
  chunks: Chunks,
  name: string,
  onNotice: (notice: Notice) => void,
): AsyncGenerator<string> {
  const { first, chunks: whole } = await peeked(chunks, MARK_BYTES);
  if (typeof first === 'string') {
    for await (const chunk of whole) yield typeof chunk === 'string' ? chunk : lenient(chunk);
    return;
  }
  if (first[0] === 0x1f && first[1] === 0x8b) {
    yield* decodedChunks(unzipped(whole, name), name, onNotice);
    return;
  }
  const mark = byteOrderMark(first);
  const wide = mark === 'utf-8' ? null : (mark ?? wideWithoutMark(first));
  if (wide !== null) {
    const { default: iconv } = await import('iconv-lite');
    const decoder = iconv.getDecoder(wide);
    for await (const chunk of whole) yield decoder.write(Buffer.from(chunk));
    yield decoder.end() ?? '';
    onNotice({ id: 'encoding-guessed', message: `${name}: not UTF-8; read as ${wide}` });
    return;
  }
  if (first.includes(0))
    throw new AppError('binary', `${name} is not text${kindOf(first)}`, 'give JSON lines, CSV or TSV');
  yield* byLines(whole, name, onNotice);
}

const MARK_BYTES = 4;

async function* byLines(chunks: Chunks, name: string, onNotice: (notice: Notice) => void): AsyncGenerator<string> {
  const lines = new LineDecoder();
  let open: Uint8Array[] = [];
  let size = 0;
  let start = true;
  for await (const item of chunks) {
    const chunk = typeof item === 'string' ? Buffer.from(item) : item;
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0 && size + chunk.length < OPEN_BYTES) {
      open.push(chunk);
      size += chunk.length;
      continue;
    }
    const joined = Buffer.concat([...open, chunk]);
    const cut = end > 0 ? size + end : safeCut(joined);
    const text = await lines.decode(joined.subarray(0, cut));
    yield start ? text.replace(/^\ufeff/, '') : text;
    start = false;
    open = cut < joined.length ? [joined.subarray(cut)] : [];
    size = joined.length - cut;
  }
  if (size > 0) {
    const text = await lines.decode(Buffer.concat(open));
    yield start ? text.replace(/^\ufeff/, '') : text;
  }
  for (const notice of lines.notices(name)) onNotice(notice);
}

const LINE_FEED = 10;
/** Second bytes of two-byte characters are never below this one, in any set. */
const TRAIL = 0x30;

/** Where a line without end may be cut: behind a byte that is a character by itself; all of it when there is none. */
function safeCut(bytes: Uint8Array): number {
  for (let i = bytes.length; i > bytes.length / 2; i--) if (bytes[i - 1]! < TRAIL) return i;
  return bytes.length;
}

/** Decodes whole lines, and remembers how many were not UTF-8. */
class LineDecoder {
  private encoding: string | null = null;
  private foreign = 0;
  private damaged = 0;

  async decode(bytes: Uint8Array): Promise<string> {
    const whole = strictUtf8(bytes);
    if (whole !== null) return whole;
    const lines = linesOf(bytes).map((line) => ({ line, text: strictUtf8(line) ?? damagedUtf8(line) }));
    const { default: iconv } = await import('iconv-lite');
    const unread = lines.filter((l) => l.text === null).map((l) => l.line);
    if (unread.length > 0) this.encoding ??= await encodingOfLines(unread);
    let out = '';
    for (const { line, text } of lines) {
      if (text === null) this.foreign++;
      else if (text.includes('\ufffd') && strictUtf8(line) === null) this.damaged++;
      out += text ?? iconv.decode(Buffer.from(line), this.encoding!);
    }
    return out;
  }

  notices(name: string): Notice[] {
    const lines = (n: number) => `${n} ${n === 1 ? 'line is' : 'lines are'}`;
    return [
      ...(this.foreign > 0
        ? [
            {
              id: 'encoding-guessed',
              message: `${name}: ${lines(this.foreign)} not UTF-8; read as ${this.encoding}, guessed from the bytes`,
            },
          ]
        : []),
      ...(this.damaged > 0
        ? [
            {
              id: 'invalid-utf8',
              message: `${name}: ${lines(this.damaged)} damaged UTF-8; what was lost is shown as \ufffd`,
            },
          ]
        : []),
    ];
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at) + 1 || bytes.length;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
}

/** UTF-8 with less damage than sound characters beyond ASCII; null when it is something else. */
function damagedUtf8(line: Uint8Array): string | null {
  const text = lenient(line);
  let [broken, sound] = [0, 0];
  for (const char of text) {
    if (char === '\ufffd') broken++;
    else if (char > '\u007f') sound++;
  }
  return sound > broken ? text : null;
}

async function encodingOfLines(lines: readonly Uint8Array[]): Promise<string> {
  const sample = Buffer.concat(lines);
  const high = sample.reduce((n, byte) => (byte > 127 ? n + 1 : n), 0);
  return high < TELLING_BYTES ? FALLBACK : likelyEncoding(sample);
}

async function* unzipped(chunks: Chunks, name: string): AsyncGenerator<Uint8Array> {
  try {
    // The error reaches whoever reads the stream.
    yield* pipeline(Readable.from(chunks), createGunzip(), () => {}) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'unusable-document',
      `${name} is a damaged gzip file`,
      'unpack it with gunzip to see how far it goes',
      {
        cause,
      },
    );
  }
}
