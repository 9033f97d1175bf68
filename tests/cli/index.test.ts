// index and search as people use them, and check --index.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './fake-io.ts';

const REFERENCE = readFileSync('corpus/pairs/harbour-crane/reference.txt', 'utf8');
const SCRAPED = readFileSync('corpus/pairs/harbour-crane/scraped.html', 'utf8');
const OTHER = `Sourdough at home

Feed the starter with rye flour every morning for nine days and keep it near the oven in Mrs Halloran’s old jar. Weigh 450 grams of
strong flour and 320 grams of water, and leave the dough alone for forty minutes before the salt goes in. Fold it four times, an
hour apart, until it holds its shape on the board. The loaf goes into the pot at 240 degrees.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-index-'));
  file('articles/crane.txt', REFERENCE);
  file('articles/bread.txt', OTHER);
  file('scraped/crane.html', SCRAPED);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const cli = (...argv: string[]) => runCli(argv, { cwd: folder });
const index = (verb: string, ...argv: string[]) => cli('index', verb, ...argv, '--index', 'ix');

test('build, stats, verify, add, remove, compact', async () => {
  expect(await index('build', 'articles')).toMatchObject({ code: 0, out: '2 articles added; ix holds 2 articles\n' });
  const stats = JSON.parse((await index('stats', '--format', 'json')).out) as Record<string, number>;
  expect(stats).toMatchObject({ documents: 2, dead: 0, parts: 1 });
  expect((await index('stats')).out).toMatch(/^Articles {2}2$/m);
  expect(await index('verify')).toMatchObject({ code: 0, out: 'ix is sound: 2 articles\n' });
  file('articles/bread.txt', OTHER.replace('nine', 'ten'));
  expect((await index('add', 'articles')).out).toBe('0 articles added, 1 replaced, 1 unchanged; ix holds 2 articles\n');
  expect(await index('remove', 'articles/crane.txt', 'nobody')).toMatchObject({
    code: 2,
    out: '1 article removed; ix holds 1 article\n',
    err: expect.stringContaining('the index has no article “nobody”') as string,
  });
  expect((await index('compact')).out).toMatch(/^ix: .* became .*, 1 article$/m);
});

test('JSON lines hold an article each; bad lines are named and the others kept', async () => {
  file(
    'dump.jsonl',
    `${JSON.stringify({ id: 7, title: 'Crane', text: REFERENCE })}\n{"id": "x"}\nno json\n\n${JSON.stringify({ name: 'bread', text: OTHER })}\n`,
  );
  const { code, out, err } = await index('build', 'dump.jsonl', '--jobs', '1');
  expect(out).toBe('2 articles added, 2 could not be indexed; ix holds 2 articles\n');
  expect(err).toMatch(/dump\.jsonl line 2: no "text"[\s\S]*dump\.jsonl line 3: no JSON/);
  expect(code).toBe(2);
  expect((await index('remove', '7', 'bread')).out).toBe('2 articles removed; ix holds 0 articles\n');
});

describe('search', () => {
  beforeEach(async () => {
    await index('build', 'articles');
  });

  test('names the source of a spun page and compares with it', async () => {
    const { code, out } = await cli('search', 'scraped/crane.html', '--index', 'ix');
    expect(out).toMatch(/Source 1 +articles\/crane\.txt — Crane collapse/);
    expect(out).toMatch(/\d+ of \d+ sentences \(\d+%\) come from it, from “/);
    expect(out).toContain('Verdict    SPUN');
    expect(code).toBe(0);
  });

  test('as JSON lines, in order, an unreadable one among them', async () => {
    file('scraped/empty.txt', '');
    file('scraped/z.txt', 'A calm lake under the moon, and nobody there to see it at all.');
    const { code, out, err } = await cli('search', 'scraped', '--index', 'ix', '--format', 'json');
    const answers = out
      .trim()
      .split('\n')
      .map(
        (l) =>
          JSON.parse(l) as {
            candidate: { name: string };
            sources?: { name: string; confidence: number; share: number }[];
            error?: string;
            report?: object;
          },
      );
    expect(answers.map((a) => a.candidate.name)).toEqual(['scraped/crane.html', 'scraped/empty.txt', 'scraped/z.txt']);
    expect(answers[0]).toMatchObject({
      sources: [{ name: 'articles/crane.txt' }],
      report: { verdict: { label: 'spun' } },
    });
    expect(answers[1]!.error).toContain('is empty');
    const { confidence, share } = answers[0]!.sources![0]!;
    for (const figure of [confidence, share]) expect(String(figure)).toMatch(/^[01](?:\.\d{1,4})?$/);
    expect(answers[2]).toMatchObject({ sources: [], report: null });
    expect(err).toContain('is empty');
    expect(code).toBe(2);
  });

  test('says plainly when nothing speaks for any', async () => {
    file('mine.txt', 'A calm lake under the moon, and nobody there to see it at all.');
    const { code, out } = await cli('search', 'mine.txt', '--index', 'ix');
    expect(out).toContain('none: nothing in the index speaks for being one');
    expect(code).toBe(0);
  });

  test('check finds references in it; a candidate without a source is no pass', async () => {
    file('scraped/z.txt', 'A calm lake under the moon, and nobody there to see it at all.');
    const { code, out } = await cli('check', 'scraped', '--index', 'ix');
    expect(out).toMatch(/✗ scraped\/crane\.html ← articles\/crane\.txt/);
    expect(out).toContain('the index holds no source of it');
    expect(code).toBe(2);
  });

  test('threads answer as this one does', async () => {
    for (let n = 0; n < 6; n++) file(`scraped/${n}.html`, SCRAPED);
    const one = await cli('search', 'scraped', '--index', 'ix', '--format', 'json', '--jobs', '1', '--no-compare');
    const two = await cli('search', 'scraped', '--index', 'ix', '--format', 'json', '--jobs', '2', '--no-compare');
    expect(two.out).toBe(one.out);
  });
});

describe('wrong use says what to do', () => {
  test.each<[what: string, argv: string[], said: RegExp]>([
    [
      'no index',
      ['search', 'scraped/crane.html', '--index', 'ix'],
      /no index in .*ix\n +make one with: spindrift index build/,
    ],
    ['adding to none', ['index', 'add', 'articles', '--index', 'ix'], /no index in/],
    ['no --index', ['search', 'scraped/crane.html'], /--index <place>/],
    ['no such file', ['index', 'build', 'nowhere', '--index', 'ix'], /no file matches nowhere/],
  ])('%s', async (_, argv, said) => {
    const { code, err } = await cli(...argv);
    expect(err).toMatch(said);
    expect(code).toBe(2);
  });

  test('building where an index is', async () => {
    await index('build', 'articles');
    const { code, err } = await index('build', 'articles');
    expect(err).toMatch(/there is an index in .*ix already\n +add to it, or go on after an interruption/);
    expect(code).toBe(2);
  });
});
