// What a block of a page looks like, as numbers: its text, its place in the tree, its neighbours. The fitted judge of main text reads
// them in this order; `training/extraction` writes the same vectors.
import { captionKind } from '../caption-kind.ts';
import { furnitureReason } from '../furniture.ts';
import { commentNodes, HINTS, NEAR, nodeHints, TAGS } from './node-hints.ts';
import type { Page } from './page.ts';
import type { PageBlock } from './page-block.ts';
import { normalized, type PageFacts } from './page-facts.ts';
import { wordCount } from './prose.ts';

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
