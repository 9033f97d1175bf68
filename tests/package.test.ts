// What git and a packed copy hold is enough to install and run from, and what cannot run says so plainly.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const REPO = join(import.meta.dirname, '..');
const BUILT = existsSync(join(REPO, 'dist/main.cjs')) && existsSync(join(REPO, 'dist/lexicon.bin'));
const read = (path: string) => readFileSync(join(REPO, path), 'utf8');

/** A folder with these paths of the repository. */
function copyOf(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'spindrift-package-'));
  for (const path of paths) cpSync(join(REPO, path), join(folder, path), { recursive: true });
  return folder;
}
const node = (folder: string, ...argv: string[]) =>
  spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
/** Runs the script as an npm would that prints how it is called itself. */
function prepare(folder: string, env: Record<string, string> = {}) {
  const npm = join(folder, 'npm.js');
  writeFileSync(npm, "console.log('npm', process.argv[2], process.env.npm_config_global ?? 'here'); process.exit(3)");
  const argv = [join(folder, 'tools/prepare.mjs')];
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, npm_execpath: npm, ...env } });
}

test('a clone that is not built says what to do, without a stack', () => {
  const folder = copyOf('bin');
  const { status, stdout, stderr } = node(folder, 'bin/spindrift.js', '--version');
  expect(stderr.trim().split('\n')).toEqual([
    'spindrift: not built yet',
    expect.stringContaining('run `npm install` (or `npm run build`) in'),
  ]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

describe('installing', () => {
  const PACKAGES = ['node_modules/esbuild', 'node_modules/tsx', 'node_modules/typescript'];

  test.each([
    ['a clone without the packages that build (--omit=dev): nothing', ['src'], {}, ''],
    ['a packed copy, which carries dist/: nothing', [], { npm_config_global: 'true' }, ''],
    ['a clone with them: builds', ['src', ...PACKAGES], {}, 'npm run here\n'],
    // npm 11 installs a git address for `-g` without them.
    ['for all users, without them: fetches them', ['src'], { npm_config_global: 'true' }, 'npm ci here\n'],
  ])('%s; standard output is left to npm pack', (_what, folders, env, called) => {
    const folder = copyOf('tools/prepare.mjs');
    for (const path of folders) mkdirSync(join(folder, path), { recursive: true });
    const { status, stdout, stderr } = prepare(folder, env);
    expect({ status, stdout, stderr }).toEqual({ status: called === '' ? 0 : 3, stdout: '', stderr: called });
  });

  test('npm runs that script', () =>
    expect(JSON.parse(read('package.json')).scripts.prepare).toBe('node tools/prepare.mjs'));
});

test.skipIf(!BUILT)('a packed copy holds the built program and what npm runs, and no sources', () => {
  const ran = spawnSync('npm pack --dry-run --json --ignore-scripts', { cwd: REPO, shell: true, encoding: 'utf8' });
  const packed = JSON.parse(ran.stdout);
  // A list in npm before 11, else an object by name.
  const [{ files }] = Object.values(packed) as [{ files: { path: string }[] }];
  const paths = files.map((f) => f.path);
  for (const needed of [
    'bin/spindrift.js',
    'dist/main.cjs',
    'dist/lexicon.bin',
    'dist/index.d.ts',
    'tools/prepare.mjs',
  ])
    expect(paths).toContain(needed);
  expect(paths.filter((path) => /^(?:src|tests|corpus)\/|\.stamp|\.compiled$/.test(path))).toEqual([]);
});

// npm 10 breaks off ("reading 'edgesOut'") at what vitest asks for in turn, in each project without it. The optional mark alone lets pnpm
// and Yarn find the project's own.
test('vitest is an optional peer without a version', () => {
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(read('package.json'));
  expect(peerDependencies).not.toHaveProperty('vitest');
  expect(peerDependenciesMeta.vitest).toEqual({ optional: true });
});

test('npm pack prints the name of its file alone, though it runs prepare', () => {
  expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m);
});

// The name belongs to another package there: what follows such advice runs somebody else's program.
test.each(['README.md', 'action.yml', '.pre-commit-hooks.yaml', 'src/cli/commands/init.ts', 'src/README.md'])(
  '%s tells nobody to fetch spindrift from the registry',
  (path) => {
    expect(read(path)).not.toMatch(
      /npx (?:-\S+ )*"?spindrift|npm (?:i|install|add|exec)(?: -\S+)* "?spindrift(?![\w./-])/,
    );
  },
);
