// Path, URL or "-" → decoded SourceText. Every refusal says what to do.
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import type { SourceText } from '../core/index.ts';
import { checkedPath, checkedReading } from './checked-reading.ts';
import { AppError } from './errors.ts';
import type { FetchOptions } from './fetch/fetch-page.ts';
import { startsWith } from './input-type.ts';
import { INPUT_BYTES, type Reading, type RecordText, toRecords, toSource } from './to-source.ts';

export { INPUT_TYPES, type InputType } from './input-type.ts';
export { INPUT_BYTES } from './to-source.ts';

export interface ReadOptions extends Reading {
  /** Standard input; the process's own by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** What messages call it; its path by default. */
  readonly name?: string;
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions;
}

/** An address, not a path: only these two schemes are fetched. */
export const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);

/** @throws AppError for an address that nobody reads: as a path it would be called a missing file */
export function refuseOtherAddress(path: string): void {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(path)?.[1];
  if (scheme !== undefined && !isUrl(path))
    throw new AppError(
      'other-address',
      `${path}: addresses of ${scheme.toLowerCase()}:// are not read`,
      'give an https:// or http:// address, or save the file and give its path',
    );
}

/**
 * Reads and decodes a file, an address (`https://…`), or standard input for `-`.
 * @throws TypeError for what is no path and for unknown options; AppError whose `code` says why not, such as `missing-file`, `too-large`, `binary`, `unusable-document`, `not-fetched`
 */
export async function readInput(path: string, reading: ReadOptions = {}): Promise<SourceText> {
  checkedPath(path, 'path');
  checkedReading(reading, 'options');
  const { name = path, ...options } = reading;
  if (isUrl(path)) {
    const { fetchPage } = await import('./fetch/fetch-page.ts');
    return toSource(await fetchPage(path, options.fetch ?? {}), options);
  }
  refuseOtherAddress(path);
  if (path === '')
    throw new AppError(
      'no-path',
      'no file is named: the path is empty',
      'give one; a variable of the shell may be unset',
    );
  if (path === '-')
    return fromBytes('standard input', await readStream(options.stdin ?? process.stdin, 'standard input'), options);
  return withFile(path, name, async (file) => {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new AppError('is-directory', `${name} is a folder`, 'give a file in it');
    // Devices and pipes have no size: they are read like standard input, with the same limit.
    if (!stat.isFile())
      return fromBytes(name, await readStream(file.createReadStream({ autoClose: false }), name), options);
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    // Archives of the web are larger than memory; one record of it is read.
    const warc = warcKind(head.subarray(0, bytesRead));
    if (warc) return fromWarc(name, file.createReadStream({ autoClose: false, start: 0 }), warc === 'zipped', options);
    if (stat.size > INPUT_BYTES) throw tooLarge(name, stat.size);
    return toSource({ name, bytes: await file.readFile() }, options);
  });
}

/**
 * The texts of a file of JSON that holds several records, for those who take them all; null for what holds one text, and for what
 * `readInput` refuses and explains. Standard input is read once: its only text is a record, too.
 */
export async function readRecords(path: string, reading: ReadOptions): Promise<readonly RecordText[] | null> {
  const { stdin, name = path, fetch: _, ...options } = reading;
  const wanted =
    options.format === undefined ? /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(path) : /^jsonl?$/.test(options.format);
  if (!wanted || isUrl(path) || options.select !== undefined) return null;
  if (path === '-') {
    const input = { name, bytes: await readStream(stdin ?? process.stdin, 'standard input') };
    return (await toRecords(input, options)) ?? [{ name, file: name, id: null, text: await toSource(input, options) }];
  }
  const bytes = await fileWithin(path);
  return bytes && toRecords({ name, bytes }, options);
}

/** The bytes of a file; null when there is none, or when it is too large. */
const fileWithin = async (path: string): Promise<Uint8Array | null> => {
  const isSmall = await stat(path).then(
    (s) => s.isFile() && s.size <= INPUT_BYTES,
    () => false,
  );
  return isSmall ? readFile(path).catch(() => null) : null;
};

/** Enough of a file to tell what it is. */
const HEAD_BYTES = 4096;

function fromBytes(name: string, bytes: Uint8Array, options: ReadOptions): Promise<SourceText> {
  const warc = warcKind(bytes.subarray(0, HEAD_BYTES));
  return warc ? fromWarc(name, [bytes], warc === 'zipped', options) : toSource({ name, bytes }, options);
}

function warcKind(head: Uint8Array): 'plain' | 'zipped' | null {
  if (startsWith(head, 'WARC/')) return 'plain';
  if (!startsWith(head, '\u001f\u008b')) return null;
  try {
    return startsWith(gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }), 'WARC/') ? 'zipped' : null;
  } catch {
    return null; // damaged or something else: whoever opens it says so
  }
}

async function fromWarc(
  name: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  zipped: boolean,
  options: ReadOptions,
): Promise<SourceText> {
  if (options.format !== undefined && options.format !== 'warc')
    throw new AppError('other-type', `${name} is a file of type warc, not ${options.format}`, 'leave --type out');
  const { readWarcRecord } = await import('./warc.ts');
  const { select, format, ...reading } = options;
  const record = await readWarcRecord(chunks, zipped, name, select);
  return { ...(await toSource(record, reading)), container: 'warc', converted: true };
}

async function withFile<T>(path: string, name: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    return await work(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (cause instanceof AppError || !(cause instanceof Error) || !('syscall' in cause)) throw cause;
    const [id, why, hint] = REASONS[code] ?? ['unreadable', cause.message, 'check the file'];
    throw new AppError(id, `cannot read ${name}: ${why}`, hint, { cause });
  } finally {
    await file?.close();
  }
}

const REASONS: Readonly<Record<string, readonly [id: string, why: string, hint: string]>> = {
  ENOENT: ['missing-file', 'there is no such file', 'check the path, or use - for standard input'],
  ENOTDIR: ['missing-file', 'a part of the path is a file, not a folder', 'check the path'],
  EISDIR: ['is-directory', 'it is a folder', 'give a file in it'],
  EACCES: ['unreadable', 'permission denied', 'make the file readable for you'],
  EPERM: ['unreadable', 'permission denied', 'make the file readable for you'],
  ENAMETOOLONG: ['missing-file', 'the name is too long', 'check the path'],
  ELOOP: ['unreadable', 'its links go round in a circle', 'give the file itself'],
};

async function readStream(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > INPUT_BYTES) throw tooLarge(name, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): AppError {
  const mb = (n: number): string => `${Math.round(n / 1024 / 1024)} MB`;
  return new AppError(
    'too-large',
    `${name} is larger than the limit of ${mb(INPUT_BYTES)} (${mb(size)} so far)`,
    'split it, or give only the article',
  );
}
