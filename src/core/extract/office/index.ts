// Documents in zip archives → HTML, told apart by what is inside.

import { FormatError } from '../format-error.ts';
import { docxToHtml } from './docx.ts';
import { epubToHtml } from './epub.ts';
import { odtToHtml } from './odt.ts';
import { partNames } from './zip.ts';

export { FormatError } from '../format-error.ts';
export { pdfToHtml } from './pdf.ts';

interface OfficeText {
  readonly container: 'docx' | 'epub' | 'odt';
  readonly html: string;
}

/**
 * HTML of a DOCX, ODT or EPUB file.
 * @param select chapter of an EPUB: its number or title
 * @throws FormatError with the reason when it is none, damaged or too large
 */
export function officeToHtml(bytes: Uint8Array, select?: string): OfficeText {
  const names = new Set(partNames(bytes));
  if (names.has('META-INF/container.xml')) return { container: 'epub', html: epubToHtml(bytes, select) };
  if (select !== undefined && (names.has('word/document.xml') || names.has('content.xml')))
    throw new FormatError('is one text: there is nothing to select in it', { hint: 'leave --select out' });
  if (names.has('word/document.xml')) return { container: 'docx', html: docxToHtml(bytes) };
  if (names.has('content.xml')) return { container: 'odt', html: odtToHtml(bytes) };
  throw new FormatError('is a ZIP archive, but no DOCX, ODT or EPUB document', {
    hint: 'unpack it and give the article in it',
  });
}
