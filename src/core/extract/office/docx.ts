// DOCX → HTML: paragraphs with their heading levels, lists, tables, footnotes. Style names, not ids, say what a heading is: ids are
// translated ("berschrift1"), names are not. Deleted text of tracked changes, headers and footers are left out.
import type { XmlElement } from '@rgrove/parse-xml';
import { childElements, descendants, escaped, find, pageOf, parseXmlPart } from './xml.ts';
import { readParts } from './zip.ts';

const PARTS = /^(?:word\/(?:document|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/;

/** @throws FormatError when the file is damaged or too large */
export function docxToHtml(bytes: Uint8Array): string {
  const parts = readParts(bytes, (name) => PARTS.test(name));
  const root = parseXmlPart(parts.get('word/document.xml'), 'word/document.xml');
  const styles = styleNames(parts.get('word/styles.xml'));
  const core = parts.has('docProps/core.xml')
    ? parseXmlPart(parts.get('docProps/core.xml'), 'docProps/core.xml')
    : null;
  const body = find(root, 'w:body');
  const out: string[] = [];
  let title = core ? (find(core, 'dc:title')?.text ?? '') : '';
  const paragraph = (p: XmlElement): void => {
    const text = textOf(p);
    if (!text.trim()) return;
    const style = (
      styles.get(find(p, 'w:pStyle')?.attributes['w:val'] ?? '') ??
      find(p, 'w:pStyle')?.attributes['w:val'] ??
      ''
    ).toLowerCase();
    const level = /^(?:heading|überschrift|titre) ?([1-6])/.exec(style)?.[1];
    const outline = Number(find(p, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
    if (style === 'title') {
      title ||= text.trim();
      out.push(`<h1>${escaped(text)}</h1>`);
    } else if (level) out.push(`<h${level}>${escaped(text)}</h${level}>`);
    else if (outline < 6) out.push(`<h${outline + 1}>${escaped(text)}</h${outline + 1}>`);
    else if (/^(?:author|date|subtitle)$/.test(style)) out.push(`<aside><p>${escaped(text)}</p></aside>`);
    else if (/caption/.test(style)) out.push(`<figcaption>${escaped(text)}</figcaption>`);
    else if (find(p, 'w:numPr') || /^list/.test(style)) out.push(`<li>${escaped(text)}</li>`);
    else if (/quote|block text/.test(style)) out.push(`<blockquote>${escaped(text)}</blockquote>`);
    else out.push(`<p>${escaped(text).replaceAll('\n', '<br>')}</p>`);
  };
  const cell = (e: XmlElement) => `<td>${escaped(childElements(e).map(textOf).join('\n').trim())}</td>`;
  // Block level: paragraphs, tables (row by row), content controls; an explicit stack, whatever the nesting.
  const stack: XmlElement[] = body ? childElements(body).reverse() : [];
  while (stack.length) {
    const e = stack.pop()!;
    if (e.name === 'w:p') paragraph(e);
    else if (e.name === 'w:tr') out.push(`<table><tr>${cellsOf(e).map(cell).join('')}</tr></table>`);
    else if (e.name === 'w:tbl' || WRAPPER.test(e.name)) stack.push(...childElements(e).reverse());
  }
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml'])
    if (parts.has(notes))
      for (const note of childElements(parseXmlPart(parts.get(notes), notes)))
        if (!note.attributes['w:type'] && textOf(note).trim()) out.push(`<li>${escaped(textOf(note).trim())}</li>`);
  return pageOf(
    title,
    core ? (find(core, 'dc:creator')?.text ?? '') : '',
    core ? (find(core, 'dcterms:created')?.text ?? '') : '',
    out.join('\n'),
  );
}

const WRAPPER = /^w:(?:sdt|sdtContent|ins|moveTo|customXml)$/;

/** Cells of a row, also those in content controls. */
function cellsOf(row: XmlElement): XmlElement[] {
  const cells: XmlElement[] = [];
  const stack = childElements(row).reverse();
  while (stack.length) {
    const e = stack.pop()!;
    if (e.name === 'w:tc') cells.push(e);
    else if (WRAPPER.test(e.name)) stack.push(...childElements(e).reverse());
  }
  return cells;
}

function styleNames(xml: string | undefined): Map<string, string> {
  const names = new Map<string, string>();
  if (xml === undefined) return names;
  for (const style of childElements(parseXmlPart(xml, 'word/styles.xml')))
    if (style.name === 'w:style')
      names.set(style.attributes['w:styleId'] ?? '', find(style, 'w:name')?.attributes['w:val'] ?? '');
  return names;
}

function textOf(p: XmlElement): string {
  let text = '';
  const fallbacks = new Set<XmlElement>();
  for (const e of descendants(p)) {
    // Text boxes are written twice: for new readers and, as a fallback, for old ones.
    if (e.name === 'mc:Fallback') for (const x of descendants(e)) fallbacks.add(x);
    if (fallbacks.has(e)) continue;
    if (e.name === 'w:t') text += e.text;
    else if (e.name === 'w:tab') text += ' ';
    else if (e.name === 'w:br' || e.name === 'w:cr') text += '\n';
    else if (e.name === 'w:noBreakHyphen') text += '-';
  }
  return text;
}
