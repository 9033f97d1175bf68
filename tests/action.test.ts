// The script of action.yml, run by bash with an `npx` that shows what it was called with.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

const REPO = join(import.meta.dirname, '..');
const script = /\n {6}run: \|\n([\s\S]*)$/
  .exec(readFileSync(join(REPO, 'action.yml'), 'utf8'))![1]!
  .replace(/^ {8}/gm, '');

/** The arguments of the command. */
function called(inputs: Record<string, string>, status = 0): { args: string[]; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-action-'));
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\nprintf '%s\\n' "$@"\nexit ${status}\n`);
  chmodSync(join(folder, 'npx'), 0o755);
  const none = { CANDIDATES: '', AGAINST: '', CONFIG: '', SARIF: '', FAIL_ON: '', VERSION: '1' };
  const env = { ...none, ...inputs, PATH: `${folder}${delimiter}${process.env.PATH}` };
  // As GitHub calls it for `shell: bash`.
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return { args: ran.stdout.trimEnd().split('\n'), status: ran.status };
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
    'configuration and report',
    { CONFIG: 'my config.json', SARIF: 'out/a b.sarif' },
    ['--config', 'my config.json', '--report', 'sarif=out/a b.sarif'],
  ],
  ['a severity, which the configuration does not outweigh', { FAIL_ON: 'minor' }, ['--fail-on', 'minor']],
])('given %s', (_what, inputs, args) => {
  expect(called(inputs).args).toEqual(['--yes', 'spindrift@1', 'check', ...args, '--report', 'github=-']);
});

test('fails as the command does', () => {
  expect(called({}, 1).status).toBe(1);
});
