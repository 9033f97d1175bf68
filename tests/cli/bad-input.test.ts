// What people really feed the tool, from the command line to the exit code: every input gives a report or a message that says what
// to do, and none hangs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/index.ts';
import { runCli } from './fake-io.ts';

const ARTICLE = `Harbour crane collapses

A crane fell on a berthed ship at Port Merrow on Tuesday evening, injuring four dockworkers. The harbour authority closed the port
at 7:15 p.m. and 23 ships were waiting for a berth by Wednesday noon.

Judge Paula Strand will lead the inquiry, said the transport minister, Edvard Lunn. “We will not move a single ship until the
channel is proved safe,” she told reporters. Most of the port’s workers have been sent home on full pay.
`;

let folder: string;
let reference: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-bad-'));
  reference = file('reference.txt', ARTICLE);
});
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const compare = async (path: string, against = reference) => {
  const { code, out, err } = await runCli(['compare', path, against, '--format', 'json']);
  return { code, err, report: out ? (JSON.parse(out) as Report) : null };
};

describe('is refused with exit 2 and a message that says what to do', () => {
  test.each<[string, () => string, RegExp]>([
    ['a missing file', () => join(folder, 'gone.txt'), /gone\.txt/],
    ['a directory', () => folder, /director|folder/i],
    ['an empty file', () => file('empty.txt', ''), /empty/],
    ['white space', () => file('blank.txt', ' \n\t\r\n '), /empty|no article text/],
    [
      'a binary file',
      () =>
        file(
          'a.bin',
          Uint8Array.from({ length: 400 }, (_, i) => i % 256),
        ),
      /not text/,
    ],
    [
      'a picture',
      () => file('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0, 0])),
      /PNG|not text/,
    ],
    [
      'only furniture',
      () => file('furniture.txt', 'Source link\n\nLeave a Reply\n\nYour email address will not be published.\n'),
      /no article text/,
    ],
    ['only punctuation', () => file('marks.txt', '… !!! ??? — “ ” .\n'), /no article text/],
  ])('%s', async (_what, path, message) => {
    const { code, err, report } = await compare(path());
    expect(err).toMatch(message);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
    expect(report).toBeNull();
    expect(code).toBe(2);
  });
});

describe('is read, with a notice or a finding that says so', () => {
  test.each<[string, () => string, (r: Report) => unknown]>([
    [
      'Latin-1',
      () =>
        file(
          'latin.txt',
          Buffer.from(
            ARTICLE.replace(/[“”’]/g, '')
              .replaceAll('Lunn', 'Lünn')
              .replaceAll('Port', 'Pört')
              .replaceAll('pay', 'päy'),
            'latin1',
          ),
        ),
      (r) => r.notices.length > 0 && r.candidate.text.includes('Lünn'),
    ],
    [
      'invalid UTF-8',
      () =>
        file(
          'invalid.txt',
          Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' The end came soon.\n')]),
        ),
      (r) => r.notices.length > 0,
    ],
    ['a byte order mark', () => file('bom.txt', `\uFEFF${ARTICLE}`), (r) => !r.candidate.text.includes('\uFEFF')],
    [
      'CRLF',
      () => file('crlf.txt', ARTICLE.replaceAll('\n', '\r\n')),
      (r) => r.pairs.every((p) => p.label === 'copied'),
    ],
    [
      'zero-width characters',
      () => file('zero.txt', ARTICLE.replaceAll('crane', 'cra\u200Bne')),
      (r) => r.findings.some((f) => f.id === 'evasion/invisible'),
    ],
    [
      'homoglyphs',
      () => file('glyph.txt', ARTICLE.replaceAll('crane', 'cr\u0430ne')),
      (r) => r.findings.some((f) => f.id === 'evasion/homoglyph'),
    ],
    [
      'another language',
      () =>
        file(
          'german.txt',
          'Kran stürzt um\n\nEin Kran ist am Dienstagabend im Hafen auf ein Schiff gestürzt und hat vier Arbeiter verletzt. Die Behörde sperrte den Hafen um 19.15 Uhr, und am Mittwoch warteten 23 Schiffe auf einen Platz. Der Minister kündigte eine Untersuchung an, und die meisten Arbeiter wurden nach Hause geschickt.\n',
        ),
      (r) => r.notices.some((n) => n.id === 'not-english'),
    ],
    [
      'right-to-left text',
      () =>
        file(
          'rtl.txt',
          'الميناء\n\nسقطت رافعة على سفينة في الميناء مساء الثلاثاء وأصابت أربعة عمال. أغلقت السلطة الميناء في المساء وانتظرت السفن حتى ظهر الأربعاء.\n',
        ),
      (r) => r.notices.some((n) => n.id === 'right-to-left'),
    ],
  ])('%s', async (_what, path, check) => {
    const { code, report } = await compare(path());
    expect(code).toBe(0);
    expect(check(report!)).toBe(true);
  });

  test('zero-width characters and homoglyphs do not hide a copy', async () => {
    const hidden = file(
      'hidden.txt',
      ARTICLE.replace(/[aeo]/g, (c) => ({ a: '\u0430', e: '\u0435', o: 'o\u200B' })[c]!),
    );
    const { report } = await compare(hidden);
    expect(report!.verdict.copied).toBeGreaterThan(0.9);
  });
});

describe('is bounded', () => {
  test('one line of 50 MB', { timeout: 240_000 }, async () => {
    const line =
      'The harbour authority closed the port and 23 ships waited outside for a berth while nobody knew why. ';
    const { code, report, err } = await compare(file('long.txt', line.repeat(Math.ceil(50e6 / line.length))));
    if (code === 0) expect(report!.notices.length).toBeGreaterThan(0);
    else expect(err).toMatch(/large|limit|MB/i);
    expect([0, 2]).toContain(code);
  });

  test('a sentence of 20,000 words', async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i % 700}`).join(' ');
    const path = file('sentence.txt', `${words}.\n`);
    const { code, report } = await compare(path, path);
    expect(code).toBe(0);
    expect(report!.notices.length).toBeGreaterThan(0);
  });
});

describe('is said plainly', () => {
  test('identical files: verbatim', async () => {
    const { report } = await compare(reference);
    expect(report!.verdict).toMatchObject({ label: 'verbatim', copied: 1 });
    expect(report!.findings).toEqual([]);
  });

  test('swapped arguments still align every sentence', async () => {
    const candidate = file('cut.txt', ARTICLE.split('\n\n').slice(0, 2).join('\n\n'));
    const [there, back] = [await compare(candidate), await compare(reference, candidate)];
    expect(back.report!.pairs).toHaveLength(there.report!.pairs.length);
    expect(back.report!.verdict.coverage.reference).toBeCloseTo(there.report!.verdict.coverage.candidate, 1);
  });
});
