// The scripts of action.yml, run by bash in a folder with a program that shows what it was called with.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

const REPO = join(import.meta.dirname, '..');
const action = readFileSync(join(REPO, 'action.yml'), 'utf8');
/** What follows `run: |`, as far as it is indented. */
const scripts = [...action.matchAll(/\n {6}run: \|\n((?: {8}.*\n)+)/g)].map((m) => m[1]!.replace(/^ {8}/gm, ''));
const [build, check] = scripts.slice(-2) as [string, string];
const names = [...action.matchAll(/^ {8}([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$/gm)].map(
  (m) => [m[1]!, m[2]!] as const,
);

/** Folder of an action whose program and whose npm print their arguments, one a line. */
function actionFolder(status = 0): string {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-action-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/spindrift.js'),
    `console.log(process.argv.slice(2).join('\\n')); process.exitCode = ${status};`,
  );
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "npm $1 in $PWD"\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  return folder;
}

/** As GitHub calls it for `shell: bash`. */
function bash(script: string, folder: string, inputs: Record<string, string> = {}) {
  const env = {
    ...Object.fromEntries(names.map(([variable]) => [variable, ''])),
    ...inputs,
    GITHUB_ACTION_PATH: folder,
    PATH: `${folder}${delimiter}${process.env.PATH}`,
  };
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return { lines: ran.stdout.trimEnd().split('\n'), status: ran.status };
}

test.each([
  ['nothing: the configuration says all', {}, []],
  ['one of each', { CANDIDATES: 'scraped/', AGAINST: 'articles/' }, ['scraped/', '--against', 'articles/']],
  [
    'several lines, and names with blanks and signs',
    { CANDIDATES: 'scraped/\n  late edition.md\n\n$(id) *.md\n', AGAINST: 'a b/\nc/\n' },
    ['scraped/', 'late edition.md', '$(id) *.md', '--against', 'a b/', 'c/'],
  ],
  [
    'configuration and reports',
    { CONFIG: 'my config.json', SARIF: 'out/a b.sarif', REPORTS: 'html=out/\njunit=out/j.xml' },
    ['--config=my config.json', '--report=sarif=out/a b.sarif', '--report=html=out/', '--report=junit=out/j.xml'],
  ],
  ['levels, which the configuration does not outweigh', { FAIL_ON: 'minor,spun' }, ['--fail-on=minor,spun']],
  [
    'a baseline, which may be strict',
    { BASELINE: 'known.json', STRICT_BASELINE: 'true' },
    ['--baseline=known.json', '--strict-baseline'],
  ],
  ['a baseline that is not strict', { BASELINE: 'known.json', STRICT_BASELINE: 'false' }, ['--baseline=known.json']],
  [
    'an index and what else there is',
    { INDEX: 'a.index', ARGS: '--field\nbody' },
    ['--index=a.index', '--field', 'body'],
  ],
])('given %s', (_what, inputs, args) => {
  expect(bash(check, actionFolder(), inputs).lines).toEqual(['check', ...args, '--report', 'github=-']);
});

test('every input is passed on, and none that there is not', () => {
  const inputs = action.slice(0, action.indexOf('\nruns:')).match(/(?<=^ {2})[a-z-]+(?=:$)/gm);
  expect(names.map(([, input]) => input)).toEqual(inputs);
  for (const [variable] of names) expect(check).toContain(`$${variable}`);
});

test('fails as the command does', () => {
  expect(bash(check, actionFolder(1)).status).toBe(1);
});

test('builds and runs its own code, never a package of that name', () => {
  expect(action).not.toMatch(/npx|npm (?:i|install|exec) /);
  const folder = actionFolder();
  expect(bash(build, folder).lines).toEqual([`npm ci in ${folder}`, `npm prune in ${folder}`]);
});

test('does not build again what was kept', () => {
  const folder = actionFolder();
  for (const kept of ['dist', 'node_modules']) mkdirSync(join(folder, kept));
  writeFileSync(join(folder, 'dist/main.cjs'), '');
  expect(bash(build, folder).lines).toEqual(['']);
});

test('the hash under which it is kept is of files that there are', () => {
  const ran = spawnSync(process.execPath, [join(REPO, 'tools/source-hash.mjs')], { cwd: tmpdir(), encoding: 'utf8' });
  expect(ran.stdout).toMatch(/^[0-9a-f]{64}\n$/);
});
