import { describe, expect, test } from 'vitest';
import { isTable, tableRows } from '../../src/cli/score-table.ts';
import { runCli } from './fake-io.ts';

const rows = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l) as Record<string, unknown>);

describe('score reads tables', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['CSV by its header', 'id,reference,candidate\na1,"Two men, it said, left.",Two women left.\n', []],
    ['columns in another order', 'Candidate;ID;Reference\r\nTwo women left.;a1;"Two men, it said, left."\r\n', []],
    ['TSV', 'reference\tcandidate\tid\nTwo men, it said, left.\tTwo women left.\ta1\n', []],
    [
      'named columns',
      'id,original,copy\na1,"Two men, it said, left.",Two women left.\n',
      ['--columns', 'original,copy'],
    ],
    ['numbered columns', 'a1,"Two men, it said, left.",Two women left.\n', ['--columns', '2,3,1']],
    [
      'a mark and quotation marks doubled',
      '\ufeffid,reference,candidate\na1,"Two men, it said, left.",Two women left.\n',
      ['--type', 'csv'],
    ],
  ])('%s', async (_, input, flags) => {
    const { code, out, err } = await runCli(['score', ...flags], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(rows(out)).toEqual([
      expect.objectContaining({
        id: 'a1',
        words: expect.objectContaining({
          reference: ['Two', 'men', ',', 'it', 'said', ',', 'left', '.'],
          candidate: ['Two', 'women', 'left', '.'],
        }) as unknown,
      }),
    ]);
  });

  test('a row without its cell is answered with an error and its line; texts may hold line breaks', async () => {
    const input = 'reference,candidate\n"One\nline.",One line.\nalone\nTwo.,Two.\n';
    const { code, out } = await runCli(['score'], { input });
    expect(code).toBe(2);
    expect(rows(out)).toMatchObject([
      { similarity: expect.any(Number) },
      { line: 4, error: '"candidate" is missing' },
      { label: 'copied' },
    ]);
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ['a,b\n1,2\n', ['--columns', 'x,b'], /no column x[\s\S]*1 a, 2 b/],
    ['a,b\n1,2\n', ['--columns', '1,3'], /no column 3/],
    ['a,b\n1,2\n', ['--columns', 'a'], /two or three columns/],
    ['a,b\n1,2\n', [], /no column reference\n.*must name the columns reference and candidate.*1 a, 2 b/],
    ['original;copy;n\nA.;A.;1\n', [], /--columns names them/],
    ['', ['--type', 'csv'], /table is empty/],
    ['reference,candidate\n"open,x\n', [], /table is broken/],
    ['{"id": 1, "reference": "a", "candidate": "b"}\n', ['--columns', '1,2'], /is JSON, and --columns/],
    ['a,b\n1,2\n', ['--columns', '1,2', '--type', 'jsonl'], /is JSON, and --columns/],
  ])('refused: %j %j', async (input, flags, message) => {
    const { code, err } = await runCli(['score', ...flags], { input });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test.each<readonly [string, string, boolean]>([
    ['{"reference": "a", "candidate": "b"}', '-', false],
    ['reference,candidate', '-', true],
    ['a,b', 'pairs.csv', true],
    ['no json at all', '-', false],
    ['a,b\n1,2', '-', true],
    ['not a pair, but\n{"reference": "a", "candidate": "b"}', '-', false],
    ['a, b', 'pairs.jsonl', false],
  ])('%s in %s', (head, name, table) => expect(isTable(head, name)).toBe(table));

  test('with columns named, brackets below the first line are text', () =>
    expect(isTable('Well.\tOh well.\n[Applause] Well.\tWell.', '-', true)).toBe(true));

  test('rows come in batches while the table is still being read', async () => {
    async function* chunks() {
      for (let i = 0; i < 3_000; i++) yield i === 0 ? 'reference,candidate\n' : `Text ${i}.,Text ${i}.\n`;
    }
    let batches = 0;
    let count = 0;
    for await (const batch of tableRows(chunks(), 'reference,candidate', {})) {
      batches++;
      count += batch.length;
    }
    expect(count).toBe(2_999);
    expect(batches).toBeGreaterThan(4);
  });
});
