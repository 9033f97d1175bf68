// The files were made with pandoc, the PDF with Chromium, from one Markdown text of our own: title, author, prose, a list, a table, a quote, a footnote.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import { FormatError, officeToHtml, pdfToHtml } from '../../../src/core/extract/office/index.ts';

const file = (name: string) => new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url)));

describe('office documents', () => {
  test.each(['crane.docx', 'crane.odt', 'crane.epub'])('%s reads like its source', async (name) => {
    const d = await extract({ name, raw: officeToHtml(file(name)).html, format: 'html', converted: true });
    expect(d.title).toBe('Crane falls in Port Lund');
    expect(d.metadata.byline).toBe('Ada Berg');
    const kept = d.blocks.filter((b) => !b.furniture).map((b) => `${b.kind}: ${d.text.slice(b.start, b.end)}`);
    for (const line of [
      'paragraph: The harbour crane fell into the basin early on Monday, and the crew had left it only an hour before, the port said.',
      'paragraph: “We heard a bang & ran,” said Ada Lund, who works in the sheds beside the quay. “I never looked back.”',
      'heading: What comes next',
      'item: The ferry stays in port until Friday.',
      'cell: Tuesday\t0',
      'paragraph: An inquiry led by a retired judge will report by the end of November.',
    ])
      expect(kept).toContain(line);
    expect(d.text).toContain('will not sail before Friday.');
    expect(d.text).toContain('The council said so in a note.');
    expect(d.offsets).toEqual([]);
  });

  const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
  const body = (xml: string) => docx(`<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`);

  test('deleted text of tracked changes is no text, inserted text is', () => {
    const { html } = officeToHtml(
      body(
        '<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del><w:ins><w:r><w:t>fell.</w:t></w:r></w:ins></w:p>',
      ),
    );
    expect(html).toContain('<p>It fell.</p>');
  });

  test.each<readonly [string, () => Uint8Array, RegExp]>([
    ['some other archive', () => zipSync({ 'a.txt': strToU8('a') }), /no DOCX, ODT or EPUB/],
    ['cut off', () => file('crane.docx').slice(0, 4000), /damaged/],
    ['broken XML', () => docx('<w:document><w:body>'), /no well-formed XML/],
    ['nested without end', () => body('<w:sdt>'.repeat(200_000)), /no well-formed XML/],
    [
      'an entity bomb',
      () => docx('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document>&b;'),
      /no well-formed XML/,
    ],
    [
      'a book without chapters',
      () => zipSync({ 'META-INF/container.xml': strToU8('<c><rootfile full-path="x.opf"/></c>') }),
      /missing/,
    ],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }), /64 MB/],
  ])('%s is refused with the reason', (_, bytes, message) => {
    let error: unknown;
    try {
      officeToHtml(bytes());
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(FormatError);
    expect((error as Error).message).toMatch(message);
  });

  test('every cut of a file is refused or read, never worse', () => {
    const whole = file('crane.odt');
    for (let n = 0; n < whole.length; n += 397) {
      try {
        officeToHtml(whole.slice(0, n));
      } catch (e) {
        expect(e).toBeInstanceOf(FormatError);
      }
    }
  });
});

describe('PDF', () => {
  test('lines become paragraphs again, over the page break too; running heads and page numbers go', async () => {
    const { html: raw } = await pdfToHtml(file('crane.pdf'));
    const d = await extract({ name: 'crane.pdf', raw, format: 'html', converted: true });
    expect(d.title).toBe('Crane falls in Port Lund');
    const kept = d.blocks.filter((b) => !b.furniture).map((b) => `${b.kind}: ${d.text.slice(b.start, b.end)}`);
    for (const line of [
      'paragraph: The harbour crane fell into the basin early on Monday, and the crew had left it only an hour before, the port said.',
      'paragraph: “We heard a bang & ran,” said Ada Lund, who works in the sheds beside the quay. “I never looked back.”',
      'heading: What comes next',
      'paragraph: An inquiry led by a retired judge will report by the end of November.',
    ])
      expect(kept).toContain(line);
    const days = kept.filter((l) => l.includes('In the hearing on day'));
    expect(days).toHaveLength(14);
    expect(new Set(days.map((l) => l.replace(/day \d+/, 'day'))).size).toBe(1);
  });

  test('what a browser prints over and under a page is no text of it', async () => {
    const { html } = await pdfToHtml(file('printed.pdf'));
    expect(html).toContain('who leads the trust.');
    expect(html).not.toMatch(/PM|example\.org/);
  });

  test.each([10, 700, 20_000, 60_000])('cut after %i bytes it is refused or read', async (n) => {
    await pdfToHtml(file('crane.pdf').slice(0, n)).catch((e: unknown) => expect(e).toBeInstanceOf(FormatError));
  });
});
