// The page in a real browser: accessible, walkable from the keyboard, inert under hostile texts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/report/html/index.ts';
import { CHROMIUM } from './chromium.ts';
import { EMPTY, HOSTILE, RICH, SWAPPED, VERBATIM } from './sample-reports.ts';

const SAMPLES = { RICH, EMPTY, VERBATIM, HOSTILE, SWAPPED };
const NO_BROWSER = 'no Chromium found (apt-get install chromium, or set CHROMIUM): the page was not tried in a browser';

describe.skipIf(!CHROMIUM)(`HTML report in a browser${CHROMIUM ? '' : `: ${NO_BROWSER}`}`, () => {
  let browser: Browser;
  let dir: string;
  const pages: Page[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'spindrift-page-'));
    for (const [name, report] of Object.entries(SAMPLES))
      writeFileSync(join(dir, `${name}.html`), reportHtml(report, { width: 80, color: false }));
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    problems.splice(0);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const open = async (name: keyof typeof SAMPLES, scheme: 'light' | 'dark' = 'light', width = 1280) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('pageerror', (e) => problems.push(`error: ${e.message}`));
    page.on('console', (m) => m.type() === 'error' && problems.push(`console: ${m.text()}`));
    page.on('dialog', (d) => problems.push(`dialog: ${d.message()}`));
    page.on('request', (r) => r.url().startsWith('file:') || problems.push(`request: ${r.url()}`));
    await page.goto(pathToFileURL(join(dir, `${name}.html`)).href);
    pages.push(page);
    return page;
  };

  test.each([
    ['RICH', 'light', 1280],
    ['RICH', 'dark', 1280],
    ['RICH', 'light', 390],
    ['RICH', 'dark', 2000],
    ['EMPTY', 'light', 1280],
    ['VERBATIM', 'dark', 390],
  ] as const)('%s, %s, %i pixels: axe finds nothing, nothing overflows', async (name, scheme, width) => {
    const page = await open(name, scheme, width);
    await page.keyboard.press('u');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const told = violations.map(
      (v) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((n) => `${n.html} ${n.failureSummary}`)
          .join(' | ')}`,
    );
    expect(told).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
  });

  test('hostile texts are inert: no script, no request, no dialog, no overflow', async () => {
    const page = await open('HOSTILE');
    expect(await page.evaluate('document.querySelectorAll("script").length')).toBe(2);
    expect(await page.evaluate('document.querySelectorAll("img, iframe, textarea").length')).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    await page.keyboard.press('j');
    expect(problems).toEqual([]);
    // The policy holds even if markup got in: an inline handler that a script of the page itself would add does not run.
    await page.evaluate(`{
      const b = document.createElement('b');
      b.setAttribute('onclick', 'document.title = "owned"');
      document.body.append(b);
      b.click();
    }`);
    expect(await page.title()).not.toBe('owned');
  });

  const place = (page: Page) => page.locator('#place').textContent();

  test('keyboard: next and previous, round the ends, with focus and marks', async () => {
    const page = await open('RICH');
    const total = RICH.findings.length;
    expect(await place(page)).toBe(`${total} findings`);
    await page.keyboard.press('j');
    expect(await place(page)).toBe(`1 of ${total}`);
    expect(await page.evaluate('document.activeElement.id')).toBe('f1');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await place(page)).toBe(`3 of ${total}`);
    expect(await page.locator('.mark.now').count()).toBe(2);
    for (const key of ['p', 'k', 'k']) await page.keyboard.press(key);
    expect(await place(page)).toBe(`${total} of ${total}`);
    await page.keyboard.press('j');
    expect(await place(page)).toBe(`1 of ${total}`);
    const seen = new Set<string>();
    for (let i = 0; i < total; i++) {
      seen.add((await page.evaluate('document.activeElement.id')) as string);
      const box = await page.locator('.finding.now').boundingBox();
      expect(box!.y).toBeGreaterThan(60);
      expect(box!.y).toBeLessThan(900);
      await page.keyboard.press('j');
    }
    expect(seen.size).toBe(total);
  });

  test('everything can be reached with the tab key, and the skip link comes first', async () => {
    const page = await open('RICH');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    const reached = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const at = (await page.evaluate(
        '(a => a.id || a.dataset.name || a.className || a.tagName)(document.activeElement)',
      )) as string;
      if (at === 'BODY' || at === 'skip') break;
      reached.add(at);
    }
    for (const wanted of ['next', 'previous', 'major', 'number', 'spun', 'copy needs-js', 'mark major', 'SUMMARY'])
      expect([...reached]).toContain(wanted);
  });

  test('filters by severity, kind and label; Escape shows all again', async () => {
    const page = await open('RICH');
    const rows = page.locator('#texts .row:visible:not(.stub):not(.furniture)');
    const all = await rows.count();
    await page.locator('[data-group=kind][data-name=number]').click();
    expect(await rows.count()).toBe(1);
    expect(await page.locator('.finding:visible').count()).toBe(1);
    expect(await page.locator('#showing').textContent()).toBe('Showing 1 of 16 rows');
    await page.locator('[data-group=kind][data-name=date]').click();
    expect(await page.locator('.finding:visible').count()).toBe(2);
    await page.locator('[data-group=severity][data-name=minor]').click();
    expect(await page.locator('.finding:visible').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await rows.count()).toBe(all);
    await page.locator('[data-group=label][data-name=rewritten]').click();
    expect(await rows.count()).toBe(1);
    await page.locator('#reset').click();
    expect(await rows.count()).toBe(all);
  });

  test('swaps that share a card are walked, copied and filtered one by one', async () => {
    const page = await open('SWAPPED');
    for (const _ of [1, 2, 3]) await page.keyboard.press('j');
    expect(await page.locator('.swap.now .says').textContent()).toBe('‘crew’ → ‘band’');
    await page.keyboard.press('c');
    await page.waitForFunction('document.getElementById("said").textContent !== ""');
    await page.locator('[data-group=severity][data-name=major]').click();
    expect(await page.locator('.swaps:visible').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.swap:visible').count()).toBe(3);
    expect(problems).toEqual([]);
  });

  test('a mark tells its finding on hover, focus and tap', async () => {
    const page = await open('RICH');
    const mark = page.locator('a.mark', { hasText: '412' });
    const tip = page.locator('#tip');
    for (const act of [() => mark.hover(), () => mark.focus(), () => mark.click()]) {
      await act();
      expect(await tip.textContent()).toBe('major · Number412 people became 214: about half');
      await page.keyboard.press('Escape');
      expect(await tip.isHidden()).toBe(true);
      await page.mouse.move(5, 5);
      await page.evaluate('document.activeElement.blur()');
    }
    expect(await page.locator('.finding.now .says').textContent()).toBe('412 people became 214: about half');
  });

  test('a finding can be copied', async () => {
    const page = await open('RICH');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.finding[data-kind=number] .copy').click();
    await page.waitForFunction('document.getElementById("said").textContent !== ""');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'major, Number: 412 people became 214: about half\nReference: 412\nCandidate: 214\ndrift/number f0000001',
    );
  });

  test('strip and picture lead to rows; folds open for all with u', async () => {
    const page = await open('RICH');
    await page.locator('.picture [data-row=p12]').click({ force: true });
    await expect
      .poll(() => page.evaluate('document.getElementById("p12").getBoundingClientRect().top'))
      .toBeLessThan(900);
    expect(await page.locator('#p1').isVisible()).toBe(false);
    await page.keyboard.press('u');
    expect(await page.locator('#p1').isVisible()).toBe(true);
    await page.keyboard.press('u');
    expect(await page.locator('#p1').isVisible()).toBe(false);
    expect(await page.locator('.threads path').count()).toBe(1);
  });

  test('without script the whole text and all findings are there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    pages.push(page);
    await page.goto(pathToFileURL(join(dir, 'RICH.html')).href);
    expect(await page.locator('.finding:visible').count()).toBe(RICH.findings.length);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
  });
});
