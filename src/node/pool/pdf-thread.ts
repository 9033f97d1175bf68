// A PDF in a thread of its own: the library has no limits, and a damaged file can keep it busy for hours.
import { FormatError } from '../../core/extract/format-error.ts';
import { type PdfText, pdfToHtml } from '../../core/extract/office/pdf.ts';

/** The text, or the reader's refusal in a form that crosses threads. */
export type PdfAnswer = PdfText | { readonly refused: string; readonly hint: string | null };

export async function read(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return await pdfToHtml(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { refused: error.message, hint: error.hint };
  }
}
