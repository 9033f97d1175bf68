// Names and addresses in a form that two writers share.
import type { Document } from '../types.ts';

/** Lower case, letters and digits only, single blanks. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A question to a document: does it say this name, in its head or anywhere in its text? */
export function nameFinder({ text, title, metadata }: Document): (name: string) => boolean {
  let said: string | null = null;
  return (name) => {
    // Prepared for the first name only: most texts are never asked.
    said ??= ` ${[metadata.byline, metadata.site, title, text].map((x) => plain(x ?? '')).join(' · ')} `;
    const wanted = plain(name);
    return wanted === '' || said.includes(` ${wanted} `);
  };
}

/** `https://www.Port.example/a/?utm_source=x#top` → `port.example/a`: one page, however it is linked. */
export function pageAddress(address: string): string {
  const m = /^(?:https?:)?\/\/(?:www\.|m\.|amp\.)?([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(address.trim());
  if (!m) return address.trim();
  const query = (m[3] ?? '')
    .slice(1)
    .split('&')
    .filter((x) => x && !/^(?:utm_\w+|fbclid|gclid|amp|ref|cmpid|s?rc|outputType)(?:=|$)/i.test(x))
    .join('&');
  return `${m[1]!.toLowerCase()}${m[2]!.replace(/\/(?:index\.\w+|amp)?$/i, '')}${query ? `?${query}` : ''}`;
}
