import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/index.ts';
import { checkedLookup, isPublic, type Resolve } from '../../../src/node/fetch/addresses.ts';
import type { FetchOptions } from '../../../src/node/fetch/fetch-page.ts';
import { readInput } from '../../../src/node/read-input.ts';
import { type Misbehaving, misbehavingServer, PROSE } from './misbehaving-server.ts';

let server: Misbehaving;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.robots = { status: 404, text: '' };
  server.asked.length = 0;
});

const read = (path: string, fetch: FetchOptions = {}) =>
  readInput(server.origin + path, { fetch: { allowPrivate: true, timeoutSeconds: 5, ...fetch } });
const refusal = async (path: string, fetch: FetchOptions = {}) => {
  const error = await read(path, fetch).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'not-fetched', hint: expect.stringMatching(/\w/) as unknown });
  return (error as Error).message.replace(server.origin, '');
};

describe('a page', () => {
  test.each(['/page', '/gzip', '/brotli', '/deflate', '/redirect'])('%s', async (path) => {
    const d = await extract(await read(path));
    expect(d.title).toBe('Crane falls in Port Lund');
    expect(d.text).toContain(PROSE);
    expect(d.metadata.canonical).toBe(`${server.origin}${path === '/redirect' ? '/page' : path}`);
    expect(d.name).toBe(server.origin + path);
  });

  test('says who asks', async () => {
    expect((await read('/who')).raw).toMatch(/^Asked by spindrift\/\S+ \(.*robots\.txt\)\.$/);
  });
});

describe('charsets: the bytes, then the server, then the page', () => {
  test.each<readonly [string, string]>([
    ['/latin1-by-header', PROSE],
    ['/latin1-said-utf8', PROSE],
    ['/utf8-said-latin1', PROSE],
    ['/shift-jis', '港のクレーンが月曜日に倒れた。'],
    ['/gb-by-meta', '港口的起重机星期一倒了。'],
  ])('%s', async (path, text) => {
    expect((await read(path)).raw).toContain(text);
  });
});

describe('servers that misbehave', () => {
  test.each<{ path: string; message: RegExp; options?: FetchOptions }>([
    { path: '/missing', message: /^\/missing: there is no such page \(status 404\)/ },
    { path: '/forbidden', message: /its server refuses \(status 403\)/ },
    { path: '/broken', message: /its server has a problem \(status 503\)/ },
    { path: '/loop', message: /redirects in a circle/ },
    { path: '/chain?0', message: /redirects more than 10 times/ },
    { path: '/to-file', message: /leads to file:, which is not fetched/ },
    { path: '/to-nothing', message: /redirects to something that is no address/ },
    { path: '/bomb', message: /sends more than the limit of 32 MB/ },
    { path: '/endless', message: /sends more than the limit of 2 MB/, options: { maxBytes: 2 * 1024 * 1024 } },
    { path: '/damaged-gzip', message: /damaged compressed data/ },
    { path: '/truncated', message: /broke off/ },
    { path: '/truncated-gzip', message: /broke off/ },
    { path: '/hangs-up', message: /broke off: its server hung up/ },
    { path: '/slow-loris', message: /did not answer in full within 1 seconds/, options: { timeoutSeconds: 1 } },
    { path: '/silent', message: /did not answer in full within 1 seconds/, options: { timeoutSeconds: 1 } },
  ])('$path', async ({ path, message, options }) => {
    expect(await refusal(path, options)).toMatch(message);
  });

  test.each<readonly [string, string]>([
    ['/empty', 'empty'],
    ['/picture', 'binary'],
  ])('%s holds no text', async (path, code) => {
    await expect(read(path)).rejects.toMatchObject({ code });
  });

  test('nobody there', async () => {
    const gone = await misbehavingServer();
    await gone.close();
    await expect(readInput(`${gone.origin}/page`, { fetch: { allowPrivate: true } })).rejects.toThrow(
      /\/page: is refused by its server/,
    );
  });

  test.each(['http://', 'https://a b/', 'http://me:word@port.example/'])(
    '%s is no address to fetch',
    async (address) => {
      await expect(readInput(address)).rejects.toMatchObject({ code: 'bad-address' });
    },
  );
});

describe('private addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://0.0.0.0/',
  ])('%s is not connected to', async (address) => {
    await expect(readInput(address)).rejects.toMatchObject({
      code: 'not-fetched',
      message: expect.stringContaining('not a public address') as unknown,
      hint: expect.stringContaining('--allow-private') as unknown,
    });
  });

  /** A resolver that gives these answers one after the other. */
  const answering = (...answers: string[]): Resolve => {
    let n = 0;
    return (_, __, done) => done(null, [{ address: answers[Math.min(n++, answers.length - 1)]!, family: 4 }]);
  };

  test('a name that leads to one', async () => {
    await expect(
      readInput(`http://port.example:${server.port}/page`, { fetch: { resolve: answering('127.0.0.1') } }),
    ).rejects.toThrow('port.example (127.0.0.1) is not a public address');
    expect(server.asked).toEqual([]);
  });

  test('a name with a public and a private answer', async () => {
    const both: Resolve = (_, __, done) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    await expect(readInput('http://port.example/', { fetch: { resolve: both } })).rejects.toThrow(/not a public/);
  });

  test('DNS rebinding: each connection looks up anew, and its own answer is checked', () => {
    const lookup = checkedLookup(isPublic, answering('93.184.215.14', '127.0.0.1'));
    const seen: (string | null)[] = [];
    for (let n = 0; n < 2; n++)
      lookup('port.example', { all: true }, (error, addresses) =>
        seen.push(error ? error.message : JSON.stringify(addresses)),
      );
    expect(seen).toEqual([
      JSON.stringify([{ address: '93.184.215.14', family: 4 }]),
      'port.example (127.0.0.1) is not a public address',
    ]);
  });
});

describe('redirects are checked like addresses', () => {
  test('to a private address', async () => {
    // The first hop is let through by a resolver; the second one is a literal address.
    const { download, networkAgent } = await import('../../../src/node/fetch/download.ts');
    const network = {
      given: new URL(`http://port.example:${server.port}/to-private`),
      allowPrivate: false,
      userAgent: 'x',
      signal: AbortSignal.timeout(5000),
      seconds: 5,
      dispatcher: networkAgent(true, (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }])),
      mayFetch: async () => {},
    };
    await expect(download(new URL(`http://port.example:${server.port}/to-private`), 1000, 5, network)).rejects.toThrow(
      'leads to http://10.0.0.1/: 10.0.0.1 is not a public address',
    );
    expect(server.asked).toEqual(['/to-private']);
    await network.dispatcher.destroy();
  });
});

describe('robots.txt', () => {
  const forbid = (what: string) => ({ status: 200, text: `User-agent: *\nDisallow: ${what}\n` });

  test('what it forbids is not asked for', async () => {
    server.robots = forbid('/secret/');
    expect(await refusal('/secret/page')).toMatch(/its robots\.txt forbids it/);
    expect(server.asked).toEqual(['/robots.txt']);
    expect((await read('/page')).raw).toContain('crane');
  });

  test('a redirect into it', async () => {
    server.robots = forbid('/secret/');
    expect(await refusal('/to-secret')).toMatch(/forbids/);
    expect(server.asked).toEqual(['/robots.txt', '/to-secret']);
  });

  test('our own name in it wins', async () => {
    server.robots = { status: 200, text: 'User-agent: *\nDisallow: /\n\nUser-agent: spindrift\nDisallow: /other\n' };
    expect((await read('/page')).raw).toContain('crane');
  });

  test('a server that cannot give it: nobody may come', async () => {
    server.robots = { status: 500, text: '' };
    expect(await refusal('/page')).toMatch(/robots\.txt cannot be read/);
  });

  test('may be ignored on request', async () => {
    server.robots = forbid('/');
    expect((await read('/page', { ignoreRobots: true })).raw).toContain('crane');
    expect(server.asked).toEqual(['/page']);
  });
});
