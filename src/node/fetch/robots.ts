// robots.txt as RFC 9309 says: no file allows everything, a server that cannot answer allows nothing.
import type { Download } from './download.ts';

/** What the package exports: its types describe an ES module, the file is CommonJS. */
interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
}

/** Bytes read; the RFC asks for at least 500 kB. */
const ROBOTS_BYTES = 512 * 1024;

type RobotsAnswer = { readonly allowed: true } | { readonly allowed: false; readonly why: string };

/** A function that asks the robots.txt of an address's server, once a server. */
export function robotsReader(
  download: (url: URL, maxBytes: number, follow: number) => Promise<Download>,
  agent: string,
): (url: URL) => Promise<RobotsAnswer> {
  const files = new Map<string, Promise<string | null>>();
  const fileOf = async (origin: string): Promise<string | null> => {
    const got = await download(new URL('/robots.txt', origin), ROBOTS_BYTES, 5);
    if (got.status >= 500) return null;
    return got.status >= 200 && got.status < 300 ? Buffer.from(got.bytes).toString('utf8') : '';
  };
  return async (url) => {
    let file = files.get(url.origin);
    if (!file) {
      file = fileOf(url.origin);
      files.set(url.origin, file);
    }
    const text = await file;
    if (text === null)
      return { allowed: false, why: 'its robots.txt cannot be read, which means that nobody may come' };
    if (text === '') return { allowed: true };
    const { default: parse } = await import('robots-parser');
    const robots = (parse as unknown as (url: string, text: string) => Robots)(new URL('/robots.txt', url).href, text);
    return robots.isAllowed(url.href, agent) === false
      ? { allowed: false, why: 'its robots.txt forbids it' }
      : { allowed: true };
  };
}
