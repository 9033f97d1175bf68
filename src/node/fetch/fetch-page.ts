// An address → the bytes of its page and what the server says about them.
import { AppError } from '../errors.ts';
import { charsetOf } from '../input-type.ts';
import { INPUT_BYTES, type RawInput } from '../to-source.ts';
import type { Resolve } from './addresses.ts';
import { download, type Network, networkAgent, refused } from './download.ts';
import { robotsReader } from './robots.ts';

export interface FetchOptions {
  /** Private, loopback and link-local addresses too. */
  readonly allowPrivate?: boolean;
  /** Do not ask robots.txt. */
  readonly ignoreRobots?: boolean;
  /** For all of it: robots.txt, redirects, body; 30 by default. */
  readonly timeoutSeconds?: number;
  readonly userAgent?: string;
  readonly maxBytes?: number;
  /** Resolver of names, for tests. */
  readonly resolve?: Resolve;
}

/** Redirects followed; browsers follow 20. */
const REDIRECTS = 10;
const TIMEOUT_SECONDS = 30;

/** The name that robots.txt files may speak of. */
const AGENT = 'spindrift';
declare const SPINDRIFT_VERSION: string;
const USER_AGENT = `${AGENT}/${typeof SPINDRIFT_VERSION === 'string' ? SPINDRIFT_VERSION : '0'} (article comparison, one page at a time; keeps to robots.txt)`;

/** @throws AppError `not-fetched` with what the server did, `bad-address` when it is none */
export async function fetchPage(address: string, options: FetchOptions): Promise<RawInput> {
  if (!URL.canParse(address))
    throw new AppError('bad-address', `${address} is not an address`, 'check it for typing errors');
  const url = new URL(address);
  if (url.username || url.password)
    throw new AppError(
      'bad-address',
      `${url.host}: addresses with a password are not fetched`,
      'save the page and give the file',
    );
  url.hash = '';
  const seconds = options.timeoutSeconds ?? TIMEOUT_SECONDS;
  const dispatcher = networkAgent(options.allowPrivate ?? false, options.resolve);
  const network: Network = {
    given: url,
    allowPrivate: options.allowPrivate ?? false,
    userAgent: options.userAgent ?? USER_AGENT,
    signal: AbortSignal.timeout(seconds * 1000),
    seconds,
    dispatcher,
    mayFetch: async () => {},
  };
  const robots = robotsReader((file, most, redirects) => download(file, most, redirects, network), AGENT);
  const mayFetch = async (hop: URL): Promise<void> => {
    if (options.ignoreRobots) return;
    const answer = await robots(hop);
    if (!answer.allowed) throw refused(url, answer.why, 'ask the site, or, if you may, say --ignore-robots');
  };
  try {
    const got = await download(url, options.maxBytes ?? INPUT_BYTES, REDIRECTS, { ...network, mayFetch });
    if (got.status < 200 || got.status > 299) throw refusedByServer(url, got.status);
    return {
      name: address,
      bytes: got.bytes,
      mediaType: got.contentType.split(';', 1)[0]!.trim() || null,
      charset: charsetOf(got.contentType),
      stated: { canonical: got.url.href },
    };
  } finally {
    // Open connections would keep the process alive.
    await dispatcher.destroy();
  }
}

function refusedByServer(url: URL, status: number): AppError {
  const meaning = STATUSES[status] ?? (status >= 500 ? 'its server has a problem' : 'its server refuses');
  return refused(
    url,
    `${meaning} (status ${status})`,
    status === 404 || status === 410 ? 'check the address' : 'open it in a browser, save the page and give the file',
  );
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'it wants a password',
  403: 'its server refuses',
  404: 'there is no such page',
  410: 'the page is gone',
  429: 'its server asks to come more slowly',
  451: 'the page is withheld for legal reasons',
};
