// What a check reads, and that what it cannot read is told and costs no other text.
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './fake-io.ts';

const FERRY = `Ferry stays in port

The ferry Anneke stayed in port on Monday after inspectors found cracks in two of its lifeboat cranes. The operator said that
it would sail again by Friday. About 300 passengers were moved to a later boat and got their fares back.
`;
const BRIDGE = `Bridge reopens

The old bridge over the Lorne was opened to cars again on Sunday, two years after a barge had hit its middle pier. The county
paid 4.2 million for the repair. Lorries of more than 12 tonnes must still take the road by Harwick Mill.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-inputs-'));
  file('articles/ferry.txt', FERRY);
  file('articles/bridge.txt', BRIDGE);
  file('scraped/ferry.txt', FERRY);
});
const file = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const check = (...argv: string[]) => runCli(['check', ...argv], { cwd: folder });

test.each(['old [2019]', 'copy (2)', 'a{b,c}', '!new', 'star*'])(
  'a folder %s: its name is no pattern',
  async (name) => {
    file(`${name}/ferry.txt`, FERRY);
    const { out, code } = await check(name, '--against', 'articles');
    expect(out).toContain(`✓ ${name}/ferry.txt ← articles/ferry.txt`);
    expect(code).toBe(0);
  },
);

test('a folder of which the configuration ignores all is not said to be empty', async () => {
  file('spindrift.config.json', JSON.stringify({ candidates: 'scraped', against: 'articles', ignore: 'scraped/**' }));
  const { err, code } = await check();
  expect(err).toContain('what `ignore` names is passed over (scraped/**)');
  expect(code).toBe(2);
});

test('candidates that are all references are said to be', async () => {
  const { err, code } = await check('articles', '--against', 'articles');
  expect(err).toContain('nothing to check: all 2 candidates are among the references');
  expect(code).toBe(2);
});

describe('pairs of the configuration', () => {
  const config = (pairs: object[]) => file('spindrift.config.json', JSON.stringify({ pairs }));

  test.each([
    ['all of them without candidates', [], ['scraped/17.txt', 'scraped/ferry.txt']],
    ['of a file that is named', ['scraped/17.txt'], ['scraped/17.txt']],
    ['of a file that is named otherwise', ['./scraped/../scraped/17.txt'], ['scraped/17.txt']],
    ['of the files of a folder', ['scraped'], ['scraped/17.txt', 'scraped/ferry.txt']],
  ])('count: %s', async (_what, argv, checked) => {
    file('scraped/17.txt', BRIDGE);
    config([
      { candidate: './scraped/17.txt', reference: 'articles/bridge.txt' },
      { candidate: 'scraped/ferry.txt', reference: 'articles/ferry.txt' },
    ]);
    const { out, code } = await check(...argv);
    expect(out.match(/(?<=✓ (?:\.\/)?)scraped\S+/g)).toEqual(checked);
    expect(code).toBe(0);
  });

  test('come before the name of a file', async () => {
    config([{ candidate: 'scraped/ferry.txt', reference: 'articles/bridge.txt' }]);
    const { out } = await check('scraped', '--against', 'articles');
    expect(out).toContain('✗ scraped/ferry.txt ← articles/bridge.txt');
    expect(out).toContain('1 candidate checked');
  });
});

describe('a reference that cannot be read', () => {
  const BROKEN = new Uint8Array([0x50, 0x4b, 3, 4, 0, 1, 2, 3]);

  test('stops nothing but is told', async () => {
    file('articles/other.docx', BROKEN);
    const { code, out, err } = await check('scraped', '--against', 'articles');
    expect(out).toContain('✓ scraped/ferry.txt ← articles/ferry.txt');
    expect(err).toContain('articles/other.docx');
    expect(code).toBe(0);
  });

  test.each([
    ['of its name', [], 'scraped/other.txt'],
    ['that nothing else is like', ['--match', 'best'], 'scraped/other.txt'],
  ] as const)('fails the candidate %s and no other', async (_what, argv, name) => {
    file('articles/other.docx', BROKEN);
    file(name, 'Bread\n\nKnead the dough for ten minutes and let it rest by the stove until it has doubled.\n');
    const { code, out } = await check('scraped', '--against', 'articles', ...argv);
    expect(out).toMatch(/! [^✓]*articles\/other\.docx/);
    expect(out).toContain('✓ scraped/ferry.txt');
    expect(out).toContain('1 passed, 0 failed, 1 could not be checked');
    expect(code).toBe(2);
  });

  test('fails all when there is no other', async () => {
    file('only/other.docx', BROKEN);
    const { code, out } = await check('scraped', '--against', 'only');
    expect(out).toContain('0 passed, 0 failed, 1 could not be checked');
    expect(code).toBe(2);
  });
});

test('a link that leads nowhere is no pass', async () => {
  symlinkSync('../gone.txt', join(folder, 'scraped/link.txt'));
  symlinkSync('ferry.txt', join(folder, 'scraped/good.txt'));
  symlinkSync('../articles', join(folder, 'scraped/sub'));
  const { code, out } = await check('scraped', '--against', 'articles');
  expect(out).toContain('! cannot read scraped/link.txt: there is no such file');
  expect(out).not.toContain(folder);
  expect(out).toContain('scraped/sub/bridge.txt');
  expect(out).toContain('5 candidates checked: 4 passed, 0 failed, 1 could not be checked');
  expect(code).toBe(2);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be read is no pass', async () => {
  file('scraped/shut/ferry.txt', FERRY);
  chmodSync(join(folder, 'scraped/shut'), 0);
  const { code, out } = await check('scraped', '--against', 'articles');
  chmodSync(join(folder, 'scraped/shut'), 0o700);
  expect(out).toContain('! cannot read scraped/shut: permission denied');
  expect(code).toBe(2);
});

test('- is standard input, on either side but not on both', async () => {
  const piped = (...argv: string[]) => runCli(['check', ...argv], { cwd: folder, input: FERRY });
  const candidate = await piped('-', '--against', 'articles');
  expect(candidate.out).toContain('✓ - ← articles/ferry.txt (matched by content)');
  expect(candidate.code).toBe(0);
  expect(await piped('scraped', '--against', '-')).toMatchObject({ code: 0 });
  expect((await piped('-', '--against', '-')).err).toContain('only one text can come from standard input');
});

test('the configuration that init writes leaves out no kind of file', async () => {
  file('scraped/bridge.md', BRIDGE);
  file('scraped/letter.eml', `From: a@example.org\nSubject: Bridge reopens\n\n${BRIDGE.split('\n\n')[1]}`);
  file('scraped/scan.rtf', '{\\rtf1 A letter.}');
  await runCli(['init'], { cwd: folder });
  const { code, out } = await check();
  for (const name of ['ferry.txt', 'bridge.md', 'letter.eml']) expect(out).toContain(`✓ scraped/${name}`);
  expect(out).toMatch(/! .*scan\.rtf is an RTF document/);
  expect(code).toBe(2);
});

describe('a file of records', () => {
  const CHANGED = FERRY.replace('300', '500');
  const lines = (...records: unknown[]) =>
    records.map((r) => (typeof r === 'string' ? r : JSON.stringify(r))).join('\n');
  const outcomes = (out: string) => out.match(/^[✓✗!] [^:\n]+/gm) ?? [];

  test('of candidates: each is checked, finds its own reference, and fails alone', async () => {
    file(
      'dump.jsonl',
      lines({ id: 'ferry', body: CHANGED }, '', { id: 7, body: BRIDGE }, '{"id": 8', { id: 9, text: 'no body' }),
    );
    const { out, code } = await check('dump.jsonl', '--against', 'articles', '--field', 'body');
    expect(outcomes(out)).toEqual([
      '✗ dump.jsonl#1 ← articles/ferry.txt',
      '✓ dump.jsonl#2 ← articles/bridge.txt (matched by content)',
      '! dump.jsonl#3 has no valid JSON in record 3',
      '! dump.jsonl#4 has no field “body”',
    ]);
    expect(code).toBe(2);
  });

  test('of references, one JSON array', async () => {
    file(
      'articles.json',
      JSON.stringify(
        [
          { id: 'https://news.example/bridge', text: BRIDGE },
          { id: 'x', text: FERRY },
        ],
        null,
        2,
      ),
    );
    file('scraped/bridge.txt', BRIDGE);
    const { out, code } = await check('scraped', '--against', 'articles.json', '--reference-field', 'text');
    expect(outcomes(out)).toEqual([
      '✓ scraped/bridge.txt ← articles.json#1',
      '✓ scraped/ferry.txt ← articles.json#2 (matched by content)',
    ]);
    expect(code).toBe(0);
  });

  test('on standard input', async () => {
    const input = lines({ body: CHANGED }, { body: BRIDGE });
    const argv = ['check', '-', '--type', 'jsonl', '--field', 'body', '--against', 'articles'];
    const { out } = await runCli(argv, { cwd: folder, input });
    expect(outcomes(out).map((line) => line.split(' ←')[0])).toEqual(['✗ -#1', '✓ -#2']);
  });

  test('one of them, when it is selected', async () => {
    file('dump.jsonl', lines({ id: 'a', body: CHANGED }, { id: 'b', body: BRIDGE }));
    const { out } = await check('dump.jsonl', '--against', 'articles', '--field', 'body', '--select', 'id=b');
    expect(outcomes(out)).toEqual(['✓ dump.jsonl ← articles/bridge.txt (matched by content)']);
  });

  test('findings stand in its file, at the line of their record', async () => {
    file('dump.jsonl', lines({ body: BRIDGE }, { body: CHANGED }));
    const { out } = await check('dump.jsonl', '--against', 'articles', '--field', 'body', '--report', 'github=-');
    expect(out).toContain('::error file=dump.jsonl,line=2,');
  });
});
