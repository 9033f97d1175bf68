// npm runs this after `npm install` and `npm ci` in a clone, before `npm pack`, and in a git address that it installs from. It
// builds dist/, which git does not hold; what is up to date is not built again.
//
// Nothing to do in a packed copy, which carries dist/, and nothing can be done where the packages for it were left out
// (`npm ci --omit=dev`): the program itself then says that it is not built. Only `npm install -g ADDRESS`, as pre-commit calls it,
// leaves them out though nobody asked: npm takes its own installing of them for a global one, too. So they are fetched here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const has = (path) => existsSync(join(root, path));
const canBuild = () => ['esbuild', 'tsx', 'typescript'].every((name) => has(`node_modules/${name}`));

/** On standard error: `npm pack` prints the name of its file, and what calls it reads that. */
function npm(...args) {
  const [program, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { npm_config_global: _, ...env } = process.env;
  const { status } = spawnSync(program, [...first, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  return status ?? 1;
}

if (has('src')) {
  if (!canBuild() && process.env.npm_config_global === 'true')
    process.exitCode = npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  if (canBuild()) process.exitCode = npm('run', '--silent', 'build');
}
