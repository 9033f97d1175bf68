// EPUB → HTML: the chapters in reading order, one after the other. Title page and table of contents are no article text.
import { childElements, descendants, find, pageOf, parseXmlPart } from './xml.ts';
import { FormatError, readParts } from './zip.ts';

/** @throws FormatError when the file is damaged or too large */
export function epubToHtml(bytes: Uint8Array): string {
  const parts = readParts(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const container = parseXmlPart(parts.get('META-INF/container.xml'), 'META-INF/container.xml');
  const path = find(container, 'rootfile')?.attributes['full-path'] ?? '';
  const book = parseXmlPart(parts.get(path), path || 'the package document');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const items = new Map<string, { readonly href: string; readonly properties: string }>();
  for (const e of descendants(book))
    if (e.name === 'item')
      items.set(e.attributes.id ?? '', { href: e.attributes.href ?? '', properties: e.attributes.properties ?? '' });
  const spine = find(book, 'spine');
  if (!spine) throw new FormatError('is damaged: it has no reading order');
  const chapters: string[] = [];
  for (const ref of childElements(spine)) {
    const item = items.get(ref.attributes.idref ?? '');
    if (!item || /\bnav\b/.test(item.properties) || /title_?page|cover|toc|copyright/i.test(item.href)) continue;
    const text = parts.get(folder + decodeURIComponentSafely(item.href)) ?? '';
    chapters.push(/<body[^>]*>([\s\S]*)<\/body>/i.exec(text)?.[1] ?? '');
  }
  return pageOf(
    find(book, 'dc:title')?.text ?? '',
    find(book, 'dc:creator')?.text ?? '',
    find(book, 'dc:date')?.text ?? '',
    chapters.join('\n'),
  );
}

function decodeURIComponentSafely(s: string): string {
  try {
    return decodeURIComponent(s);
  } catch {
    return s; // a stray percent sign: the name as it is
  }
}
