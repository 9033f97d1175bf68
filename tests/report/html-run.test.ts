import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../src/cli/check-reports.ts';
import { type CheckedArticle, type ComparedArticle, concludeRun } from '../../src/core/index.ts';
import { reportRunHtml } from '../../src/report/html/run.ts';
import { CHROMIUM } from './chromium.ts';
import { EMPTY, HOSTILE, RICH, VERBATIM } from './sample-reports.ts';

const compared = (candidate: string, report: ComparedArticle['report'], failing = false): ComparedArticle => ({
  candidate,
  reference: 'ref/a.txt',
  how: 'name',
  report,
  violations: failing
    ? [{ rule: 'drift/number', level: 'error', message: 'm', fingerprint: 'f', snippet: 's', finding: null, candidate }]
    : [],
  error: null,
});

const ARTICLES: readonly CheckedArticle[] = [
  compared('in/good.html', VERBATIM),
  compared('in/bad.html', RICH, true),
  compared('in/<img src=x onerror=alert(1)>.html', HOSTILE),
  { candidate: 'in/broken.html', reference: null, error: 'cannot read <b>it</b>', hint: 'h' },
  compared('in/short.html', EMPTY),
];
const RUN = concludeRun(ARTICLES, null, false);
const FILES = new Map(fileNames(ARTICLES.filter((a) => a.error === null)).map(([name, a]) => [a, `${name}.html`]));
const PAGE = reportRunHtml(RUN, FILES);

describe('index of a run', () => {
  test('file names are unique, whatever the case, and none is the index', () => {
    const names = ['a/news.html', 'b/News.html', 'c/news-2.md', 'd/index.html', 'e/.html'].map((n) =>
      compared(n, EMPTY),
    );
    expect(fileNames(names).map(([n]) => n)).toEqual(['news', 'News-2', 'news-2-2', 'index-2', 'candidate']);
  });

  test('the worst first, each leading to its page', () => {
    const order = [...PAGE.matchAll(/<tr data-outcome="(\w+)"/g)].map((m) => m[1]);
    expect(order).toEqual(['failed', 'broken', 'passed', 'passed', 'passed']);
    expect(PAGE).toContain('href="./bad.html"');
    expect(PAGE).toContain('href="./%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.html"');
    expect(PAGE).not.toMatch(/<img|<b>it/);
    expect(PAGE).toContain('<h1>Incomplete</h1>');
    expect(PAGE).toContain('! not checked');
  });

  test('an empty run is a page too', () => {
    const page = reportRunHtml(concludeRun([], null, false), new Map());
    expect(page).toContain('nothing to check');
    expect(page.endsWith('</html>\n')).toBe(true);
  });
});

describe.skipIf(!CHROMIUM)('index of a run on a narrow screen', () => {
  test.each([360, 500])('%i pixels: every figure is on it, with its name', async (width) => {
    const dir = mkdtempSync(join(tmpdir(), 'spindrift-run-'));
    const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    try {
      writeFileSync(join(dir, 'index.html'), PAGE);
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
      await page.goto(pathToFileURL(join(dir, 'index.html')).href);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      for (const cell of await page.locator('tbody td, thead th').all()) {
        const box = (await cell.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      expect(await page.locator('tbody tr').first().locator('td[data-label]').count()).toBe(5);
      await page.locator('#search').fill('short');
      expect(await page.locator('tbody tr:visible').count()).toBe(1);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    } finally {
      await browser.close();
      rmSync(dir, { recursive: true });
    }
  });
});

describe.skipIf(!CHROMIUM)(`index of a run in a browser${CHROMIUM ? '' : ': no Chromium found, not tried'}`, () => {
  test('sorts, filters, and axe finds nothing', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'spindrift-run-'));
    const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    try {
      writeFileSync(join(dir, 'index.html'), PAGE);
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      const problems: string[] = [];
      page.on('pageerror', (e) => problems.push(e.message));
      page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
      await page.goto(pathToFileURL(join(dir, 'index.html')).href);
      const first = () => page.locator('tbody tr:visible').first().textContent();
      await page.getByRole('button', { name: 'Copied' }).click();
      expect(await first()).toContain('good.html');
      await page.getByRole('button', { name: 'Copied' }).click();
      expect(await first()).toContain('broken.html');
      await page.getByRole('button', { name: 'Candidate' }).click();
      expect(await page.locator('th[aria-sort=ascending]').textContent()).toBe('Candidate');
      await page.locator('#search').fill('short');
      expect(await page.locator('tbody tr:visible').count()).toBe(1);
      expect(await page.locator('#told').textContent()).toBe('Showing 1 of 5');
      await page.locator('#search').fill('');
      await page.locator('.chip[data-name=passed]').click();
      expect(await page.locator('tbody tr:visible').count()).toBe(3);
      await page.locator('.chip[data-name=passed]').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
