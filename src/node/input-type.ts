// What an input is: as it was declared, as a server states it, and as its first bytes show.
import type { SourceText } from '../core/index.ts';
import { AppError } from './errors.ts';

/** What `--type` may say. */
export const INPUT_TYPES = [
  'html',
  'xhtml',
  'markdown',
  'text',
  'mail',
  'mhtml',
  'json',
  'jsonl',
  'warc',
  'docx',
  'odt',
  'epub',
  'pdf',
] as const;
export type InputType = (typeof INPUT_TYPES)[number];

/** The format of a text, where its declared type settles it. */
export function formatOf(declared: InputType | undefined): Pick<SourceText, 'format'> {
  if (declared === 'xhtml') return { format: 'html' };
  return declared === 'html' || declared === 'markdown' || declared === 'text' ? { format: declared } : {};
}

/** A server's word on the type; "text/plain" is what servers say of anything, so it decides nothing. */
export function typeOf(mediaType: string | null | undefined): InputType | undefined {
  if (!mediaType) return undefined;
  if (/^application\/xhtml\+xml$/i.test(mediaType)) return 'xhtml';
  if (/^text\/html$/i.test(mediaType)) return 'html';
  if (/^(?:text\/(?:x-)?markdown)$/i.test(mediaType)) return 'markdown';
  if (/^application\/(?:[\w.-]+\+)?json$/i.test(mediaType)) return 'json';
  if (/^application\/(?:x-ndjson|jsonl|x-jsonlines)$/i.test(mediaType)) return 'jsonl';
  if (/^(?:multipart\/related|message\/rfc822|application\/x-mimearchive)$/i.test(mediaType)) return 'mail';
  return undefined;
}

/** `text/html; charset="utf-8"` → utf-8 */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1] ?? null;
}

/** @throws AppError when an input is none of the types `found` that it was declared to be */
export function mustBe(format: InputType | undefined, found: readonly InputType[], name: string): void {
  if (format === undefined || found.includes(format)) return;
  throw new AppError(
    'other-type',
    `${name} is ${found.length === 1 ? `a file of type ${found[0]}` : 'a text'}, not ${format}`,
    'leave --type out, or give the type that it is',
  );
}

/** Do the bytes begin with these, a character each? */
export const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((c, i) => bytes[i] === c.charCodeAt(0));

const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a WebP picture, a sound or a film'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zX', 'an xz archive'],
  ['(\u00b5/\u00fd', 'a Zstandard archive'],
  ['OggS', 'a sound or a film'],
  ['ID3', 'a sound'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
];

/** What bytes that are no text look like, as the end of a sentence. */
export function kindOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const known = KINDS.find(([start]) => head.startsWith(start));
  if (known) return `: it looks like ${known[1]}`;
  return bytes.includes(0) ? ': it holds zero bytes' : ': in no character set do its bytes make words';
}
