// The text of a PDF within a time and a memory limit.
import { FormatError } from '../../core/extract/format-error.ts';
import type { PdfText } from '../../core/extract/office/pdf.ts';
import type { PdfAnswer } from './pdf-thread.ts';
import { startThreads } from './threads.ts';

/** Five hundred pages of text take about ten seconds on a slow machine. */
const SECONDS = 60;
const MEMORY_MB = 1_000;

/** @throws FormatError when the file is damaged, encrypted, without text, or asks too much */
export async function readPdf(bytes: Uint8Array, seconds: number = SECONDS): Promise<PdfText> {
  const pool = await startThreads('pdf-thread.js', { threads: 1, memoryMb: MEMORY_MB });
  try {
    const answer = (await pool.run(bytes, { name: 'read', signal: AbortSignal.timeout(seconds * 1_000) })) as PdfAnswer;
    if ('refused' in answer) throw new FormatError(answer.refused, answer.hint === null ? {} : { hint: answer.hint });
    return answer;
  } catch (cause) {
    if (cause instanceof FormatError) throw cause;
    const late = (cause as Error).name === 'AbortError';
    throw new FormatError(
      late ? `is a PDF file that could not be read in ${seconds} seconds` : 'is a damaged PDF file',
      {
        hint: 'print it to a new PDF, or save its text',
        cause,
      },
    );
  } finally {
    await pool.destroy();
  }
}
