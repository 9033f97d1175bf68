// Where the reports of a check go, and that a path that cannot be written never costs the run.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './fake-io.ts';

const FERRY = `Ferry stays in port

The ferry Anneke stayed in port on Monday after inspectors found cracks in two of its lifeboat cranes. The operator said that
it would sail again by Friday. About 300 passengers were moved to a later boat and got their fares back.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spindrift-reports-'));
  file('articles/ferry.txt', FERRY);
  file('note.txt', 'A note.');
  file('scraped/ferry.txt', FERRY.replace('300', '900'));
});
const file = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const check = (...argv: string[]) => runCli(['check', 'scraped', '--against', 'articles', ...argv], { cwd: folder });

describe('is refused before anything is compared', () => {
  test.each([
    ['in a folder that the system does not allow', 'sarif=/proc/x/y', /cannot write \/proc\/x.*cannot be made/],
    ['below a file', 'sarif=note.txt/x.sarif', /a part of the path is a file/],
    ['over a folder', 'json=scraped', /it is a folder/],
    ['over a reference', 'json=articles/ferry.txt', /the next check would read it/],
    ['among the references', 'sarif=articles/run.sarif', /the next check would read it/],
    ['a folder of reports among the references', 'sarif=articles/', /the next check would read it/],
    ['among the candidates', 'html=scraped/pages/', /the next check would read it/],
    ['one page a candidate on standard output', 'html=-', /html writes one file per candidate/],
    ['one page for the run', 'html=out/pages.html', /html writes one file per candidate[\s\S]*html=out\/pages\/$/m],
  ])('a report %s', async (_what, report, message) => {
    const { code, out, err } = await check('--report', report);
    expect(err).toMatch(message);
    expect(err).not.toContain('unexpected error');
    expect(err).toContain('--report');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

test('two reports on standard output would be neither', async () => {
  const { code, err } = await check('--report', 'sarif=-', '--report', 'github=-');
  expect(err).toContain('only one report can go to standard output, not sarif and github');
  expect(code).toBe(2);
});

test('a quiet run that passes prints nothing, not even where its reports are', async () => {
  file('scraped/ferry.txt', FERRY);
  expect(await check('--quiet', '--report', 'json=run.json')).toMatchObject({ code: 0, out: '', err: '' });
  expect(existsSync(join(folder, 'run.json'))).toBe(true);
});

test('references come from an index or from files, not from both', async () => {
  const { code, err } = await check('--index', 'ix');
  expect(err).toContain("option '--index <place>' cannot be used with option '--against <references...>'");
  expect(code).toBe(2);
});

test('a report may lie where the configuration looks for nothing', async () => {
  const config = { candidates: '**/*.txt', against: 'articles', ignore: 'out/**' };
  file('spindrift.config.json', JSON.stringify(config));
  const run = (report: string) => runCli(['check', '--report', report], { cwd: folder });
  expect(await run('terminal=pages/')).toMatchObject({ code: 2, err: expect.stringContaining('the next check') });
  expect(await run('terminal=out/pages/')).toMatchObject({ code: 1 });
  expect(await run('json=run.json')).toMatchObject({ code: 1 });
});

test('- is standard output, and the summary goes beside it', async () => {
  const { code, out, err } = await check('--report', 'json=-');
  expect(JSON.parse(out).articles).toHaveLength(1);
  expect(err).toContain('1 candidate checked');
  expect(code).toBe(1);
  expect(existsSync(join(folder, '-'))).toBe(false);
});

test('what cannot be written in the end loses neither the summary nor the other reports', async () => {
  file('out/pages/ferry.html/in-the-way.txt', 'a folder of that name');
  const { code, out, err } = await check('--report', 'html=out/pages/', '--report', 'json=out/run.json');
  expect(out).toContain('1 candidate checked');
  expect(err).toMatch(/cannot write .*ferry\.html: it is a folder/);
  expect(JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8')).articles).toHaveLength(1);
  expect(code).toBe(2);
});

test('compare -o - writes to standard output', async () => {
  const argv = ['compare', join(folder, 'scraped/ferry.txt'), join(folder, 'articles/ferry.txt'), '-o', '-'];
  const { out } = await runCli([...argv, '--format', 'json'], { cwd: folder });
  expect(JSON.parse(out).verdict).toBeDefined();
  rmSync(folder, { recursive: true });
});
