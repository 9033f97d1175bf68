import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/node/errors.ts';
import { INPUT_BYTES, readInput } from '../../src/node/read-input.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'spindrift-read-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array | string): string => {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
};
const TEXT = 'The café’s crane – “Halcyon” – cost €3.50.\n\nIts naïve crew stayed.\n';
const GERMAN =
  'Der Kran stürzte am Mittwoch in die Hafenbecken. Zwei Männer wurden über Nacht im Krankenhaus für Verletzte behandelt.\n';

async function refusal(promise: Promise<unknown>): Promise<AppError> {
  const error = await promise.then(() => null).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

describe('bytes become text', () => {
  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), []],
    ['CR LF', Buffer.from(TEXT.replaceAll('\n', '\r\n')), []],
    ['UTF-16 LE with a mark', iconv.encode(`\ufeff${TEXT}`, 'utf-16le'), []],
    ['UTF-16 BE with a mark', iconv.encode(`\ufeff${TEXT}`, 'utf-16be'), []],
    ['UTF-16 LE without a mark', iconv.encode(TEXT.repeat(3), 'utf-16le'), ['encoding-guessed']],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252'), ['encoding-guessed']],
  ])('%s', async (name, bytes, notices) => {
    const source = await readInput(put('in.txt', bytes));
    expect(source.raw).toBe(name.includes('without a mark') ? TEXT.repeat(3) : TEXT);
    expect(source.notices?.map((n) => n.id)).toEqual(notices);
  });

  test('Latin-1 is decoded with a notice that names the guess', async () => {
    const source = await readInput(put('latin.txt', iconv.encode(GERMAN, 'latin1')));
    expect(source.raw).toBe(GERMAN);
    expect(source.notices?.[0]?.message).toContain('windows-1252');
  });

  test.each<readonly [string, string]>([
    [
      'Shift_JIS',
      '港のクレーンが月曜日の朝に倒れたと、港の責任者は述べた。けが人はいなかった。作業員は一時間前に帰宅していた。',
    ],
    [
      'EUC-JP',
      '港のクレーンが月曜日の朝に倒れたと、港の責任者は述べた。けが人はいなかった。作業員は一時間前に帰宅していた。',
    ],
    ['gb18030', '港口的起重机星期一早上倒在了码头上，港口负责人说，没有人受伤。船员一个小时前就已经离开了。'],
    ['Big5', '港口的起重機星期一早上倒在了碼頭上，港口負責人說，沒有人受傷。船員一個小時前就已經離開了。'],
    [
      'KOI8-R',
      'Кран упал в порту в понедельник утром, сообщил начальник порта. Никто не пострадал, и рабочие ушли домой за час до этого.',
    ],
    ['windows-1251', 'Кран упал в порту в понедельник утром, сообщил начальник порта. Никто не пострадал.'],
    ['utf-16le', '港のクレーンが月曜日の朝に倒れた。\nけが人はいなかった。\n作業員は一時間前に帰宅していた。'],
    ['utf-16be', '港口的起重机星期一早上倒在了码头上。\n没有人受伤。\n船员一个小时前就已经离开了。'],
  ])('nothing declares it: %s is told from the bytes, with a notice', async (charset, text) => {
    const source = await readInput(put('plain.txt', iconv.encode(text, charset)));
    expect(source.raw).toBe(text);
    expect(source.notices?.map((n) => n.id)).toEqual(['encoding-guessed']);
  });

  test.each(['windows-1252', 'iso-8859-1', 'latin1'])('%s in a page keeps its curly quotes', async (charset) => {
    const html = `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${TEXT}</p></body></html>`;
    expect((await readInput(put('curly.html', iconv.encode(html, 'windows-1252')))).raw).toContain(TEXT);
  });

  test('a page that names the wrong charset: what could not be read is noticed', async () => {
    const page = (text: string) => `<html><head><meta charset="shift_jis"></head><body><p>${text}</p></body></html>`;
    const few = await readInput(put('wrong.html', iconv.encode(page(`${'The crane fell. '.repeat(20)}ÿÿ`), 'latin1')));
    expect(few.notices?.map((n) => n.id)).toEqual(['undecodable']);
    const many = await readInput(put('wrong.html', iconv.encode(page(GERMAN.repeat(3)), 'latin1')));
    expect(many.raw).toContain('stürzte am Mittwoch');
    expect(many.notices?.[0]?.message).toMatch(/not Shift_JIS, which it declares; read as windows-1252/);
  });

  test.each(['Shift_JIS', 'windows-1251', 'gb18030'])('a page’s own declaration counts: %s', async (charset) => {
    const body = {
      Shift_JIS: '港のクレーンが倒れた。',
      'windows-1251': 'Кран упал в порту.',
      gb18030: '港口的起重机倒了。',
    }[charset]!;
    const html = `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${body}</p></body></html>`;
    const source = await readInput(put('page.html', iconv.encode(html, charset)));
    expect(source.raw).toContain(body);
    expect(source.notices).toEqual([]);
  });

  test('a few damaged bytes in UTF-8 are replaced with a notice', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(4)), Buffer.from([0xc3]), Buffer.from(' end')]);
    const source = await readInput(put('cut.txt', bytes));
    expect(source.raw).toContain('\ufffd end');
    expect(source.notices?.map((n) => n.id)).toEqual(['invalid-utf8']);
  });

  test.each([
    'It isn’t. It wasn’t. He said “no”.',
    'Über Nacht stürzte der Kran für Männer um.',
    'Кран упал',
    '港のクレーンが',
  ])('text that was decoded wrongly before is noticed: %s', async (text) => {
    const wrong = iconv.decode(Buffer.from(text), 'windows-1252');
    const source = await readInput(put('moji.txt', wrong));
    expect(source.raw).toBe(wrong);
    expect(source.notices?.map((n) => n.id)).toEqual(['mojibake']);
  });

  test.each([
    'Il a dit : « Le café est fermé… » et « l’été » – « À bientôt ».',
    'ESPAÑA “NO” Ñandú… «Ñ» São “João”, Ñ.',
    'Ð and þ are letters of Icelandic: Það, Ísland, Ægir.',
    'À la carte: ñ, ü, é… ê”, «ô», â— ï…',
  ])('no language is taken for it: %s', async (text) => {
    expect((await readInput(put('fair.txt', text))).notices).toEqual([]);
  });

  test('gzip', async () => {
    const source = await readInput(put('a.txt.gz', gzipSync(TEXT)));
    expect(source).toMatchObject({ raw: TEXT });
  });

  test('standard input', async () => {
    async function* stdin() {
      yield Buffer.from('The crane ');
      yield 'fell.';
    }
    expect(await readInput('-', { stdin: stdin() })).toMatchObject({ name: 'standard input', raw: 'The crane fell.' });
  });
});

describe('bytes that are no text are refused, with or without zeros among them', () => {
  // Reproducible noise: a linear congruential generator's upper bits.
  const noise = (size: number, seed: number, least: number) => {
    let state = seed;
    return Uint8Array.from({ length: size }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return least + ((state >>> 16) % (256 - least));
    });
  };
  const withoutZeros = (bytes: Uint8Array) => bytes.filter((b) => b !== 0);
  const ZIPPED = gzipSync(JSON.stringify(process.report.getReport()));

  test.each<readonly [string, Uint8Array]>([
    ...[100, 300, 1_000, 20_000].flatMap((size) =>
      [1, 2, 3, 4, 5].map((seed) => [`${size} bytes from 1 to 255 (${seed})`, noise(size, seed, 1)] as const),
    ),
    ['5,000 bytes without control characters', noise(5_000, 1, 32)],
    ['5,000 bytes from 1 to 127', noise(5_000, 1, 1).map((b) => (b & 127) | (b === 128 ? 1 : 0) || 1)],
    ['a part of a gzip file', withoutZeros(ZIPPED.subarray(100, 2_000))],
    ['a gzip file with its first byte lost', withoutZeros(ZIPPED.subarray(1))],
    ['noise behind the mark of UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), noise(2_000, 7, 0)])],
  ])('%s', async (_, bytes) => {
    const error = await refusal(readInput(put('noise.txt', bytes)));
    expect(error).toMatchObject({ code: 'binary', hint: expect.stringContaining('save it as') });
    const page = await refusal(readInput(put('noise.html', bytes)));
    expect(page.code).toBe('binary');
  });

  test('a page may be short, full of markup, or hold a stray control character', async () => {
    for (const [text, charset] of [
      ['é', 'latin1'],
      ['<p class="x"><a href="/é/?a=1&b=2">é</a></p>', 'latin1'],
      ['Übergrößen bis 100 € (§ 4, ± ½ cm, 20 °C) © Kaufhaus „Mitte“\u001a', 'windows-1252'],
      ['Кран упал.', 'koi8-r'],
      ['■港のクレーンが倒れた。●けが人はいなかった。ﾃｽﾄ ◆以上です。', 'shift_jis'],
    ] as const)
      expect((await readInput(put('short.txt', iconv.encode(text, charset)))).raw.length).toBeGreaterThan(0);
  });
});

describe('refusals say what to do', () => {
  test.each<readonly [string, () => string, string, RegExp]>([
    ['a missing file', () => join(dir, 'none.txt'), 'missing-file', /no such file/],
    ['a folder', () => dir, 'is-directory', /folder/],
    ['an empty file', () => put('empty.txt', ''), 'empty', /is empty/],
    ['white space only', () => put('blank.txt', ' \n\t\n'), 'empty', /is empty/],
    ['a picture', () => put('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), 'binary', /PNG/],
    ['zero bytes', () => put('z.bin', Buffer.from([1, 2, 3, 0, 0, 0, 0, 0, 0, 200, 1, 1])), 'binary', /zero bytes/],
    ['an archive', () => put('z.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])), 'binary', /7z archive/],
    [
      'a gzip bomb',
      () => put('b.gz', gzipSync(Buffer.alloc(INPUT_BYTES + 1, 97))),
      'too-large',
      /unpacks to more than/,
    ],
    ['a cut gzip file', () => put('c.gz', gzipSync(TEXT).subarray(0, 30)), 'unusable-document', /damaged gzip/],
    ['a path through a file', () => join(put('f.txt', 'x'), 'y.txt'), 'missing-file', /not a folder/],
  ])('%s', async (_, path, code, message) => {
    const error = await refusal(readInput(path()));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.hint).not.toBe('');
  });

  test.each<readonly [string, Parameters<typeof readInput>[1], string]>([
    ['a type that it is not', { format: 'pdf' }, 'other-type'],
    ['a field of what is no JSON', { field: 'body' }, 'no-json'],
    ['a part of one text', { select: '2' }, 'nothing-to-select'],
  ])('%s', async (_, options, code) => {
    expect(await refusal(readInput(put('t.txt', TEXT), options))).toMatchObject({ code });
  });

  test('more than the limit, in a file and in a stream', async () => {
    const big = put('big.txt', Buffer.alloc(INPUT_BYTES + 1, 97));
    expect(await refusal(readInput(big))).toMatchObject({ code: 'too-large' });
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024, 97);
    }
    const error = await refusal(readInput('-', { stdin: endless() }));
    expect(error.message).toMatch(/limit of 32 MB/);
  });
});

test('an address that nobody reads is not called a missing file', async () => {
  const { code, message, hint } = await refusal(readInput('ftp://news.example/a.html'));
  expect(code).toBe('other-address');
  expect(message).toContain('ftp:// are not read');
  expect(hint).toContain('https:// or http://');
});
