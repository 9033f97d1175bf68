// What a block of a page looks like, as numbers: its text, its place in the tree, its neighbours. The fitted judge of main text reads
// them in this order; `training/extraction` writes the same vectors.
import { captionKind } from '../caption-kind.ts';
import { furnitureReason } from '../furniture.ts';
import type { Page, PageBlock } from './page.ts';
import { wordCount } from './prose.ts';

/** Kinds of places that class names and ids tell of; each becomes "levels up to the nearest such ancestor". */
const HINTS: readonly (readonly [name: string, pattern: RegExp])[] = [
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
const TAGS = [
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
const NEAR = 12;

export const FEATURES: readonly string[] = [
  'words',
  'chars',
  'linkDensity',
  'links',
  'wordLength',
  'endsTerminal',
  'punctuation',
  'upperShare',
  'digitShare',
  'rule',
  'credit',
  'isHeading',
  'isItem',
  'isQuote',
  'isCaption',
  'isCell',
  'isCode',
  'level',
  'ownP',
  'depth',
  'quoteMarks',
  'capsShare',
  'inComments',
  'startsLower',
  ...HINTS.map(([n]) => `hint:${n}`),
  ...TAGS.map((t) => `in:${t}`),
  'articleBody',
  'parentWords',
  'parentBlocks',
  'parentLinks',
  'grandWords',
  'grandBlocks',
  'grandLinks',
  'siblingProse',
  'cousinProse',
  'proseShare',
  'best',
  'bestDistance',
  'bestShare',
  'before',
  'after',
  'afterTitle',
  'sinceProse',
  'untilProse',
  'proseBefore',
  'proseAfter',
  ...['prev', 'next', 'prev2', 'next2'].flatMap((p) => [
    `${p}:words`,
    `${p}:links`,
    `${p}:terminal`,
    `${p}:rule`,
    `${p}:sameParent`,
  ]),
  'isTitle',
  'isDescription',
  'jsonLd',
  'repeated',
  'pageProse',
  'pageBlocks',
  'pageArticles',
  'sameTagClassProse',
];

export interface PageFacts {
  /** Titles that the page states, normalised. */
  readonly titles: ReadonlySet<string>;
  readonly description: string;
  /** Article body that the page's own JSON-LD holds, normalised, or ''. */
  readonly articleBody: string;
}

export const normalized = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Stats {
  words: number;
  blocks: number;
  linkChars: number;
  chars: number;
  prose: number;
}

const TERMINAL = /[.!?…。！？:][”"’'»)\]]*$/;

/** One vector a block, in block order. */
export function pageFeatures(page: Page, facts: PageFacts): Float64Array[] {
  const { nodes, blocks } = page;
  const n = blocks.length;
  const count = blocks.map((b) => wordCount(b.text));
  const rule = blocks.map((b) => (furnitureReason(b.text) ? 1 : 0));
  const terminal = blocks.map((b) => (TERMINAL.test(b.text) ? 1 : 0));
  const density = blocks.map((b) => Math.min(1, b.linkChars / b.text.length));
  // Prose: a block that reads like running text whatever its place.
  const inComments = commentNodes(page, facts);
  const prose = blocks.map((b, i) =>
    count[i]! >= 12 && terminal[i] && density[i]! < 0.4 && !rule[i] && !inComments[b.node] ? count[i]! : 0,
  );
  const stats: Stats[] = nodes.map(() => ({ words: 0, blocks: 0, linkChars: 0, chars: 0, prose: 0 }));
  const value = new Float64Array(nodes.length);
  const parentOf = (b: PageBlock): number => {
    const node = nodes[b.node];
    return node ? node.parent : -1;
  };
  const classProse = new Map<string, number>();
  const classKey = (b: PageBlock): string => {
    const node = nodes[b.node];
    const parent = node ? nodes[node.parent] : undefined;
    return node ? `${node.tag} ${node.hint} ${parent?.tag} ${parent?.hint}` : '';
  };
  blocks.forEach((b, i) => {
    if (b.node < 0) return;
    const s = stats[b.node]!;
    s.words += count[i]!;
    s.blocks++;
    s.linkChars += b.linkChars;
    s.chars += b.text.length;
    s.prose += prose[i]!;
    value[b.node]! += prose[i]! > 0 ? prose[i]! : -Math.min(12, 2 + count[i]! * density[i]!);
    classProse.set(classKey(b), (classProse.get(classKey(b)) ?? 0) + prose[i]!);
  });
  // Children follow parents, so one backward pass sums subtrees.
  for (let i = nodes.length - 1; i > 0; i--) {
    const p = nodes[i]!.parent;
    if (p < 0) continue;
    const s = stats[i]!;
    const t = stats[p]!;
    t.words += s.words;
    t.blocks += s.blocks;
    t.linkChars += s.linkChars;
    t.chars += s.chars;
    t.prose += s.prose;
    value[p]! += Math.max(value[i]!, -60);
  }
  let best = 0;
  for (let i = 1; i < nodes.length; i++) if (value[i]! >= value[best]!) best = i;

  const hints = nodeHints(page);
  const totalChars = blocks.reduce((a, b) => a + b.text.length, 0) || 1;
  const totalProse = prose.reduce((a, p) => a + p, 0);
  const articles = nodes.reduce((a, x) => a + (x.tag === 'article' ? 1 : 0), 0);
  const norms = blocks.map((b) => (b.text.length < 400 ? normalized(b.text) : ''));
  const seen = new Map<string, number>();
  for (const x of norms) if (x) seen.set(x, (seen.get(x) ?? 0) + 1);
  const title = norms.findIndex((x, i) => blocks[i]!.kind === 'heading' && facts.titles.has(x));
  const anchor = title >= 0 ? title : blocks.findIndex((b) => b.level === 1);

  const sinceProse = new Float64Array(n).fill(99);
  const untilProse = new Float64Array(n).fill(99);
  const proseBefore = new Float64Array(n);
  for (let i = 1; i < n; i++) {
    sinceProse[i] = prose[i - 1]! > 0 ? 0 : Math.min(99, sinceProse[i - 1]! + 1);
    proseBefore[i] = proseBefore[i - 1]! + prose[i - 1]!;
  }
  for (let i = n - 2; i >= 0; i--) untilProse[i] = prose[i + 1]! > 0 ? 0 : Math.min(99, untilProse[i + 1]! + 1);

  let charsBefore = 0;
  return blocks.map((b, i) => {
    const x = new Float64Array(FEATURES.length);
    let k = 0;
    const put = (v: number): void => {
      x[k++] = v;
    };
    const text = b.text.slice(0, 4000);
    const w = count[i]!;
    put(w);
    put(b.text.length);
    put(density[i]!);
    put(b.links);
    put(b.text.length / Math.max(1, w));
    put(terminal[i]!);
    put((text.match(/[,.;:!?]/g)?.length ?? 0) / Math.max(1, w));
    put((text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) / Math.max(1, w));
    put((text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length));
    put(rule[i]!);
    put(captionKind(b.text) === 'credit' ? 2 : captionKind(b.text) ? 1 : 0);
    for (const kind of ['heading', 'item', 'quote', 'caption', 'cell', 'code']) put(b.kind === kind ? 1 : 0);
    put(b.level);
    const node = nodes[b.node];
    put(node?.tag === 'p' ? 1 : 0);
    put(node?.depth ?? 0);
    put(/[“”"]/.test(text) ? 1 : 0);
    put((text.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, text.length));
    put(inComments[b.node] ?? 0);
    put(/^[\p{Ll}]/u.test(text) ? 1 : 0);
    const h = b.node >= 0 ? hints[b.node]! : null;
    for (let j = 0; j < HINTS.length + TAGS.length; j++) put(h ? h[j]! : NEAR);
    put(h ? h[HINTS.length + TAGS.length]! : 0);
    const p = parentOf(b);
    const g = p >= 0 ? nodes[p]!.parent : -1;
    for (const s of [stats[p], stats[g]]) {
      put(s?.words ?? 0);
      put(s?.blocks ?? 0);
      put(s ? s.linkChars / Math.max(1, s.chars) : 0);
    }
    put(p >= 0 ? stats[p]!.prose : 0);
    put(g >= 0 ? stats[g]!.prose : 0);
    put(totalProse ? (p >= 0 ? stats[p]!.prose : 0) / totalProse : 0);
    let up = 0;
    let at = b.node;
    while (at >= 0 && at !== best && up < 40) {
      at = nodes[at]!.parent;
      up++;
    }
    put(at === best ? 1 : 0);
    put(at === best ? up : 99);
    put(totalProse ? stats[best]!.prose / totalProse : 0);
    put(charsBefore / totalChars);
    put(i / n);
    put(anchor < 0 ? -99 : Math.max(-50, Math.min(200, i - anchor)));
    put(sinceProse[i]!);
    put(untilProse[i]!);
    put(totalProse ? proseBefore[i]! / totalProse : 0);
    put(totalProse ? (totalProse - proseBefore[i]! - prose[i]!) / totalProse : 0);
    for (const j of [i - 1, i + 1, i - 2, i + 2]) {
      const o = blocks[j];
      put(o ? count[j]! : 0);
      put(o ? density[j]! : 0);
      put(o ? terminal[j]! : 0);
      put(o ? rule[j]! : 0);
      put(o && parentOf(o) === p ? 1 : 0);
    }
    put(facts.titles.has(norms[i]!) ? 1 : 0);
    put(facts.description && norms[i] && facts.description === norms[i] ? 1 : 0);
    put(!facts.articleBody ? -1 : facts.articleBody.includes(norms[i] || normalized(b.text)) ? 1 : 0);
    put(norms[i] ? seen.get(norms[i]!)! : 1);
    put(totalProse);
    put(n);
    put(articles);
    put(classProse.get(classKey(b)) ?? 0);
    charsBefore += b.text.length;
    return x;
  });
}

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
function nodeHints(page: Page): Uint8Array[] {
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
