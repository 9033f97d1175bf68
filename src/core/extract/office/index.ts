// Documents in zip archives → HTML, told apart by what is inside.
import { docxToHtml } from './docx.ts';
import { epubToHtml } from './epub.ts';
import { odtToHtml } from './odt.ts';
import { FormatError, partNames } from './zip.ts';

export { pdfToHtml } from './pdf.ts';
export { FormatError } from './zip.ts';

/** HTML of a DOCX, ODT or EPUB file. @throws FormatError with the reason when it is none, damaged or too large */
export function officeToHtml(bytes: Uint8Array): string {
  const names = new Set(partNames(bytes));
  if (names.has('word/document.xml')) return docxToHtml(bytes);
  if (names.has('META-INF/container.xml')) return epubToHtml(bytes);
  if (names.has('content.xml')) return odtToHtml(bytes);
  throw new FormatError('is a ZIP archive, but no DOCX, ODT or EPUB document');
}
