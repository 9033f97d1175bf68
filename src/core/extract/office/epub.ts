// EPUB → HTML: the chapters in reading order, one after the other, or the one that is asked for. Title page and table of contents are
// no article text. What a chapter is called says the table of contents (EPUB 3: nav, EPUB 2: NCX), else its first heading.
import type { XmlElement } from '@rgrove/parse-xml';
import { FormatError } from '../format-error.ts';
import { pick } from '../pick.ts';
import { xmlSyntaxAsHtml } from '../xhtml.ts';
import { childElements, descendants, find, pageOf, parseXmlPart } from './xml.ts';
import { readParts } from './zip.ts';

interface Item {
  /** Path inside the archive. */
  readonly path: string;
  readonly properties: string;
  readonly type: string;
}

interface Chapter {
  readonly title: string;
  readonly html: string;
}

/**
 * @param select number or title of the one chapter that is wanted; absent: all
 * @throws FormatError when the file is damaged or too large, or has no such chapter
 */
export function epubToHtml(bytes: Uint8Array, select?: string): string {
  const parts = readParts(bytes, (name) => /\.(?:xml|opf|ncx|x?html?)$/i.test(name));
  const container = parseXmlPart(parts.get('META-INF/container.xml'), 'META-INF/container.xml');
  const path = find(container, 'rootfile')?.attributes['full-path'] ?? '';
  const book = parseXmlPart(parts.get(path), path || 'the package document');
  const items = manifest(book, folderOf(path));
  const spine = find(book, 'spine');
  if (!spine) throw new FormatError('is damaged: it has no reading order');
  const titles = titlesOf(items, parts);
  const chapters: Chapter[] = [];
  for (const ref of childElements(spine)) {
    const item = items.get(ref.attributes.idref ?? '');
    if (!item || /\bnav\b/.test(item.properties) || /title_?page|cover|toc|copyright/i.test(item.path)) continue;
    const text = xmlSyntaxAsHtml(parts.get(item.path) ?? '');
    const html = bodyOf(text);
    if (html.trim()) chapters.push({ title: titles.get(item.path) ?? headingOf(html), html });
  }
  const chosen = select === undefined ? null : pick(chapters, (c) => c.title, select, 'chapter');
  const stated = (name: string): string => find(book, name)?.text ?? '';
  return pageOf(
    chosen?.title || stated('dc:title'),
    stated('dc:creator'),
    stated('dc:date'),
    chosen?.html ?? chapters.map((c) => c.html).join('\n'),
  );
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '');

function manifest(book: XmlElement, folder: string): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const e of descendants(book))
    if (e.name === 'item')
      items.set(e.attributes.id ?? '', {
        path: resolved(folder, e.attributes.href ?? ''),
        properties: e.attributes.properties ?? '',
        type: e.attributes['media-type'] ?? '',
      });
  return items;
}

/** First label of each file in the table of contents. */
function titlesOf(items: ReadonlyMap<string, Item>, parts: ReadonlyMap<string, string>): Map<string, string> {
  const titles = new Map<string, string>();
  const add = (from: Item, href: string, label: string): void => {
    const target = resolved(folderOf(from.path), href.split('#', 1)[0]!);
    const title = label.replace(/\s+/g, ' ').trim();
    if (title && !titles.has(target)) titles.set(target, title);
  };
  for (const item of items.values()) {
    const isNav = /\bnav\b/.test(item.properties);
    if (!parts.has(item.path) || (!isNav && item.type !== 'application/x-dtbncx+xml')) continue;
    let root: XmlElement;
    try {
      root = parseXmlPart(parts.get(item.path), item.path);
    } catch {
      continue; // without names the chapters are still there
    }
    for (const e of descendants(root)) {
      if (isNav && e.name === 'a') add(item, e.attributes.href ?? '', e.text);
      if (e.name === 'navPoint') add(item, find(e, 'content')?.attributes.src ?? '', find(e, 'navLabel')?.text ?? '');
    }
  }
  return titles;
}

/** Inside of the body element. By search, not by pattern: a chapter may be 60 MB of `<body>`. */
function bodyOf(text: string): string {
  const lower = text.toLowerCase();
  const open = lower.indexOf('<body');
  const from = open < 0 ? -1 : lower.indexOf('>', open);
  const to = lower.lastIndexOf('</body');
  return from < 0 || to <= from ? '' : text.slice(from + 1, to);
}

function headingOf(html: string): string {
  const heading = /<h[1-6][^<>]{0,500}>([\s\S]{0,2000}?)<\/h[1-6]>/i.exec(html.slice(0, 20_000))?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `text/../a%20b.xhtml` in a folder → the path in the archive. */
function resolved(folder: string, href: string): string {
  const out: string[] = [];
  for (const part of (folder + decodeURIComponentSafely(href)).split('/')) {
    if (part === '..') out.pop();
    else if (part !== '.' && part !== '') out.push(part);
  }
  return out.join('/');
}

function decodeURIComponentSafely(s: string): string {
  try {
    return decodeURIComponent(s);
  } catch {
    return s; // a stray percent sign: the name as it is
  }
}
