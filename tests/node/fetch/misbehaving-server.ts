// A server on loopback that does what servers should not.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

export const PROSE = 'The café’s crane fell into the harbour on Monday, the port said. Nobody was hurt.';
const page = (charset: string | null, text = PROSE) =>
  `<!doctype html><html><head>${charset ? `<meta charset="${charset}">` : ''}<title>Crane falls in Port Lund</title></head><body><article><h1>Crane falls in Port Lund</h1><p>${text}</p></article></body></html>`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

type Answer = (response: ServerResponse, request: IncomingMessage, origin: string) => void;

const send =
  (headers: Record<string, string>, body: Uint8Array | string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const to =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location }).end();

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': send(HTML, page('utf-8')),
  '/gzip': send({ ...HTML, 'content-encoding': 'gzip' }, gzipSync(page('utf-8'))),
  '/brotli': send({ ...HTML, 'content-encoding': 'br' }, brotliCompressSync(page('utf-8'))),
  '/deflate': send({ ...HTML, 'content-encoding': 'deflate' }, deflateSync(page('utf-8'))),
  '/redirect': to('/moved', 301),
  '/moved': to('page', 307),
  '/loop': to('/loop2'),
  '/loop2': to('/loop'),
  '/chain': (response, request) =>
    response
      .writeHead(302, { location: `/chain?${Number(new URL(request.url!, 'http://x').search.slice(1)) + 1}` })
      .end(),
  '/to-private': to('http://10.0.0.1/'),
  '/to-file': to('file:///etc/hostname'),
  '/to-nothing': to('http://'),
  '/latin1-by-header': send(
    { 'content-type': 'text/html; charset=windows-1252' },
    iconv.encode(page(null), 'windows-1252'),
  ),
  '/latin1-said-utf8': send(HTML, iconv.encode(page(null), 'windows-1252')),
  '/utf8-said-latin1': send({ 'content-type': 'text/html; charset=iso-8859-1' }, page(null)),
  '/shift-jis': send(
    { 'content-type': 'text/plain; charset=Shift_JIS' },
    iconv.encode('港のクレーンが月曜日に倒れた。', 'Shift_JIS'),
  ),
  '/gb-by-meta': send(
    { 'content-type': 'text/html' },
    iconv.encode(page('gb2312', '港口的起重机星期一倒了。'), 'gb18030'),
  ),
  '/missing': send(HTML, 'gone', 404),
  '/forbidden': send(HTML, 'no', 403),
  '/broken': send(HTML, 'oops', 503),
  '/empty': send(HTML, ''),
  '/picture': send({ 'content-type': 'image/png' }, Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
  '/bomb': send({ ...HTML, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(64 * 1024 * 1024, 97))),
  '/damaged-gzip': send({ ...HTML, 'content-encoding': 'gzip' }, 'this is no gzip at all'),
  '/endless': (response) => {
    response.writeHead(200, HTML);
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(65_536))) {}
    };
    response.on('drain', more);
    more();
  },
  '/slow-loris': (response) => {
    response.writeHead(200, HTML).write('<!doctype html>');
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
  '/truncated': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': '5000' }).write(page('utf-8'), () => response.destroy());
  },
  '/truncated-gzip': (response) => {
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'gzip', 'content-length': '9000' })
      .write(gzipSync(page('utf-8')).subarray(0, 60), () => response.destroy());
  },
  '/hangs-up': (response) => response.destroy(),
  '/secret/page': send(HTML, page('utf-8')),
  '/to-secret': to('/secret/page'),
  '/who': (response, request) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`Asked by ${request.headers['user-agent']}.`),
};

export interface Misbehaving {
  readonly origin: string;
  readonly port: number;
  /** Paths asked for, in order. */
  readonly asked: string[];
  robots: { status: number; text: string };
  close(): Promise<void>;
}

export async function misbehavingServer(): Promise<Misbehaving> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const state = { robots: { status: 404, text: '' } };
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://x').pathname;
    asked.push(path);
    response.on('error', () => {});
    if (path === '/robots.txt') {
      response.writeHead(state.robots.status, { 'content-type': 'text/plain' }).end(state.robots.text);
      return;
    }
    (ANSWERS[path] ?? send(HTML, 'gone', 404))(response, request, '');
  });
  server.on('connection', (s) => {
    sockets.add(s);
    s.on('close', () => sockets.delete(s));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    get robots() {
      return state.robots;
    },
    set robots(r) {
      state.robots = r;
    },
    close: () =>
      new Promise((resolve) => {
        for (const s of sockets) s.destroy();
        server.close(() => resolve());
      }),
  };
}
