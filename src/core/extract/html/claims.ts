// Who wrote a page and when, as its markup says: microdata (schema.org), microformats (h-entry, hAtom) and link types. Beside meta
// elements and JSON-LD, which more pages have and which are asked first.
//
//   <span itemprop="author"><span itemprop="name">Greta</span></span>     <a rel="author" href="/g">Greta</a>     Greta
//   <abbr itemprop="datePublished" title="2024-12-08T19:14:00Z">          <time class="dt-published" datetime="2024-07-01">
//   <a rel="author" href="/g">Greta</a> … <a rel="author" href="/h">Hal</a>                                  nobody: a list of posts
//
// Tempting and wrong: any class with "author" in it; it names boxes about one, links to all of his pieces, and comments. So only the
// vocabularies say it, and links only where all of them name one person. Linear in the claims, `PARTS` nodes looked at in each.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './attribute.ts';

type Element = DefaultTreeAdapterTypes.Element;

const DATE = /(?:^| )(?:datepublished|dt-published)(?: |$)/;
/** An author's name; longer texts are notes on one. */
const NAME_CHARS = 80;
const PARTS = 60;

/** Does the element state an author or a date? `hint` holds its itemprop and class in lower case. */
export function isClaim(element: Element, hint: string): boolean {
  return DATE.test(hint) || isMarkedAuthor(element) || isAuthorLink(element);
}

const isMarkedAuthor = (e: Element): boolean =>
  /^author$/i.test(attribute(e, 'itemprop') ?? '') || /(?:^|\s)p-author(?:\s|$)/.test(attribute(e, 'class') ?? '');

const isAuthorLink = (e: Element): boolean =>
  e.tagName === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attribute(e, 'rel') ?? '');

/** The first author that is stated, or whom all links to an author name; and the first date. */
export function claimed(claims: readonly Element[]): {
  readonly author: string | null;
  readonly published: string | null;
} {
  const marked = claims.filter(isMarkedAuthor).map(nameIn);
  const linked = new Set(claims.filter(isAuthorLink).map(nameIn));
  linked.delete(null);
  const date = claims.find((e) =>
    DATE.test(`${attribute(e, 'itemprop') ?? ''} ${attribute(e, 'class') ?? ''}`.toLowerCase()),
  );
  return {
    author: marked.find((name) => name !== null) ?? (linked.size === 1 ? [...linked][0]! : null),
    published: date ? dateIn(date) : null,
  };
}

function dateIn(e: Element): string | null {
  const stated = [attribute(e, 'datetime'), attribute(e, 'content'), attribute(e, 'title'), textOf(e)];
  return stated.find((s) => s !== null && /\d{4}/.test(s) && s.length < NAME_CHARS)?.trim() ?? null;
}

function nameIn(e: Element): string | null {
  const inner = find(e, (x) => attribute(x, 'itemprop') === 'name');
  const name = (inner ? (attribute(inner, 'content') ?? textOf(inner)) : (attribute(e, 'content') ?? textOf(e)))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:?\s+/i, '');
  return name.length > 1 &&
    name.length < NAME_CHARS &&
    !/^(?:https?:|view all|more (?:from|by)|all posts|about )/i.test(name)
    ? name
    : null;
}

function* within(e: Element): Generator<DefaultTreeAdapterTypes.ChildNode> {
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [e];
  for (let looked = 0; stack.length > 0 && looked < PARTS; looked++) {
    const node = stack.pop()!;
    yield node;
    if ('tagName' in node)
      for (let i = Math.min(PARTS, node.childNodes.length) - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

function find(e: Element, is: (x: Element) => boolean): Element | null {
  for (const node of within(e)) if (node !== e && 'tagName' in node && is(node)) return node;
  return null;
}

function textOf(e: Element): string {
  let text = '';
  for (const node of within(e)) if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
  return text;
}
