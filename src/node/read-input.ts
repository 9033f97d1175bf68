// Path or "-" → decoded SourceText. Every refusal says what to do.
import { open } from 'node:fs/promises';
import type { Format, SourceText } from '../core/index.ts';
import { decodeBytes } from './decode.ts';
import { AppError } from './errors.ts';

/** Largest input in bytes: a long book is 2 MB, a page with everything inlined 20 MB. */
export const INPUT_BYTES = 32 * 1024 * 1024;

export interface ReadOptions {
  /** Standard input; the process's own by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Declared format; detected from the content otherwise. */
  readonly format?: Format;
}

/**
 * Reads and decodes a file, or standard input for `-`.
 * @throws AppError `missing-file`, `is-directory`, `unreadable`, `too-large`, `empty`, `binary` or `unusable-document`
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<SourceText> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? await readStream(options.stdin ?? process.stdin, name) : await readFileBytes(path);
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '%PDF-'))
    return { name, raw: await fromOffice(bytes, name), format: 'html', converted: true };
  const decoded = await decodeBytes(bytes, name);
  if (!decoded)
    throw new AppError(
      'binary',
      `${name} is not text${kindOf(bytes)}`,
      'save it as HTML, Markdown, DOCX, ODT, EPUB, PDF or plain text first',
    );
  const raw = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  if (raw.trim() === '')
    throw new AppError(
      'empty',
      `${name} is empty`,
      path === '-' ? 'pipe a text into it' : 'give a file that holds the article',
    );
  return { name, raw, notices: decoded.notices, ...(options.format ? { format: options.format } : {}) };
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((c, i) => bytes[i] === c.charCodeAt(0));

/** DOCX, ODT, EPUB or PDF as HTML; their readers load only for them. */
async function fromOffice(bytes: Uint8Array, name: string): Promise<string> {
  const { FormatError, officeToHtml, pdfToHtml } = await import('../core/extract/office/index.ts');
  try {
    return startsWith(bytes, '%PDF-') ? await pdfToHtml(bytes) : officeToHtml(bytes);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw new AppError(
      'unusable-document',
      `${name} ${cause.message}`,
      'open it in its program and save it again, or save it as text',
      {
        cause,
      },
    );
  }
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) throw new AppError('is-directory', `${path} is a folder`, 'give a file in it');
      if (stat.size > INPUT_BYTES) throw tooLarge(path, stat.size);
      // Devices and pipes have no size: read them like a stream, with the same limit.
      if (!stat.isFile()) return await readStream(file.createReadStream({ autoClose: false }), path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const [id, why, hint] = REASONS[code] ?? ['unreadable', (cause as Error).message, 'check the file'];
    throw new AppError(id, `cannot read ${path}: ${why}`, hint, { cause });
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

const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
];

function kindOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const known = KINDS.find(([start]) => head.startsWith(start));
  return known ? `: it looks like ${known[1]}` : ': it holds zero bytes';
}
