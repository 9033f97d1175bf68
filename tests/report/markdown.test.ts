import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { codeMarkdown, escapeMarkdown } from '../../src/report/markdown/escape.ts';
import { reportMarkdown } from '../../src/report/markdown/index.ts';
import { buildReport } from './build-report.ts';
import { EMPTY, HOSTILE, RICH, SWAPPED, VERBATIM } from './sample-reports.ts';

const OPTIONS = { width: 80, color: false };

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parse = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node;
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}
const nodesOf = (text: string) => [...walk(parse(text))];
const textOf = (text: string) =>
  nodesOf(text)
    .filter((n) => n.type === 'text' || n.type === 'inlineCode')
    .map((n) => n.value)
    .join('');

describe('markdown report', () => {
  test('the table says in which sentences a finding stands; edits that touch are one', () => {
    const text = reportMarkdown(SWAPPED, OPTIONS);
    expect(text).toContain('| ▲ major | Number | 1 → 1 | ‘forty’ became ‘fourteen’ |');
    expect(text).toContain('| △ minor | Left out | 18 → – | a denial was left out |');
    expect(text).toContain('<ins>didn’t know</ins>');
  });

  test.each(Object.entries({ RICH, EMPTY, VERBATIM, HOSTILE }))('%s: only its own markup', (_, report) => {
    const nodes = nodesOf(reportMarkdown(report, OPTIONS));
    const tags = nodes.filter((n) => n.type === 'html').flatMap((n) => n.value!.match(/<[^>]*>/g) ?? []);
    const allowed = /^<\/?(details|summary|del|ins|em)>$|^<!-- -->$/;
    expect(tags.filter((t) => !allowed.test(t))).toEqual([]);
    expect(
      nodes.filter((n) => ['link', 'image', 'linkReference', 'imageReference', 'code', 'definition'].includes(n.type)),
    ).toEqual([]);
    const opened = tags.filter((t) => t === '<details>').length;
    expect(tags.filter((t) => t === '</details>')).toHaveLength(opened);
  });

  test('the verdict first, then a table of findings, the rest folded', () => {
    const text = reportMarkdown(RICH, OPTIONS);
    expect(text).toMatch(/^## spindrift: Spun, almost certain \(98%\)\n/);
    const table = parse(text).children!.filter((n) => n.type === 'table');
    expect(table.map((t) => t.children!.length)).toEqual([2, RICH.findings.length + 1]);
    expect(text).toContain('<details><summary>9 sentence pairs with findings</summary>');
    expect(text).toContain('<del>412</del>');
    expect(text).toContain('<ins>214</ins>');
  });

  test('never longer than a comment may be, and what was cut is told', () => {
    const pieces = Array.from({ length: 2_000 }, (_, i) => ({
      pair: `Sentence number ${i} was [${'old '.repeat(30)}|${'new '.repeat(30)}].`,
      findings: [{ kind: 'name' as const, message: `Finding number ${i}` }],
    }));
    for (const report of [buildReport({ pieces }), HOSTILE]) {
      const text = reportMarkdown(report, OPTIONS);
      expect(text.length).toBeLessThan(65_536);
      const details = (mark: string) => text.split(mark).length;
      expect(details('<details>')).toBe(details('</details>'));
    }
    expect(reportMarkdown(buildReport({ pieces }), OPTIONS)).toMatch(/\*\*Cut:\*\* [\d,]+ parts left out/);
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['*a* _b_ `c` ~~d~~ [e](f) <g> | \\ &amp; $x$'],
    ['![i](javascript:x) <script>alert(1)</script> <!-- c -->'],
    ['# no heading - no list > no quote'],
  ])('%s is a text', (text) => {
    expect(textOf(`x ${escapeMarkdown(text)}`)).toBe(`x ${text}`);
  });

  test.each([
    ['@someone', '@<!-- -->someone'],
    ['see #12', 'see #<!-- -->12'],
    ['https://a.example', 'https<!-- -->://a.example'],
    ['www.a.example', 'www<!-- -->.a.example'],
    ['a @ b # c', 'a @ b # c'],
  ])('%s does not reach anybody', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(nodesOf(escapeMarkdown(text)).some((n) => n.type === 'link')).toBe(false);
  });

  test.each(['plain', 'a`b', '``', '`', 'a ``` b', 'x\\', ''])('code: %j', (text) => {
    expect(textOf(codeMarkdown(text || '-'))).toBe(text || '-');
  });
});
