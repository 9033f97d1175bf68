// Bytes → decoded SourceText. What the bytes are decides their content; a declared type only has to agree, or settles what the content
// leaves open. Containers (gzip, WARC, mail, JSON) are opened until a text is left. Readers load on first use.
import { gunzipSync } from 'node:zlib';
import type { FieldText } from '../core/extract/records/index.ts';
import type { Notice, SourceText, Stated } from '../core/index.ts';
import { decodeBytes } from './decode.ts';
import { AppError } from './errors.ts';
import { formatOf, type InputType, kindOf, mustBe, startsWith, typeOf } from './input-type.ts';
import { refusal, said } from './refusals.ts';

/** Largest input in bytes, unpacked: a long book is 2 MB, a page with everything inlined 20 MB. */
export const INPUT_BYTES = 32 * 1024 * 1024;

/** How to read an input; what is left out is detected from the content. */
export interface Reading {
  /** What the input is. */
  readonly format?: InputType;
  /** The field of JSON that holds the text, such as `article.body`. */
  readonly field?: string;
  /** Which of several texts: a record of JSON lines or WARC, a chapter of an EPUB; by number or name. */
  readonly select?: string;
}

/** Bytes and what is known about them from outside. */
export interface RawInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the server or the record states it. */
  readonly charset?: string | null;
  readonly mediaType?: string | null;
  readonly stated?: Stated;
}

/** @throws AppError when the input is no text, not what it was declared to be, or the choice in it is missing */
export async function toSource(input: RawInput, reading: Reading): Promise<SourceText> {
  const { name } = input;
  const bytes = startsWith(input.bytes, '\u001f\u008b') ? unzipped(input.bytes, name) : input.bytes;
  const declared = reading.format ?? typeOf(input.mediaType);
  const stated = input.stated ? { stated: input.stated } : {};
  if (startsWith(bytes, '%PDF-') || startsWith(bytes, 'PK\u0003\u0004')) {
    const { html, container, pages } = await fromOffice(bytes, name, reading.select);
    mustBe(reading.format, [container], name);
    return { name, raw: html, format: 'html', container, converted: true, ...(pages ? { pages } : {}), ...stated };
  }
  if (startsWith(bytes, '{\\rtf') && declared !== 'text')
    throw new AppError(
      'unsupported-format',
      `${name} is an RTF document, which spindrift does not read`,
      'convert it first, for instance with: soffice --convert-to docx FILE, or pandoc -f rtf -t html FILE',
    );
  mustBe(reading.format, ['html', 'xhtml', 'markdown', 'text', 'mail', 'mhtml', 'json', 'jsonl'], name);
  const head = String.fromCharCode(...bytes.subarray(0, 8000));
  const { looksLikeMail, readMail } = await mailReader(head, declared);
  if (declared === 'mail' || declared === 'mhtml' || (declared === undefined && looksLikeMail(head))) {
    const { stated: own, ...mail } = await said(name, () => readMail(bytes));
    return { name, ...mail, converted: true, stated: { ...input.stated, ...own } };
  }
  const decoded = await decodeBytes(bytes, name, input.charset ?? null);
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
      name === 'standard input' ? 'pipe a text into it' : 'give a file that holds the article',
    );
  const notices = decoded.notices;
  const json = await jsonKindOf(raw, name, declared);
  if (json) {
    const { fieldText, lineStartsOf } = await import('../core/extract/records/index.ts');
    const found = await said(name, () => fieldText(raw, json, reading.field, reading.select));
    return fromField(
      { ...input.stated, ...found.stated },
      found,
      { name, container: json, notices },
      lineStartsOf(raw),
    );
  }
  if (reading.field !== undefined)
    throw new AppError('no-json', `${name} is not JSON: it has no field “${reading.field}”`, 'leave --field out');
  if (reading.select !== undefined)
    throw new AppError(
      'nothing-to-select',
      `${name} is one text: there is nothing to select in it`,
      'leave --select out',
    );
  return { name, raw, notices, ...formatOf(declared), ...stated };
}

/** One of several texts in a file, or why it is none. */
export interface RecordText {
  readonly file: string;
  /** The file's name and the number of the record, from 1. */
  readonly name: string;
  /** What the record calls itself. */
  readonly id: string | null;
  readonly text: SourceText | AppError;
}

/** The texts of a file of JSON that holds several records; null for a file that holds one text. */
export async function toRecords({ name: file, ...input }: RawInput, reading: Reading): Promise<RecordText[] | null> {
  const bytes = startsWith(input.bytes, '\u001f\u008b') ? unzipped(input.bytes, file) : input.bytes;
  const decoded = await decodeBytes(bytes, file, input.charset ?? null);
  const raw = decoded?.text.replace(/\r\n?/g, '\n') ?? '';
  const json = await jsonKindOf(raw, file, reading.format);
  if (!decoded || !json) return null;
  const { fieldTexts, lineStartsOf } = await import('../core/extract/records/index.ts');
  const found = await fieldTexts(raw, json, reading.field);
  if (!found) return null;
  const lineStarts = lineStartsOf(raw);
  const texts: RecordText[] = [];
  for (const [i, { id, text }] of found.entries()) {
    const name = `${file}#${i + 1}`;
    const about = { name, file, container: json, notices: decoded.notices };
    const source = text instanceof Error ? refusal(name, text) : fromField(text.stated, text, about, lineStarts);
    texts.push({ name, file, id, text: source });
  }
  return texts;
}

function fromField(
  stated: Stated,
  { raw, offsets, title, taken }: FieldText,
  about: Pick<SourceText, 'name' | 'file' | 'container' | 'notices'>,
  lineStarts: readonly number[],
): SourceText {
  return {
    ...about,
    ...(taken !== null && { notices: [...(about.notices ?? []), fieldNotice(about.name, taken)] }),
    raw,
    ...(offsets.length > 0 ? { origin: { offsets, title, lineStarts } } : { converted: true }),
    stated,
  };
}

const fieldNotice = (name: string, field: string): Notice => ({
  id: 'field-taken',
  message: `${name}: the text of the field “${field}” was read, by far the longest of the record; name another with --field or, of a reference, --reference-field`,
});

async function jsonKindOf(
  raw: string,
  name: string,
  declared: InputType | undefined,
): Promise<'json' | 'jsonl' | null> {
  if (declared === 'json' || declared === 'jsonl') return declared;
  const named = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(name);
  if (declared !== undefined || (!named && !/^\s*[{[]/.test(raw.slice(0, 1000)))) return null;
  return (await import('../core/extract/records/index.ts')).jsonKind(raw, name);
}

/** The reader loads only when the text might be a mail: it opens with a header line. */
async function mailReader(head: string, declared: InputType | undefined) {
  if (declared === 'mail' || declared === 'mhtml' || /^(?:From |[A-Za-z][A-Za-z0-9-]{1,60}:)/.test(head))
    return import('../core/extract/records/index.ts');
  return { looksLikeMail: () => false, readMail: () => Promise.reject(new Error('no mail')) };
}

function unzipped(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: INPUT_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new AppError(
        'too-large',
        `${name} unpacks to more than the limit of ${INPUT_BYTES / 1024 / 1024} MB`,
        'unpack it and give only the article',
        { cause },
      );
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

/** DOCX, ODT, EPUB or PDF as HTML. */
async function fromOffice(bytes: Uint8Array, name: string, select: string | undefined) {
  if (startsWith(bytes, '%PDF-')) {
    const { readPdf } = await import('./pool/read-pdf.ts');
    return said(name, async () => ({ ...(await readPdf(bytes)), container: 'pdf' as const }));
  }
  const { officeToHtml } = await import('../core/extract/office/index.ts');
  return said(name, () => ({ ...officeToHtml(bytes, select), pages: null }));
}
