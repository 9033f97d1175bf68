// What the page says about itself: meta elements, link elements, JSON-LD. Stated facts are evidence; nothing here is trusted blindly.
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Metadata } from '../../types.ts';
import { attribute } from './attribute.ts';
import { claimed } from './claims.ts';
import type { Page } from './page.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface PageMetadata extends Metadata {
  /** Candidate titles, most trusted first. */
  readonly titles: readonly string[];
  /** What the page states as the headline of its article, which the title of its window may not be. */
  readonly headline: string | null;
  readonly description: string | null;
  readonly articleBody: string | null;
  /** Whether the page says that its text is free for all; null: it does not say. */
  readonly isFree: boolean | null;
}

/** JSON-LD blocks above this size are not parsed. */
const JSON_CHARS = 2_000_000;
/** Objects looked at in JSON-LD; real pages hold a few dozen. */
const JSON_OBJECTS = 2_000;

export function readMetadata(page: Page): PageMetadata {
  const meta = new Map<string, string>();
  let canonical: string | null = null;
  let documentTitle: string | null = null;
  for (const e of page.head) {
    if (e.tagName === 'meta') {
      const name = (attribute(e, 'property') ?? attribute(e, 'name') ?? attribute(e, 'itemprop') ?? '').toLowerCase();
      const content = clean(attribute(e, 'content'));
      if (name && content && !meta.has(name)) meta.set(name, content);
    } else if (e.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(e, 'rel') ?? ''))
      canonical ??= clean(attribute(e, 'href'));
    else if (e.tagName === 'title') documentTitle ??= clean(textOf(e));
  }
  const ld = articleOf(page.jsonLd);
  const marked = claimed(page.claims);
  const site = meta.get('og:site_name') ?? meta.get('application-name') ?? ld.publisher;
  const headline = meta.get('og:title') ?? ld.headline ?? meta.get('twitter:title') ?? null;
  const titles = [meta.get('og:title'), ld.headline, meta.get('twitter:title'), documentTitle]
    .filter((t): t is string => !!t)
    .flatMap((t) => (withoutSite(t, site) === t ? [t] : [withoutSite(t, site), t]));
  return {
    byline: ld.author ?? bylineOf(meta) ?? marked.author,
    published:
      ld.published ??
      meta.get('article:published_time') ??
      meta.get('date') ??
      meta.get('datepublished') ??
      meta.get('pubdate') ??
      meta.get('dcterms.issued') ??
      meta.get('dc.date') ??
      meta.get('dcterms.created') ??
      marked.published,
    canonical: canonical ?? meta.get('og:url') ?? null,
    site: site ?? null,
    language: page.language ?? meta.get('og:locale') ?? null,
    titles: [...new Set(titles)],
    headline: headline && withoutSite(headline, site),
    description: meta.get('og:description') ?? meta.get('description') ?? null,
    articleBody: ld.body,
    isFree: ld.isFree,
  };
}

function bylineOf(meta: ReadonlyMap<string, string>): string | undefined {
  const author =
    meta.get('author') ??
    meta.get('article:author') ??
    meta.get('byl') ??
    meta.get('parsely-author') ??
    meta.get('dcterms.creator') ??
    meta.get('dc.creator');
  return author && !/^https?:/i.test(author) ? author.replace(/^by\s+/i, '') : undefined;
}

/** "Crane falls - Port Gazette" → "Crane falls"; a part after the last bar or dash is the site's name when it is shorter. */
export function withoutSite(title: string, site: string | null | undefined): string {
  if (site)
    for (const sep of [' | ', ' - ', ' – ', ' — ', ' » ', ' · ', ': '])
      if (title.endsWith(sep + site)) return title.slice(0, -(sep + site).length).trim();
  const m = /^(.{12,}?)\s+(?:[|»·—]|[-–](?=\s))\s*([^|»·]{1,40})$/.exec(title.slice(0, 600));
  return m && m[2]!.split(' ').length <= 5 && m[1]!.length > m[2]!.length ? m[1]!.trim() : title;
}

interface LdArticle {
  headline: string | null;
  author: string | null;
  published: string | null;
  publisher: string | null;
  body: string | null;
  isFree: boolean | null;
}

function articleOf(scripts: readonly string[]): LdArticle {
  const out: LdArticle = { headline: null, author: null, published: null, publisher: null, body: null, isFree: null };
  for (const script of scripts) {
    if (script.length > JSON_CHARS) continue;
    let data: unknown;
    try {
      data = JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, ''));
    } catch {
      continue; // broken JSON-LD says nothing
    }
    const queue: unknown[] = [data];
    for (let i = 0; i < queue.length && i < JSON_OBJECTS; i++) {
      const x = queue[i];
      if (Array.isArray(x)) queue.push(...x.slice(0, 200));
      else if (x && typeof x === 'object') {
        const o = x as Record<string, unknown>;
        if (
          /Article|BlogPosting|Report|Review|Recipe|NewsItem|SocialMediaPosting|DiscussionForumPosting/.test(
            String(o['@type']),
          )
        ) {
          out.headline ??= str(o.headline);
          out.author ??= nameOf(o.author);
          out.published ??= str(o.datePublished);
          out.publisher ??= nameOf(o.publisher);
          out.body ??= str(o.articleBody) ?? recipeOf(o);
          out.isFree ??= 'isAccessibleForFree' in o ? !/^false$/i.test(String(o.isAccessibleForFree)) : null;
        }
        if ('@graph' in o) queue.push(o['@graph']);
        if ('mainEntity' in o) queue.push(o.mainEntity);
      }
    }
  }
  return out;
}

/** Ingredients and steps of a recipe, a line each; steps may stand in sections. */
function recipeOf(o: Record<string, unknown>): string | null {
  const lines: string[] = [];
  const queue: unknown[] = [o.recipeIngredient, o.recipeInstructions];
  for (let i = 0; i < queue.length && i < JSON_OBJECTS; i++) {
    const x = queue[i];
    if (typeof x === 'string') lines.push(x);
    else if (Array.isArray(x)) queue.push(...x.slice(0, 200));
    else if (x && typeof x === 'object') {
      const { text, itemListElement } = x as Record<string, unknown>;
      queue.push(text, itemListElement);
    }
  }
  return str(lines.join('\n'));
}

const str = (x: unknown): string | null => (typeof x === 'string' && x.trim() ? x.trim() : null);

function nameOf(x: unknown): string | null {
  const list = Array.isArray(x) ? x.slice(0, 10) : [x];
  const names = list
    .map((a) =>
      typeof a === 'string' ? a : a && typeof a === 'object' ? str((a as Record<string, unknown>).name) : null,
    )
    .filter((a): a is string => !!a && !/^https?:/.test(a));
  return names.length ? names.join(', ') : null;
}

function textOf(e: Element): string {
  return e.childNodes.map((c) => ('value' in c ? c.value : '')).join('');
}

const clean = (s: string | null): string | null => s?.replace(/\s+/g, ' ').trim().slice(0, 2000) || null;
