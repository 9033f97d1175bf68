import { readFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWarcRecord } from '../../src/node/warc.ts';

const PATH = new URL('../core/extract/files/crawl.warc.gz', import.meta.url);
const zipped = new Uint8Array(readFileSync(PATH));
const plain = new Uint8Array(gunzipSync(zipped));
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** In pieces of a few bytes, as a slow disk would give them. */
function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const record = (type: string, url: string, block: string | Uint8Array): Uint8Array => {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
};

describe('a crawl of wget', () => {
  test.each(['3', 'http://herald.example:8765/weather.html', 'weather'])('select %s', async (select) => {
    const page = await readWarcRecord([zipped], true, 'crawl', select);
    expect(page.stated?.canonical).toBe('http://herald.example:8765/weather.html');
    expect(page.mediaType).toBe('text/html');
    expect(text(page.bytes)).toContain('Storm takes the roof');
  });

  test.each([1, 7, 4096])('unzipped, in pieces of %i bytes', async (size) => {
    const page = await readWarcRecord(pieces(plain, size), false, 'crawl', '2');
    expect(text(page.bytes)).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
  });

  test.each<readonly [string | undefined, RegExp]>([
    [undefined, /several pages: which one/],
    ['99', /no page “99”/],
    ['nowhere', /no page “nowhere”/],
    ['html', /several pages that match/],
  ])('%s: the message lists the pages', async (select, message) => {
    await expect(readWarcRecord([zipped], true, 'crawl', select)).rejects.toMatchObject({
      code: 'which-text',
      message: expect.stringMatching(message) as unknown,
      hint: expect.stringContaining('http://herald.example:8765/ferry.html') as unknown,
    });
  });

  test('every cut of it is refused or read', async () => {
    for (let n = 0; n < zipped.length; n += 331)
      await readWarcRecord([zipped.subarray(0, n)], true, 'crawl', 'advert').then(
        (page) => expect(page.bytes.length).toBeGreaterThan(0),
        (error: unknown) => expect(error).toMatchObject({ hint: expect.anything() as unknown }),
      );
  });
});

describe('records of other programs', () => {
  const url = 'https://port.example/a';
  test.each<readonly [string, Uint8Array]>([
    ['a conversion (WET)', record('conversion', url, 'The crane fell.')],
    ['a resource', record('resource', url, 'The crane fell.')],
    [
      'chunked',
      record(
        'response',
        url,
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nThe crane\r\n6\r\n fell.\r\n0\r\n\r\n',
      ),
    ],
    [
      'zipped',
      record(
        'response',
        url,
        Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n'), gzipSync('The crane fell.')]),
      ),
    ],
    [
      'brotli',
      record(
        'response',
        url,
        Buffer.concat([
          Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n'),
          brotliCompressSync('The crane fell.'),
        ]),
      ),
    ],
    ['said to be zipped', record('response', url, 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nThe crane fell.')],
  ])('%s', async (_, bytes) => {
    expect(text((await readWarcRecord([bytes], false, 'x', undefined)).bytes)).toBe('The crane fell.');
  });

  test.each<readonly [string, Uint8Array, RegExp]>([
    ['no page', record('request', url, 'GET / HTTP/1.1'), /holds no page/],
    ['an error page', record('response', url, 'HTTP/1.1 404 Not Found\r\n\r\nGone.'), /holds no page/],
    ['a length that lies', Buffer.concat([record('resource', url, 'x'), Buffer.from('rest')]), /does not begin where/],
    ['no length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nx'), /without a length/],
    ['cut off', record('resource', url, 'The crane fell.').subarray(0, 130), /ends inside/],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readWarcRecord([bytes], false, 'x', undefined)).rejects.toThrow(message);
  });
});
