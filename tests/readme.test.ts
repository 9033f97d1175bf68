// The README's examples marked `sh tested` do what they say: each runs in an empty folder, line by line, and exits as its comment
// says (`# exits N …`; without one it must succeed).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const REPO = join(import.meta.dirname, '..');
const readme = readFileSync(join(REPO, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh tested\n([\s\S]*?)```/g)].map((m) => m[1]!.trim().split('\n'));

test('there are examples to run', () => expect(blocks.length).toBeGreaterThan(0));

describe.each(blocks.map((lines, i) => [i + 1, lines] as const))('example %i', (_i, lines) => {
  test('does what it says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'spindrift-readme-'));
    const prelude = `spindrift() { "${process.execPath}" "${join(REPO, 'bin/spindrift.js')}" "$@"; }`;
    for (const line of lines) {
      const expected = Number(/# exits (\d)/.exec(line)?.[1] ?? 0);
      const ran = spawnSync('bash', ['-c', `${prelude}\n${line}`], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, REPO },
      });
      expect(ran.status, `${line}\n${ran.stdout}${ran.stderr}`).toBe(expected);
    }
  });
});
