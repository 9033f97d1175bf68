// What the page is made of; how it behaves is in html-browser.test.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/core/index.ts';
import { CLIENT } from '../../src/report/html/client.ts';
import { reportHtml } from '../../src/report/html/index.ts';
import { escapeHtml, html, scriptJson } from '../../src/report/html/markup.ts';
import { sha256Base64 } from '../../src/report/html/sha256.ts';
import { STYLES } from '../../src/report/html/styles.ts';
import { EMPTY, HOSTILE, RICH, SWAPPED, VERBATIM } from './sample-reports.ts';

const OPTIONS = { width: 80, color: false };

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}
const nodesOf = (page: string) => [...walk(parse(page) as unknown as Node)];

describe('markup', () => {
  test('texts are escaped, markup is not, lists are joined, nothing gives nothing', () => {
    const item = html`<b title="${'"><i>'}">${'a & <b>'}</b>`;
    expect(html`<p>${[item, ' ', 3]}${null}${false}</p>`.html).toBe(
      '<p><b title="&quot;&gt;&lt;i&gt;">a &amp; &lt;b&gt;</b> 3</p>',
    );
  });

  test('embedded JSON cannot end its element and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const embedded = scriptJson([text, '</script><!--']).html;
        expect(embedded).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(embedded)).toEqual([text, '</script><!--']);
      }),
    );
  });

  test('escaped text holds no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('sha256Base64', () => {
  test('is the platform’s digest', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 300 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
      }),
    );
    for (const text of [STYLES, CLIENT])
      expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'));
  });
});

describe('the page', () => {
  test.each(Object.entries({ RICH, EMPTY, VERBATIM, HOSTILE }))(
    '%s: runs and loads nothing but its own',
    (_, report) => {
      const nodes = nodesOf(reportHtml(report, OPTIONS));
      const scripts = nodes.filter((n) => n.nodeName === 'script');
      expect(scripts.map((s) => s.attrs)).toEqual([
        [
          { name: 'type', value: 'application/json' },
          { name: 'id', value: 'data' },
        ],
        [],
      ]);
      expect(
        nodes.filter((n) => /^(img|link|iframe|object|embed|form|base|image|use|foreignObject)$/i.test(n.nodeName)),
      ).toEqual([]);
      const attributes = nodes.flatMap((n) => n.attrs ?? []);
      expect(attributes.filter((a) => a.name.startsWith('on') || a.name === 'style' || a.name === 'src')).toEqual([]);
      expect(attributes.filter((a) => a.name === 'href' && !a.value.startsWith('#'))).toEqual([]);
      const ids = attributes.filter((a) => a.name === 'id').map((a) => a.value);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = attributes
        .filter((a) => a.name === 'href' || a.name === 'aria-describedby')
        .map((a) => a.value.replace('#', ''));
      expect(targets.filter((t) => !ids.includes(t))).toEqual([]);
    },
  );

  test('the policy names the hashes of its own script and styles', () => {
    const page = reportHtml(RICH, OPTIONS);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    expect(page).toContain(
      `content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'"`,
    );
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|fetch\(|XMLHttp/);
  });

  test('an article of more than 1,000 words stays below 500 kB', () => {
    const words = readFileSync(join(import.meta.dirname, '../../corpus/families/harbour-crane.json'), 'utf8');
    const family = JSON.parse(words) as {
      reference: { sentences: { text: string }[] };
      variants: Record<string, { sentences: { text: string }[] }>;
    };
    const text = (sentences: { text: string }[]) => sentences.map((s) => s.text).join(' ');
    const twice = (a: string, b: string) => `${a}\n\n${b}\n`;
    const spun = family.variants['spun-synonym']!;
    const report = createEngine().compare(
      twice(text(spun.sentences), text(family.variants['spun-roundtrip']!.sentences)),
      twice(text(family.reference.sentences), text(family.reference.sentences)),
    );
    expect(report.candidate.text.split(/\s+/).length).toBeGreaterThan(900);
    expect(Buffer.byteLength(reportHtml(report, OPTIONS))).toBeLessThan(500_000);
  });

  test('unchanged sentences are folded, furniture is tagged, moves leave a stub', () => {
    const page = reportHtml(RICH, OPTIONS);
    expect(page).toContain('<summary>3 unchanged sentences</summary>');
    expect(page).toContain('<span class="tag">Site furniture</span> <bdi>Share this story on every network</bdi>');
    expect(page).toMatch(/class="row stub" id="stub(\d+)"[\s\S]*href="#p\1"/);
  });

  test('a sentence without end is cut, and the cut is told', () => {
    const page = reportHtml(HOSTILE, OPTIONS);
    expect(page.length).toBeLessThan(150_000);
    expect(page).toContain('88,004 more characters');
  });
});

describe('what matters comes first', () => {
  const page = reportHtml(SWAPPED, OPTIONS);

  test('changes of meaning stand beside the verdict', () => {
    expect(page).toMatch(/<h1 id="verdict">[^<]*<\/h1>\n<p class="changes">.*1 major change of meaning.*4 minor/);
    expect(reportHtml(VERBATIM, OPTIONS)).not.toContain('class="changes"');
  });

  test('doubtful swaps of a pair share a card, the surest first, numbered as they stand', () => {
    expect(page.match(/class="swaps minor"/g)).toHaveLength(1);
    const ids = [...page.matchAll(/<li class="finding[^"]*" id="f(\d+)"/g)].map((m) => Number(m[1]));
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    const said = [...page.matchAll(/class="says" id="m\d+" dir="auto">([^<]*)</g)].map((m) => m[1]);
    expect(said.slice(0, 4)).toEqual([
      '‘forty’ became ‘fourteen’',
      '‘old’ → ‘elderly’',
      '‘crew’ → ‘band’',
      '‘left’ → ‘deserted’',
    ]);
  });

  test('edits that touch are one', () => expect(page).toContain('>didn’t know</ins>'));
});
