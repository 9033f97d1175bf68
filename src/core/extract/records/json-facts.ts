// What the fields beside a text say about it: title, author, date, address, site, language.
//
//   {"title": {"rendered": "Fog"}, "author": [{"name": "A. Lund"}], "content": {"rendered": "…"}}   → Fog, A. Lund
import { isObject, type Json, type Path, valueAt } from './json-value.ts';

/** What fields beside the text are usually called. */
const NAMES = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'creator'],
  published: ['published', 'date', 'published_at', 'date_published', 'datePublished', 'pubdate', 'publishedAt'],
  canonical: ['canonical', 'canonical_url', 'url', 'link', 'source_url'],
  site: ['site', 'sitename', 'site_name', 'hostname', 'publisher'],
  language: ['language', 'lang'],
} as const;

/** A fact and the field that states it. */
export interface Fact {
  readonly text: string;
  readonly path: Path;
}

/** Facts from the fields beside the text, those of its own object first, those of the objects around it after. */
export function statedOf(record: Json, path: Path): Readonly<Record<keyof typeof NAMES, Fact | null>> {
  const homes = path.map((_, i) => path.slice(0, path.length - 1 - i));
  const find = (names: readonly string[]): Fact | null => {
    for (const home of homes.length > 0 ? homes : [[]])
      for (const name of names) {
        const at = [...home, name];
        const fact = at.every((key, i) => key === path[i]) ? null : factAt(record, at, path.at(-1));
        if (fact) return fact;
      }
    return null;
  };
  return {
    title: find(NAMES.title),
    byline: find(NAMES.byline),
    published: find(NAMES.published),
    canonical: find(NAMES.canonical),
    site: find(NAMES.site),
    language: find(NAMES.language),
  };
}

/**
 * What a field states: a string, a list of such, or an object that has it under the key that the text has in its own
 * (`content.rendered`, `title.rendered`) or under `name`, as schema.org has authors and publishers.
 */
function factAt(record: Json, path: Path, leaf: string | number | undefined): Fact | null {
  const value = valueAt(record, path);
  if (typeof value === 'string') return value.trim() && value.length < FACT_CHARS ? { text: value.trim(), path } : null;
  if (Array.isArray(value)) {
    const texts = value.map((_, i) => factAt(record, [...path, i], leaf)?.text);
    const text = texts.every((t) => t !== undefined) ? texts.join(', ') : '';
    return text && text.length < FACT_CHARS ? { text, path } : null;
  }
  if (!isObject(value)) return null;
  return (
    (leaf === undefined ? null : factAt(record, [...path, leaf], undefined)) ??
    factAt(record, [...path, 'name'], undefined)
  );
}

const FACT_CHARS = 2000;
