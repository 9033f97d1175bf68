// What the places of a page are called: class names, ids and tags that tell of articles, comments, menus, advertisements.
import type { Page } from './page.ts';
import { normalized, type PageFacts } from './page-facts.ts';

/** Kinds of places that class names and ids tell of; each becomes "levels up to the nearest such ancestor". */
export const HINTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['content', /article|body|content|entry|main|post|story|text|copy|prose|blog|column/],
  [
    'strong',
    /article-?_?body|entry-content|post-content|story-?_?body|article-?_?content|articlebody|post-body|content-body|story-?_?text|article-?_?text|main-content|body-copy|post__content|rte\b|wysiwyg/,
  ],
  ['social', /share|sharing|social|follow|tweet-btn|addthis|facebook|whatsapp/],
  ['comment', /comment|respond|disqus|reply|discussion|livefyre|viafoura|coral/],
  [
    'related',
    /relat|recirc|recommend|trending|popular|most-|outbrain|taboola|teaser|read-?next|read-?more|also|carousel|latest|headline-?list|sidebar|rail\b|widget|aside|further|suggest|next-up|upnext|more-|river|feed|card|promo|zergnet|revcontent/,
  ],
  [
    'meta',
    /meta|byline|author|dateline|timestamp|\btime|\bdate|\btags?\b|taglist|topic|categor|breadcrumb|\bbio\b|credit|kicker|eyebrow|contributor|posted|publish/,
  ],
  [
    'nav',
    /\bnav|navigation|menu|masthead|header|foot|toolbar|search|pagination|pager|breadcrumb|sitemap|skip|hamburger|drawer/,
  ],
  ['ad', /\bads?\b|\bad-|-ad\b|advert|sponsor|banner|\bdfp|\bgpt|affiliate|commerce|native|partner/],
  [
    'prompt',
    /newsletter|subscri|sign-?up|opt-?in|paywall|regwall|cookie|consent|gdpr|modal|popup|overlay|alert|login|donat|membership|notice|cta|callout|disclaimer|disclosure/,
  ],
  [
    'media',
    /gallery|slideshow|video|player|caption|image|photo|media|embed|figure|pull-?quote|slide|lightbox|thumb|wp-caption|twitter|instagram/,
  ],
  [
    'summary',
    /summary|standfirst|dek\b|subtitle|subhead|excerpt|lead\b|lede|description|intro|abstract|highlights|key-?points|takeaway/,
  ],
];
/** Class names and ids that only discussions below an article have; matched as whole names. */
const COMMENTS =
  /(?:^|\s)(?:(?:post|article|user|reader|wp|fb)[-_]?)?(?:comments?|disqus_thread|commentlist|commentform)(?:[-_]{0,2}(?:list|area|body|content|text|container|section|wrap|wrapper|thread|threads|block|respond|item|form|s))?(?:\s|$)|(?:^|\s)(?:respond|disqus_thread|fb-comments)(?:\s|$)/;
/** Elements that tell what stands in them. */
export const TAGS = [
  'article',
  'main',
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'figure',
  'table',
  'li',
  'section',
  'blockquote',
  'button',
] as const;
/** Levels up to an ancestor that is too far to tell anything. */
export const NEAR = 12;

/** 1 for nodes inside a discussion; an element that also holds the page's title is none, whatever it is called. */
export function commentNodes(page: Page, facts: PageFacts): Uint8Array {
  const { nodes, blocks } = page;
  const holdsTitle = new Uint8Array(nodes.length);
  const title = blocks.findIndex(
    (b) => b.level === 1 || (b.level > 0 && facts.titles.has(normalized(b.text.slice(0, 300)))),
  );
  for (let i = blocks[title]?.node ?? -1; i >= 0; i = nodes[i]!.parent) holdsTitle[i] = 1;
  const inside = new Uint8Array(nodes.length);
  nodes.forEach((node, i) => {
    if (node.parent >= 0 && inside[node.parent]) inside[i] = 1;
    else if (node.hint && node.tag !== 'body' && !holdsTitle[i] && COMMENTS.test(node.hint)) inside[i] = 1;
  });
  return inside;
}

/** Per node: levels up to the nearest ancestor-or-self of each hint and tag (NEAR: none), then 1 inside itemprop articleBody. */
export function nodeHints(page: Page): Uint8Array[] {
  const width = HINTS.length + TAGS.length + 1;
  const out: Uint8Array[] = [];
  const own = new Map<string, Uint8Array>();
  page.nodes.forEach((node) => {
    const key = `${node.tag}\n${node.hint}`;
    let mine = own.get(key);
    if (!mine) {
      mine = new Uint8Array(width).fill(NEAR);
      HINTS.forEach(([, pattern], j) => {
        if (node.tag !== 'body' && node.tag !== 'html' && node.hint && pattern.test(node.hint)) mine![j] = 0;
      });
      TAGS.forEach((tag, j) => {
        if (node.tag === tag) mine![HINTS.length + j] = 0;
      });
      if (/\bmain\b/.test(node.hint) && node.hint.split(' ').includes('main')) mine[HINTS.length + 1] = 0;
      mine[width - 1] = /(?:^| )articlebody(?: |$)/.test(node.hint) ? 1 : 0;
      own.set(key, mine);
    }
    const up = out[node.parent];
    const row = mine.slice();
    if (up) {
      for (let j = 0; j < width - 1; j++) if (row[j] !== 0) row[j] = Math.min(NEAR, up[j]! + 1);
      if (up[width - 1]) row[width - 1] = 1;
    }
    out.push(row);
  });
  return out;
}
