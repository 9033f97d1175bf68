// WARC (the archive format of web crawls, plain or gzip member by member) → the one page that is asked for. The archive streams: memory
// holds one record, whatever the archive's size.
//
//   WARC/1.0⏎ WARC-Type: response⏎ WARC-Target-URI: <http://…>⏎ Content-Length: 512⏎ ⏎ HTTP/1.1 200 OK⏎ Content-Type: text/html⏎ ⏎ <!DOCTYPE …
//
// Only what can hold an article counts as a page: successful responses, resources and conversions (WET) of a text type.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { listed } from '../core/extract/pick.ts';
import { ByteReader, type Chunks, HEADER_BYTES } from './byte-reader.ts';
import { AppError } from './errors.ts';
import { decoded, type Headers, headerMap, httpResponse } from './http-response.ts';
import { charsetOf } from './input-type.ts';
import { INPUT_BYTES, type RawInput } from './to-source.ts';

/** Pages named in a message before the search for more stops. */
const NAMED_PAGES = 9;

const TEXT_TYPES =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|epub\+zip|json|vnd\.oasis\.opendocument\.text|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i;

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

function unzipped(chunks: Chunks): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  // The error reaches whoever reads the stream.
  pipeline(Readable.from(chunks), gunzip, () => {});
  return gunzip;
}
