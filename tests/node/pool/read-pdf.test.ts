import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FormatError } from '../../../src/core/extract/format-error.ts';
import { readPdf } from '../../../src/node/pool/read-pdf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a PDF with text is read in its thread', async () => {
  const file = new URL('../../core/extract/files/crane.pdf', import.meta.url);
  const { html, pages } = await readPdf(new Uint8Array(readFileSync(file)));
  expect(html).toContain('<p>');
  expect(pages.length).toBeGreaterThan(0);
});

test('what the reader refuses is refused here with the same words', async () => {
  await expect(readPdf(bytesOf('%PDF-1.7\nnothing'))).rejects.toThrow(FormatError);
  await expect(readPdf(bytesOf('%PDF-1.7\nnothing'))).rejects.toThrow('is a damaged PDF file');
});

test('a file that keeps the library busy is given up in time', async () => {
  const endless = bytesOf(`%PDF-1.7\n${'1 0 obj << '.repeat(50_000)}`);
  const begun = performance.now();
  await expect(readPdf(endless, 2)).rejects.toThrow('could not be read in 2 seconds');
  expect(performance.now() - begun).toBeLessThan(20_000);
});
