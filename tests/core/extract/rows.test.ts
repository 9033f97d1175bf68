// A row of a table is one line in every format, so that the same table compares with itself.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/index.ts';
import { createEngine, type Document } from '../../../src/core/index.ts';
import { readLexiconFile } from '../../../src/node/lexicon-file.ts';

const ABOVE = 'The council of Port Ansel approved a budget for the harbour on Wednesday night, by eleven votes to six.';
const BELOW = 'Work on the pier starts in April, and the terminal is to open in the summer of 2027, the council said.';
const ROWS = [
  ['Year', 'Spending', 'Jobs'],
  ['2025', '12', '140'],
  ['2026', '22', '260'],
];

const page = (
  rows: readonly (readonly string[])[],
  cell = 'td',
) => `<!doctype html><title>Harbour</title><h1>Harbour</h1>
<p>${ABOVE}</p>
<table>
${rows.map((row) => `  <tr>\n${row.map((c) => `    <${cell}>${c}</${cell}>\n`).join('')}  </tr>\n`).join('')}</table>
<p>${BELOW}</p>`;
const markdown = (rows: typeof ROWS) =>
  `# Harbour\n\n${ABOVE}\n\n${rows.map((row, i) => `| ${row.join(' | ')} |\n${i === 0 ? '|---|---|---|\n' : ''}`).join('')}\n${BELOW}\n`;
const plain = (rows: typeof ROWS, between: string) =>
  `Harbour\n\n${ABOVE}\n\n${rows.map((row) => row.join(between)).join('\n')}\n\n${BELOW}\n`;

const lines = (d: Document) => d.blocks.filter((b) => !b.furniture).map((b) => d.text.slice(b.start, b.end));
const TABLE = ROWS.map((row) => row.join('\t'));

describe('rows of a table', () => {
  test.each([
    ['HTML', 'a.html', page(ROWS)],
    ['HTML with headers', 'a.html', page(ROWS, 'th')],
    ['Markdown', 'a.md', markdown(ROWS)],
    ['text with tabs', 'a.txt', plain(ROWS, '\t')],
  ])('are lines: %s', async (_, name, raw) => {
    const d = await extract({ name, raw });
    expect(lines(d)).toEqual(['Harbour', ABOVE, ...TABLE, BELOW]);
    // Positions lead to the cell in the file.
    for (const r of d.offsets)
      expect(raw.slice(r.source, r.source + r.length)).toBe(d.text.slice(r.text, r.text + r.length));
  });

  test('between bars are lines too, bars and all', async () => {
    const d = await extract({ name: 'a.txt', raw: plain(ROWS, ' | ') });
    expect(lines(d)).toEqual(['Harbour', ABOVE, ...ROWS.map((row) => row.join(' | ')), BELOW]);
  });

  test('are not joined with each other however wide they are', async () => {
    const wide = ROWS.map((row) => row.map((c) => `${c} as counted by the harbour office`));
    const d = await extract({ name: 'a.txt', raw: plain(wide, '\t') });
    expect(lines(d).slice(2, -1)).toEqual(wide.map((row) => row.join('\t')));
  });

  test.each([
    ['a numbered list', '1.\tThe crane fell into the basin.\n2.\tNobody was hurt.', ['paragraph', 'paragraph']],
    ['a menu', 'Home | News\nSport | Weather', ['paragraph', 'paragraph']],
    ['one line with a tab', 'Rees:\tNobody has asked us what we think.', ['paragraph']],
    ['a table', 'City\tShips\nAnsel\t140', ['cell', 'cell']],
  ])('%s is told apart', async (_, raw, kinds) => {
    const d = await extract({ name: 'a.txt', raw: `Harbour\n\n${ABOVE}\n\n${raw}\n\n${BELOW}\n` });
    expect(d.blocks.slice(2, -1).map((b) => b.kind)).toEqual(kinds);
  });

  test('of a table that lays out a page stay apart', async () => {
    const long = `${BELOW} ${ABOVE}`;
    const d = await extract({ name: 'a.html', raw: page([[long, long]]) });
    expect(lines(d)).toEqual(['Harbour', ABOVE, long, long, BELOW]);
  });

  test('paragraphs of one cell are no cells', async () => {
    const d = await extract({ name: 'a.html', raw: page([[`${ABOVE}<br><br>${BELOW}`]]) });
    expect(lines(d)).toEqual(['Harbour', ABOVE, ABOVE, BELOW, BELOW]);
    const e = await extract({ name: 'a.html', raw: page([['<p>Open all year.</p><p>Closed on Sundays.</p>', '140']]) });
    expect(lines(e)).toEqual(['Harbour', ABOVE, 'Open all year.', 'Closed on Sundays.', '140', BELOW]);
  });

  test('a cell without text leaves no gap', async () => {
    const d = await extract({ name: 'a.html', raw: page([['2025', '', '140']]) });
    expect(lines(d)).toContain('2025\t140');
  });

  test.each([
    ['a page and text with tabs', 'a.html', page, 'b.txt', (rows: typeof ROWS) => plain(rows, '\t')],
    ['a page and text with bars', 'a.html', page, 'b.txt', (rows: typeof ROWS) => plain(rows, ' | ')],
    ['a page and Markdown', 'a.html', page, 'b.md', markdown],
  ])('a figure changed in one is told: %s', async (_, name, one, other, two) => {
    const engine = createEngine(readLexiconFile());
    const changed = ROWS.map((row) => row.map((c) => (c === '260' ? '230' : c)));
    const report = engine.compare(
      await extract({ name, raw: one(changed) }),
      await extract({ name: other, raw: two(ROWS) }),
    );
    expect(report.findings).toMatchObject([{ id: 'drift/number', severity: 'major' }]);
    expect(report.findings[0]!.message).toContain('‘260’ became ‘230’');
  });
});
