// ODT → HTML: headings, paragraphs, lists, tables, notes. Tracked deletions and comments are left out.
import type { XmlElement } from '@rgrove/parse-xml';
import { childElements, descendants, escaped, find, isElement, isText, pageOf, parseXmlPart } from './xml.ts';
import { readParts } from './zip.ts';

/** @throws FormatError when the file is damaged or too large */
export function odtToHtml(bytes: Uint8Array): string {
  const parts = readParts(bytes, (name) => name === 'content.xml' || name === 'meta.xml');
  const root = parseXmlPart(parts.get('content.xml'), 'content.xml');
  const meta = parts.has('meta.xml') ? parseXmlPart(parts.get('meta.xml'), 'meta.xml') : null;
  const parents = new Map<string, string>();
  for (const e of descendants(root))
    if (e.name === 'style:style')
      parents.set(e.attributes['style:name'] ?? '', e.attributes['style:parent-style-name'] ?? '');
  const body = find(root, 'office:text');
  const out: string[] = [];
  const notes: string[] = [];
  let title = meta ? (find(meta, 'dc:title')?.text ?? '') : '';
  const stack: { readonly e: XmlElement; readonly tag: string }[] = [];
  const push = (e: XmlElement, tag: string): void => {
    for (const c of childElements(e).reverse()) stack.push({ e: c, tag });
  };
  if (body) push(body, 'p');
  while (stack.length) {
    const { e, tag } = stack.pop()!;
    if (e.name === 'text:h') {
      const level = Math.min(6, Math.max(1, Number(e.attributes['text:outline-level'] ?? 1) || 1));
      out.push(`<h${level}>${escaped(inline(e, notes))}</h${level}>`);
    } else if (e.name === 'text:p') {
      const text = inline(e, notes);
      if (!text.trim()) continue;
      const own = e.attributes['text:style-name'] ?? '';
      const style = (/^P\d+$/.test(own) ? (parents.get(own) ?? '') : own).toLowerCase();
      if (style === 'title') {
        title ||= text.trim();
        out.push(`<h1>${escaped(text)}</h1>`);
      } else if (/^(?:author|date|subtitle)$/.test(style)) out.push(`<aside><p>${escaped(text)}</p></aside>`);
      else if (/quot/.test(style)) out.push(`<blockquote>${escaped(text)}</blockquote>`);
      else if (tag === 'td') out.push(`<table><tr><td>${escaped(text)}</td></tr></table>`);
      else out.push(`<${tag}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`);
    } else if (e.name === 'text:list') push(e, 'li');
    else if (e.name === 'table:table-row' && isPlainRow(e))
      out.push(
        `<table><tr>${cellsOf(e)
          .map((c) => `<td>${escaped(cellText(c, notes))}</td>`)
          .join('')}</tr></table>`,
      );
    else if (e.name === 'table:table-cell') push(e, 'td');
    else if (/^(?:text:(?:list-item|list-header|section)|table:table(?:-row|-rows|-header-rows)?)$/.test(e.name))
      push(e, tag);
  }
  for (const n of notes) if (n.trim()) out.push(`<li>${escaped(n.trim())}</li>`);
  const stated = (name: string): string => (meta ? (find(meta, name)?.text ?? '') : '');
  return pageOf(
    title,
    stated('meta:initial-creator') || stated('dc:creator'),
    stated('meta:creation-date') || stated('dc:date'),
    out.join('\n'),
  );
}

const cellsOf = (row: XmlElement) => childElements(row).filter((e) => e.name === 'table:table-cell');

/** Does each cell hold a paragraph or none, as figures and their names do? */
const isPlainRow = (row: XmlElement): boolean =>
  cellsOf(row).every((c) => childElements(c).length <= 1 && childElements(c).every((e) => e.name === 'text:p'));

const cellText = (cell: XmlElement, notes: string[]) =>
  childElements(cell)
    .map((p) => inline(p, notes))
    .join('')
    .trim();

/** Text of a paragraph; notes go to `notes`, comments nowhere. */
function inline(p: XmlElement, notes: string[]): string {
  let text = '';
  const stack = [...p.children].reverse();
  while (stack.length) {
    const node = stack.pop()!;
    if (isText(node)) text += node.text.replace(/\s+/g, ' ');
    if (!isElement(node)) continue;
    if (node.name === 'text:note') {
      const body = find(node, 'text:note-body');
      if (body)
        notes.push(
          childElements(body)
            .map((x) => x.text)
            .join(' '),
        );
    } else if (node.name === 'text:s') text += ' '.repeat(Math.min(20, Number(node.attributes['text:c'] ?? 1) || 1));
    else if (node.name === 'text:tab') text += ' ';
    else if (node.name === 'text:line-break') text += '\n';
    else if (!/^(?:office:annotation|text:tracked-changes|text:bookmark)/.test(node.name))
      stack.push(...[...node.children].reverse());
  }
  return text;
}
