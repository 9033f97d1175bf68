// WARC (the archive format of web crawls, plain or gzip member by member) → the one page that is asked for. The archive streams: memory
// holds one record, whatever the archive's size.
//
//   WARC/1.0⏎ WARC-Type: response⏎ WARC-Target-URI: <http://…>⏎ Content-Length: 512⏎ ⏎ HTTP/1.1 200 OK⏎ Content-Type: text/html⏎ ⏎ <!DOCTYPE …
//
// Only what can hold an article counts as a page: successful responses, resources and conversions (WET) of a text type.
import { pipeline, Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { listed } from '../core/extract/pick.ts';
import { AppError } from './errors.ts';
import { startsWith } from './input-type.ts';
import { INPUT_BYTES, type RawInput } from './to-source.ts';

/** Header block of a record; real ones have about 1 kB. */
const HEADER_BYTES = 64 * 1024;
/** Pages named in a message before the search for more stops. */
const NAMED_PAGES = 9;

const TEXT_TYPES =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|epub\+zip|json|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i;

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
type Headers = ReadonlyMap<string, string>;

interface Page {
  readonly url: string;
  readonly input: RawInput;
}

/** @param select number of the page, its address, or a part of it @throws AppError when there is no such page, or several */
export async function readWarcRecord(
  chunks: Chunks,
  zipped: boolean,
  name: string,
  select: string | undefined,
): Promise<RawInput> {
  const number = select !== undefined && /^\d{1,9}$/.test(select) ? Number(select) : null;
  const urls: string[] = [];
  const matching: string[] = [];
  let first: RawInput | null = null;
  for await (const page of pagesOf(zipped ? unzipped(chunks) : chunks, name)) {
    urls.push(page.url);
    if (number === urls.length || page.url === select) return page.input;
    if (number !== null || (select !== undefined && !page.url.includes(select))) continue;
    matching.push(page.url);
    first ??= page.input;
    if (matching.length > NAMED_PAGES) break;
  }
  if (first && matching.length === 1) return first;
  if (urls.length === 0)
    throw new AppError(
      'no-page',
      `${name} holds no page with text`,
      'see what is in it: zgrep -a WARC-Target-URI FILE',
    );
  throw new AppError(
    'which-text',
    matching.length === 0
      ? `${name} has no page “${select}”: it has ${urls.length}`
      : `${name} holds ${select === undefined ? 'several pages' : `several pages that match “${select}”`}: which one?`,
    `select one by number or address with --select: ${select === undefined || matching.length === 0 ? listed(urls) : matching.join(', ')}`,
  );
}

async function* pagesOf(chunks: Chunks, name: string): AsyncGenerator<Page> {
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const headers = await recordHeaders(reader);
      if (!headers) return;
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record without a length');
      const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
      const type = headers.get('warc-type') ?? '';
      if (!/^https?:/i.test(url) || !/^(?:response|resource|conversion)$/.test(type) || length > INPUT_BYTES) {
        await reader.skip(length);
        continue;
      }
      const input = inputOf(type, await reader.take(length), headers, { name, url });
      if (input) yield { url, input };
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'unusable-document',
      `${name} is a damaged WARC archive: ${(cause as Error).message}`,
      'fetch or unpack it again',
      { cause },
    );
  } finally {
    await reader.close();
  }
}

function inputOf(
  type: string,
  block: Uint8Array,
  headers: Headers,
  { name, url }: { readonly name: string; readonly url: string },
): RawInput | null {
  const http = type === 'response' ? httpResponse(block) : { headers, body: block, status: 200 };
  if (http?.status !== 200) return null;
  const contentType = http.headers.get('content-type') ?? 'text/html';
  if (!TEXT_TYPES.test(contentType)) return null;
  const bytes = type === 'response' ? decoded(http.body, http.headers) : http.body;
  return {
    name,
    bytes,
    mediaType: contentType.split(';', 1)[0]!.trim(),
    charset: charsetOf(contentType),
    stated: { canonical: url },
  };
}

/** `text/html; charset="utf-8"` → utf-8 */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1] ?? null;
}

function httpResponse(block: Uint8Array): { status: number; headers: Headers; body: Uint8Array } | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = bytes.indexOf('\r\n\r\n');
  const cut = end >= 0 ? 4 : 2;
  const stop = end >= 0 ? end : bytes.indexOf('\n\n');
  if (stop < 0 || stop > HEADER_BYTES) return null;
  const head = bytes.toString('latin1', 0, stop);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  return status ? { status: Number(status), headers: headerMap(head), body: bytes.subarray(stop + cut) } : null;
}

/** The body as it was before the transfer; crawlers that undid that themselves leave the headers as they were. */
function decoded(body: Uint8Array, headers: Headers): Uint8Array {
  let bytes = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? (dechunked(body) ?? body) : body;
  const limit = { maxOutputLength: INPUT_BYTES };
  for (const encoding of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse()) {
    try {
      if (/gzip/.test(encoding) && startsWith(bytes, '\u001f\u008b')) bytes = gunzipSync(bytes, limit);
      else if (/deflate/.test(encoding)) bytes = inflateSync(bytes, limit);
      else if (/\bbr\b/.test(encoding)) bytes = brotliDecompressSync(bytes, limit);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw cause;
      // decoded by the crawler already
    }
  }
  return bytes;
}

function dechunked(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(
      stop < 0 ? '' : bytes.toString('latin1', at, Math.min(stop, at + 200)),
    )?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(stop + 2, stop + 2 + length));
    at = stop + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function headerMap(head: string): Headers {
  const map = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const cut = line.indexOf(':');
    const key = line.slice(0, cut).trim().toLowerCase();
    if (cut > 0 && !map.has(key)) map.set(key, line.slice(cut + 1).trim());
  }
  return map;
}

/** Headers of the next record; null at the end of the archive. */
async function recordHeaders(reader: ByteReader): Promise<Headers | null> {
  let line = await reader.line();
  while (line !== null && line.trim() === '') line = await reader.line();
  if (line === null) return null;
  if (!line.startsWith('WARC/')) throw new Error('a record does not begin where the one before it ends');
  const lines: string[] = [];
  let size = 0;
  for (line = await reader.line(); line !== null && line.trim() !== ''; line = await reader.line()) {
    size += line.length;
    if (size > HEADER_BYTES) throw new Error('a record with an endless head');
    lines.push(line);
  }
  return headerMap(lines.join('\n'));
}

/** Lines and stretches of a stream of bytes. */
class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  private buffer: Buffer = Buffer.alloc(0);

  constructor(chunks: Chunks) {
    this.chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.buffer = this.buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.buffer, value]);
    return true;
  }

  /** Up to the line feed; null at the end. */
  async line(): Promise<string | null> {
    let stop = this.buffer.indexOf(10);
    while (stop < 0) {
      if (this.buffer.length > HEADER_BYTES) throw new Error('an endless line');
      if (!(await this.more())) break;
      stop = this.buffer.indexOf(10);
    }
    if (stop < 0 && this.buffer.length === 0) return null;
    const end = stop < 0 ? this.buffer.length : stop;
    const text = this.buffer.toString('utf8', 0, end).replace(/\r$/, '');
    this.buffer = this.buffer.subarray(Math.min(this.buffer.length, end + 1));
    return text;
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = length; ; ) {
      const part = this.buffer.subarray(0, left);
      this.buffer = this.buffer.subarray(part.length);
      parts.push(part);
      left -= part.length;
      if (left === 0) return Buffer.concat(parts);
      if (!(await this.more())) throw new Error('it ends inside a record');
    }
  }

  async skip(length: number): Promise<void> {
    for (let left = length; ; ) {
      const passed = Math.min(left, this.buffer.length);
      this.buffer = this.buffer.subarray(passed);
      left -= passed;
      if (left === 0) return;
      if (!(await this.more())) throw new Error('it ends inside a record');
    }
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

function unzipped(chunks: Chunks): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  // The error reaches whoever reads the stream.
  pipeline(Readable.from(chunks), gunzip, () => {});
  return gunzip;
}
