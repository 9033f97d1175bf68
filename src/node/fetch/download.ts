// One address → status, type and bytes, whatever the server does: redirects are followed by hand, so that every hop is checked; the
// body is counted after unpacking, so that a compressed bomb ends at the limit; one clock runs over all of it, so that a server that
// sends a byte a minute ends with it too.
import { Agent, type Dispatcher, fetch } from 'undici';
import { AppError } from '../errors.ts';
import { checkedLookup, checkLiteral, isPublic, PrivateAddressError, type Resolve } from './addresses.ts';

export interface Network {
  /** What messages begin with: the address that was given. */
  readonly given: URL;
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  /** Ends everything, robots.txt included. */
  readonly signal: AbortSignal;
  readonly seconds: number;
  readonly dispatcher: Dispatcher;
  /** Asked before each hop of a page. */
  readonly mayFetch: (url: URL) => Promise<void>;
}

export interface Download {
  /** After all redirects. */
  readonly url: URL;
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The connections of a run; `resolve` replaces the system's resolver in tests. */
export function networkAgent(allowPrivate: boolean, resolve?: Resolve): Dispatcher {
  return new Agent({
    connect: { lookup: checkedLookup(allowPrivate ? () => true : isPublic, resolve) },
    // The clock over all is ours; these only bound what it does not see.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** @throws AppError `not-fetched` with what the server did */
export async function download(start: URL, maxBytes: number, redirects: number, network: Network): Promise<Download> {
  const seen = new Set<string>();
  let url = start;
  for (let hop = 0; ; hop++) {
    if (!/^https?:$/.test(url.protocol))
      throw refused(
        network.given,
        `leads to ${url.protocol}, which is not fetched`,
        'only http and https addresses are',
      );
    seen.add(url.href);
    await network.mayFetch(url);
    const response = await asked(url, network);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      return {
        url,
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        bytes: await bodyOf(url, response, maxBytes, network),
      };
    }
    await response.body?.cancel();
    if (hop >= redirects)
      throw refused(
        network.given,
        `redirects more than ${redirects} times`,
        'open it in a browser and give the address where you end up',
      );
    if (!URL.canParse(location, url.href))
      throw refused(network.given, 'redirects to something that is no address', SAVE);
    url = new URL(location, url);
    if (seen.has(url.href)) throw refused(network.given, 'redirects in a circle', SAVE);
  }
}

const SAVE = 'save the page from a browser and give the file';

async function asked(url: URL, network: Network) {
  try {
    if (!network.allowPrivate) checkLiteral(url.hostname);
    return await fetch(url, {
      dispatcher: network.dispatcher,
      redirect: 'manual',
      signal: network.signal,
      headers: {
        'user-agent': network.userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf,*/*;q=0.5',
      },
    });
  } catch (cause) {
    throw failed(url, cause, network);
  }
}

type Answer = Awaited<ReturnType<typeof fetch>>;

async function bodyOf(url: URL, response: Answer, maxBytes: number, network: Network): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) {
        throw refused(
          network.given,
          `sends more than the limit of ${Math.round(maxBytes / 1024 / 1024)} MB`,
          'save the article from a browser and give the file',
        );
      }
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw failed(url, cause, network);
  }
  return Buffer.concat(chunks);
}

/** What went wrong, in words; the reason stands somewhere down the chain of causes. */
function failed(url: URL, error: unknown, network: Network): AppError {
  const chain: Error[] = [];
  for (let e: unknown = error; e instanceof Error && chain.length < 8; e = e.cause) {
    chain.push(e);
    if (e instanceof AggregateError) chain.push(...e.errors.filter((x) => x instanceof Error));
  }
  const privately = chain.find((e) => e instanceof PrivateAddressError);
  const by = url.origin === network.given.origin ? '' : `leads to ${url.href}: `;
  if (chain.some((e) => e.message === 'bad port'))
    return refused(network.given, 'names a port that pages are not fetched from', 'check the address', error);
  if (privately) return refused(network.given, by + privately.message, 'if you trust it, say --allow-private', error);
  if (network.signal.aborted)
    return refused(
      network.given,
      `did not answer in full within ${network.seconds} seconds`,
      'try again, or give it longer with --timeout SECONDS',
      error,
    );
  const code = chain.map((e) => (e as NodeJS.ErrnoException).code).find((c) => c && c in REASONS);
  const [why, hint] = code
    ? REASONS[code]!
    : (certificate(chain) ?? [`broke off: ${chain.at(-1)?.message ?? error}`, `try again, or ${SAVE}`]);
  return refused(network.given, by + why, hint, error);
}

const REASONS: Readonly<Record<string, readonly [why: string, hint: string]>> = {
  ENOTFOUND: ['names a server that does not exist', 'check the address'],
  EAI_AGAIN: ['names a server that cannot be looked up', 'check the network'],
  ECONNREFUSED: ['is refused by its server', 'check the address and the port'],
  ECONNRESET: ['broke off: its server hung up', `try again, or ${SAVE}`],
  ENETUNREACH: ['cannot be reached', 'check the network'],
  EHOSTUNREACH: ['cannot be reached', 'check the network'],
  ETIMEDOUT: ['cannot be reached', 'check the network'],
  UND_ERR_CONNECT_TIMEOUT: ['cannot be reached: its server does not answer', 'try again later'],
  UND_ERR_SOCKET: ['broke off: its server hung up before the end', `try again, or ${SAVE}`],
  UND_ERR_HEADERS_OVERFLOW: ['answers with an endless head', SAVE],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['broke off: its server sent less than it promised', `try again, or ${SAVE}`],
  Z_DATA_ERROR: ['sends damaged compressed data', SAVE],
  Z_BUF_ERROR: ['broke off inside its compressed data', `try again, or ${SAVE}`],
};

function certificate(chain: readonly Error[]): readonly [string, string] | null {
  const code = chain
    .map((e) => (e as NodeJS.ErrnoException).code ?? '')
    .find((c) => /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL/.test(c));
  return code ? [`has a certificate that is not trusted (${code})`, SAVE] : null;
}

/** The message begins with the address that was given. */
export function refused(url: URL, why: string, hint: string, cause?: unknown): AppError {
  return new AppError('not-fetched', `${url.href}: ${why}`, hint, { cause });
}
