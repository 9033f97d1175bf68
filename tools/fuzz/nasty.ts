// Files made to break readers, generated: name → bytes. `scale` 1 is the full size, 100,000 tags and 50 MB lines; tests take less.
import { zipSync } from 'fflate';

export interface NastyFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const PROSE = 'The harbour authority closed the port on Tuesday. Twenty-three ships were waiting for a berth by noon. ';
const page = (body: string, head = '') =>
  utf8(
    `<!DOCTYPE html><html><head><title>Port closed</title>${head}</head><body><p>${PROSE}</p>${body}<p>${PROSE}</p></body></html>`,
  );
const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>';
const BOMB =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>';
const wordXml = (text: string, prolog = '') =>
  `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const odtXml = (text: string, prolog = '') =>
  `${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`;
const epub = (chapter: Uint8Array) =>
  zipSync({
    'META-INF/container.xml': utf8(CONTAINER),
    'c.opf': utf8(
      '<package><manifest><item id="i" href="a.xhtml"/></manifest><spine><itemref idref="i"/></spine></package>',
    ),
    'a.xhtml': chapter,
  });

export function nastyFiles(scale: number): NastyFile[] {
  const n = (full: number) => Math.max(2, Math.round(full * scale));
  const file = (name: string, bytes: () => Uint8Array): NastyFile => ({ name, bytes });
  const html = (name: string, body: () => string, head: () => string = () => '') =>
    file(`${name}.html`, () => page(body(), head()));
  const text = (name: string, body: () => string) => file(`${name}.txt`, () => utf8(body()));
  const md = (name: string, body: () => string) =>
    file(`${name}.md`, () => utf8(`# Port closed\n\n${PROSE}\n\n${body()}`));
  const zeros = () => new Uint8Array(n(300_000_000)).fill(32);
  return [
    html('nested-div', () => '<div>'.repeat(n(100_000))),
    html('nested-inline', () => '<b><i>'.repeat(n(50_000))),
    html('nested-closed', () => `${'<div>'.repeat(n(100_000))}${PROSE}${'</div>'.repeat(n(100_000))}`),
    html('nested-lists', () => '<ul><li>'.repeat(n(50_000))),
    html('nested-tables', () => '<table><tr><td>'.repeat(n(5_000))),
    html('nested-svg', () => '<svg><g>'.repeat(n(50_000))),
    html('nested-hidden', () => '<div style="visibility:hidden">'.repeat(n(50_000))),
    html('misnested', () => '<a><p>'.repeat(n(2_000))),
    html(
      'attribute-flood',
      () => `<p ${Array.from({ length: n(200_000) }, (_, i) => `a${i}=${i}`).join(' ')}>${PROSE}</p>`,
    ),
    html(
      'attribute-huge',
      () => `<p class="${'x '.repeat(n(2_000_000))}" style="${'a:b;'.repeat(n(1_000_000))}">${PROSE}</p>`,
    ),
    html('entities', () => '&lt;&amp;&#x41;&nosuch;'.repeat(n(200_000))),
    html('paragraphs', () => `<p>${PROSE}</p>`.repeat(n(20_000))),
    html('empty-paragraphs', () => '<p></p>'.repeat(n(500_000))),
    html('unclosed-comment', () => `<!--${'-'.repeat(n(5_000_000))}`),
    html('open-brackets', () => '<'.repeat(n(3_000_000))),
    html(
      'style-flood',
      () => '<p class="c1">x</p>',
      () => `<style>${Array.from({ length: n(50_000) }, (_, i) => `.c${i},.d{color:#fff}`).join('')}</style>`,
    ),
    html('style-open', () => '<style'.repeat(n(500_000))),
    html(
      'style-braces',
      () => 'x',
      () => `<style>${'{'.repeat(n(200_000))}${'@media{'.repeat(n(20_000))}</style>`,
    ),
    html(
      'json-ld',
      () => 'x',
      () => `<script type="application/ld+json">${'['.repeat(n(200_000))}</script>`,
    ),
    html('links', () => '<a href="#">x</a> '.repeat(n(200_000))),
    text('one-line', () => 'a'.repeat(n(50_000_000))),
    text('one-line-words', () => 'port '.repeat(n(10_000_000))),
    text('long-sentence', () => `${'The port was closed and ships were waiting '.repeat(n(2_500))}.`),
    text('stops', () => `${PROSE}${'.'.repeat(n(2_000_000))}`),
    text('spaced-stops', () => `${PROSE}${'. '.repeat(n(1_000_000))}`),
    text('quotes', () => `${PROSE}${'“'.repeat(n(300_000))}${'" '.repeat(n(300_000))}`),
    text('brackets', () => `${PROSE}${'('.repeat(n(1_000_000))}`),
    text('digits', () => `${PROSE}${'1'.repeat(n(1_000_000))} ${'1,'.repeat(n(300_000))} ${'7-'.repeat(n(300_000))}`),
    text('marks', () => `${PROSE}a${'\u0301'.repeat(n(1_000_000))}`),
    text('invisible', () => `${PROSE}po${'\u200b'.repeat(n(1_000_000))}lice`),
    text('bidi', () => `${PROSE}${'\u202ea\u202c '.repeat(n(200_000))}`),
    text('surrogates', () => `${PROSE}${'\ud800'.repeat(n(300_000))}`),
    text('line-ends', () => `${PROSE}${'\r\n\r'.repeat(n(1_000_000))}`),
    text('short-lines', () => `${PROSE}${'No. 5\n\n'.repeat(n(100_000))}`),
    text('same-sentence', () => `${'We were there and saw it all.\n\n'.repeat(n(20_000))}`),
    text('emoji', () => `${PROSE}${'\u{1f468}\u200d\u{1f469}\u200d'.repeat(n(200_000))}`),
    text('ideographs', () => '港口关闭了船在等候'.repeat(n(100_000))),
    text('thai', () => 'ท่าเรือปิด'.repeat(n(50_000))),
    text('zalgo', () => `${'p\u0337\u0334o\u0337l\u0337i\u0337c\u0337e\u0337 '.repeat(n(50_000))}`),
    text('address', () => `${PROSE}http://${'a.'.repeat(n(500_000))}`),
    text('german-compound', () => `Die Stadt hat ${'zweihundert'.repeat(n(100_000))} Gäste und der Hafen ist zu.`),
    md('quotes', () => '> '.repeat(n(100_000))),
    md('open-links', () => '['.repeat(n(100_000))),
    md('emphasis', () => '*a **b '.repeat(n(50_000))),
    md('backticks', () => '`'.repeat(n(200_000))),
    md(
      'table',
      () => `${'|a'.repeat(n(2_000))}\n${'|-'.repeat(n(2_000))}\n${`${'|b'.repeat(n(200))}\n`.repeat(n(200))}`,
    ),
    md('lists', () => Array.from({ length: n(1_500) }, (_, i) => `${' '.repeat(i)}- x`).join('\n')),
    file('bomb.docx', () => zipSync({ 'word/document.xml': zeros() })),
    file('bomb.odt', () => zipSync({ 'content.xml': zeros() })),
    file('bomb.epub', () => epub(zeros())),
    file('entities.docx', () => zipSync({ 'word/document.xml': utf8(wordXml('&d;'.repeat(n(10_000)), BOMB)) })),
    file('entities.odt', () => zipSync({ 'content.xml': utf8(odtXml('&d;'.repeat(n(10_000)), BOMB)) })),
    file('nested.docx', () => zipSync({ 'word/document.xml': utf8(wordXml('<w:r>'.repeat(n(100_000)))) })),
    file('nested.odt', () =>
      zipSync({
        'content.xml': utf8(odtXml(`${'<text:span>'.repeat(n(100_000))}${'</text:span>'.repeat(n(100_000))}`)),
      }),
    ),
    file('bodies.epub', () => epub(utf8('<body>'.repeat(n(2_000_000))))),
    file('many-parts.docx', () =>
      zipSync(Object.fromEntries(Array.from({ length: n(30_000) }, (_, i) => [`p${i}`, utf8('x')]))),
    ),
    file('lying.docx', () => lying(zipSync({ 'word/document.xml': zeros() }))),
    file('nulls.bin', () => new Uint8Array(n(5_000_000))),
    file('bom-only.txt', () => Uint8Array.from([0xff, 0xfe])),
    file('odd-utf16.txt', () => Uint8Array.from([0xff, 0xfe, 0x41])),
    file('rtf-nested.rtf', () => utf8(`{\\rtf1 ${'{'.repeat(n(100_000))}${PROSE}`)),
    file('pdf-head.pdf', () => utf8(`%PDF-1.7\n${'1 0 obj << '.repeat(n(50_000))}`)),
    file('deep.json', () => utf8(`${'['.repeat(n(200_000))}`)),
    file('mail.eml', () =>
      utf8(
        `From: a@b\nSubject: x\nDate: y\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(n(20_000))}`,
      ),
    ),
  ];
}

/** The same archive with sizes in its directory that claim next to nothing. */
function lying(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let i = 0; i + 46 < zip.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 100, true);
  return zip;
}

/** Every prefix that a broken download leaves: of each file, these shares. */
export const CUTS: readonly number[] = [0.02, 0.3, 0.6, 0.9, 0.99];
