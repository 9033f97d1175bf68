// Which reference belongs to which candidate: named in the candidate's front matter, by file name, or by content.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, normalize, relative, resolve } from 'node:path';
import { prepareReferences, rankReferences } from '../core/index.ts';
import type { AppError } from './errors.ts';
import type { Article } from './read-article.ts';
import { isUrl } from './read-input.ts';

export type MatchMode = 'auto' | 'name' | 'best';

export type Match =
  | { readonly reference: Article; readonly how: 'only' | 'front matter' | 'name' | 'content' }
  | { readonly reference: null; readonly reason: string };

/**
 * Below this share of rare terms a reference is not the source: of the labelled families, spun copies share .30 and more with
 * their reference, unrelated articles .15 and less, even when only one reference is at hand.
 */
const MIN_SHARE = 0.22;

/** A reference that could not be read: an error of the candidates that need it, and of no others. */
export interface UnreadReference {
  readonly name: string;
  /** As of an article. */
  readonly id?: string | null | undefined;
  readonly error: AppError;
}

/**
 * Prepares the references once; the returned function finds the one of a candidate, or says why there is none, and throws the error of
 * the unread one that it needs.
 */
export function referenceMatcher(
  references: readonly Article[],
  mode: MatchMode,
  unread: readonly UnreadReference[] = [],
): (candidate: Article) => Match {
  const all = [
    ...references.map((r) => ({ name: r.source.name, called: calledOf(r.source.name, r.id), is: r })),
    ...unread.map((u) => ({ name: u.name, called: calledOf(u.name, u.id), is: u.error })),
  ];
  const only = all.length === 1 ? all[0] : undefined;
  const byStem = new Map<string, (typeof all)[number] | null>();
  for (const r of all) if (r.called) byStem.set(r.called, byStem.has(r.called) ? null : r);
  let terms: ReturnType<typeof prepareReferences> | null = null;
  return ({ source, document, id }) => {
    if (only && mode !== 'best') return { reference: readable(only.is), how: 'only' };
    const named = mode === 'auto' ? frontMatterReference(source.raw) : null;
    if (named) {
      const found = all.find((r) => normalize(r.name).endsWith(normalize(named)));
      return found
        ? { reference: readable(found.is), how: 'front matter' }
        : { reference: null, reason: `its front matter names ${named}, which is not among the references` };
    }
    if (mode !== 'best') {
      const called = calledOf(source.name, id);
      const found = called ? byStem.get(called) : undefined;
      if (found) return { reference: readable(found.is), how: 'name' };
      if (found === null) return { reference: null, reason: `several references are called ${called}` };
      if (mode === 'name')
        return { reference: null, reason: called ? `no reference is called ${called}` : 'its record has no "id"' };
    }
    terms ??= prepareReferences(references.map((r) => r.document.text));
    const best = rankReferences(document.text, terms)[0];
    return best && best.share >= MIN_SHARE
      ? { reference: references[best.index]!, how: 'content' }
      : {
          reference: null,
          reason: `no reference shares enough of its names, numbers and rare words${unreadWords(unread)}`,
        };
  };
}

/** The article, or the error that stands in its place, thrown. */
function readable(reference: Article | AppError): Article {
  if (reference instanceof Error) throw reference;
  return reference;
}

function unreadWords(unread: readonly UnreadReference[]): string {
  const [first] = unread;
  if (!first) return '';
  const others = unread.length > 1 ? ` and ${unread.length - 1} more` : '';
  return `, and it may be one that could not be read: ${first.name}${others}`;
}

/**
 * The file that a Markdown candidate names as its reference, relative to `folder`, or null. From its own folder or from `folder`, and
 * nowhere outside the two: the candidate is the text of somebody else.
 */
export async function statedReference(candidate: string, folder: string): Promise<string | null> {
  if (isUrl(candidate) || !/\.(?:md|markdown)$/i.test(candidate)) return null;
  const path = resolve(folder, candidate);
  const stated = frontMatterReference(await readFile(path, 'utf8').catch(() => ''));
  if (stated === null) return null;
  for (const home of [dirname(path), folder]) {
    const found = resolve(home, stated);
    if ([dirname(path), folder].some((f) => isInside(found, f)) && existsSync(found)) return relative(folder, found);
  }
  return null;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** `reference: path` in the front matter of a Markdown candidate, or null. */
function frontMatterReference(raw: string): string | null {
  const block = /^\uFEFF?---\r?\n([\s\S]{0,10000}?)\r?\n---/.exec(raw)?.[1];
  const stated =
    block &&
    /^reference:(.*)$/m
      .exec(block)?.[1]
      ?.trim()
      .replace(/^["']|["']$/g, '');
  return stated || null;
}

/** The name of its file, or the id of its record: the file is that of its neighbours, too. */
const calledOf = (name: string, id: Article['id']): string | null => (id === undefined ? stem(name) : id && stem(id));

function stem(name: string): string {
  return basename(name, extname(name)).toLowerCase();
}
