// The few things that office documents need of an XML tree.
import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { FormatError } from '../format-error.ts';

/** Root element. @throws FormatError when the text is no well-formed XML */
export function parseXmlPart(text: string | undefined, what: string): XmlElement {
  if (text === undefined) throw new FormatError(`is damaged: ${what} is missing`);
  try {
    const { root } = parseXml(text.replace(/^\ufeff/, ''), { ignoreUndefinedEntities: true });
    if (root) return root;
  } catch (error) {
    // Broken XML and nesting that exhausts the stack are the same to the reader.
    throw new FormatError(`is damaged: ${what} is no well-formed XML`, { cause: error });
  }
  throw new FormatError(`is damaged: ${what} is empty`);
}

export const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;
export const isText = (node: XmlNode): node is XmlText => node instanceof XmlText;

export const childElements = (e: XmlElement): XmlElement[] => e.children.filter(isElement);

/** First element of that name anywhere below, document order. */
export function find(e: XmlElement, name: string): XmlElement | null {
  for (const x of descendants(e)) if (x.name === name) return x;
  return null;
}

/** All elements below, document order, without recursion. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  const stack = childElements(root).reverse();
  while (stack.length) {
    const e = stack.pop()!;
    yield e;
    for (let i = e.children.length - 1; i >= 0; i--) {
      const c = e.children[i]!;
      if (isElement(c)) stack.push(c);
    }
  }
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** A page that holds the converted document; the HTML path does the rest. */
export function pageOf(title: string, author: string, date: string, body: string): string {
  const meta = (name: string, content: string): string =>
    content ? `<meta name="${name}" content="${escaped(content)}">` : '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title>${meta('author', author)}${meta('date', date)}</head><body>\n${body}\n</body></html>`;
}
