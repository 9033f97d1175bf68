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
    [
      'empty cells at the end, as spreadsheets write them',
      'id,reference,candidate\na1,"Two men, it said, left.",Two women left.,,\n',
      [],
    ],
    [
      'numbers and a header',
      'n,a,b\na1,"Two men, it said, left.",Two women left.\n',
      ['--columns', '2,3,1', '--header'],
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

  // Unquoted, a comma of the text would end it: “It will close” was scored against “ he said”.
  test('a row with more cells than the first line is answered with an error', async () => {
    const { code, out } = await runCli(['score'], {
      input: 'reference,candidate\nIt will close, he said,It may close\nTwo.,Two.\n',
    });
    expect(code).toBe(2);
    expect(rows(out)).toMatchObject([
      { line: 2, error: '3 cells, and the first line has 2: a text that holds “,” must stand in quotation marks' },
      { label: 'copied' },
    ]);
  });

  describe('quotation marks between tabs', () => {
    const texts = async (input: string) => {
      const { out } = await runCli(['score'], { input });
      return rows(out).map(({ words }) => (words as { reference: string[] } | undefined)?.reference.join(' '));
    };
    test.each<readonly [string, string, string]>([
      ['of a cell that its program put into marks', '"He said ""no""."', 'He said " no " .'],
      ['of a cell that is a quotation, put into marks', '"""It will close."""', '" It will close . "'],
      ['as they are written elsewhere', '"We may go," he said.', '" We may go , " he said .'],
      ['around a whole text', '"It will close."', '" It will close . "'],
      ['never closed', '"It will close.', '" It will close .'],
    ])('%s', async (_, cell, reference) => {
      expect(await texts(`reference\tcandidate\n${cell}\tIt closed.\nTwo.\tTwo.\n`)).toEqual([reference, 'Two .']);
    });

    test('around every cell, line breaks and tabs inside', async () => {
      const input = '"reference"\t"candidate"\r\n"One\nline,\tit said."\t"One."\r\n"Two."\t"Two."\r\n';
      expect(await texts(input)).toEqual(['One line , it said .', 'Two .']);
    });
  });

  test.each<readonly [string, readonly string[], string, number]>([
    [
      'original,copy\nOne fell.,Two fell.\n',
      ['--columns', '1,2'],
      'the first line is scored as a pair: original, copy',
      2,
    ],
    ['original,copy\nOne fell.,Two fell.\n', ['--columns', '1,2', '--no-header'], '', 2],
    ['original,copy\nOne fell.,Two fell.\n', ['--columns', '1,2', '--header'], '', 1],
    ['One fell.,Two fell.\nOne rose.,Two rose.\n', ['--columns', '1,2'], '', 2],
  ])('a first line that may be names: %j %j', async (input, flags, said, count) => {
    const { code, out, err } = await runCli(['score', ...flags], { input });
    expect(code).toBe(0);
    expect(rows(out)).toHaveLength(count);
    if (said) expect(err).toContain(said);
    else expect(err).toBe('');
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    ['reference,candidate\nOne.,Two.\n', ['--no-header'], /columns have no names\n.*--columns 1,2/],
    ['{"reference": "a", "candidate": "b"}\n', ['--header'], /is JSON, and --header speaks of a table/],
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
