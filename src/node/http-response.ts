// A response as a server sent it, head and body in one piece → status, headers, and the body as it was before the transfer.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { HEADER_BYTES } from './byte-reader.ts';
import { startsWith } from './input-type.ts';
import { INPUT_BYTES } from './to-source.ts';

export type Headers = ReadonlyMap<string, string>;

/** Null for what is no response. */
export function httpResponse(block: Uint8Array): { status: number; headers: Headers; body: Uint8Array } | null {
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
export function decoded(body: Uint8Array, headers: Headers): Uint8Array {
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

/** Headers by their names in lower case; of several of a name the first. */
export function headerMap(head: string): Headers {
  const map = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const cut = line.indexOf(':');
    const key = line.slice(0, cut).trim().toLowerCase();
    if (cut > 0 && !map.has(key)) map.set(key, line.slice(cut + 1).trim());
  }
  return map;
}
