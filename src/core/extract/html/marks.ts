// Marks that belong to the page and not to the sentence they stand in: references to notes, ways back from them, permanent links
// of headings, "[edit]". A reader passes over them; a comparison would find "died in 1813.[2]" where another text has "died in 1813."
//
//   in 1813.<sup><a href="#note-2">[2]</a></sup>    <h2>History <a href="#history">¶</a></h2>    10<sup>2</sup> stays
//   in 1813.<sup>[citation needed]</sup>            brackets in small letters say it without a link, which scrapers take out
//
// Tempting and wrong: every number in <sup>, which takes powers and ordinals along. A mark leads somewhere in the page, so it holds a
// link with a fragment; only brackets, and what says by role or class what it is, need none. Asked of small elements alone, `PARTS` nodes each.
import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Longest text of a mark, "[citation needed]" included. */
const MARK_CHARS = 40;
/** Elements and texts looked at inside a mark. */
const PARTS = 24;

const HOST = /^(?:sup|a|span|small)$/;
const NUMBER = /^(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§])(?:\s*[,–-]\s*\d{1,3})*$/i;
const BRACKETED = /^\[[^[\]]{1,36}\]$/;
/** No letter, no digit, and one of the signs for "link" or "back". */
const SIGN = /^[^\p{L}\p{N}]*[¶#§🔗∞↩↑^⤴⬆↵][^\p{L}\p{N}]*$/u;
const NOTE = /note|(?:^|[#\s_-])fn|cite|ref|bib/i;
const STATED = /\bdoc-(?:noteref|backlink)\b|\bedit-?section\b|\b(?:footnote|cite)-?back(?:ref|link)?\b/i;

/** Is the element, with all that it holds, such a mark? `hint` is its class, id and role in lower case. */
export function isMark(element: Element, hint: string, inHeading: boolean): boolean {
  if (!HOST.test(element.tagName)) return STATED.test(hint) && /edit-?section/.test(hint);
  if (hint !== '' && STATED.test(hint)) return true;
  const { text, links } = contentOf(element);
  if (text === '') return false;
  if (element.tagName === 'sup' && BRACKETED.test(text)) return true;
  if (links.length === 0) return false;
  const isInPage = links.some((href) => href.includes('#'));
  if (SIGN.test(text)) return isInPage && (inHeading || text !== '#');
  if (element.tagName === 'sup') return isInPage && NUMBER.test(text);
  const bare = text.replace(/^[[(]\s*|\s*[\])]$/g, '');
  return (
    isInPage && NUMBER.test(bare) && (NOTE.test(hint) || links.some((href) => NOTE.test(href.slice(href.indexOf('#')))))
  );
}

/** The text of an element and where its links lead; '' when it is too long for a mark. */
function contentOf(element: Element): { readonly text: string; readonly links: readonly string[] } {
  const links: string[] = [];
  let text = '';
  let looked = 0;
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (++looked > PARTS || text.length > MARK_CHARS) return { text: '', links };
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'a') links.push(node.attrs.find((a) => a.name === 'href')?.value ?? '');
    for (let i = node.childNodes.length - 1; i >= 0 && stack.length <= PARTS; i--) stack.push(node.childNodes[i]!);
  }
  return { text: text.replace(/\s+/g, ' ').trim(), links };
}
