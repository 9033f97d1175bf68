// npm runs this after `npm install` and `npm ci` in a clone, before `npm pack`, and in a git address that it installs from. It
// builds dist/, which git does not hold; what is up to date is not built again.
//
// Nothing to do in a packed copy, which carries dist/, and nothing can be done where the packages for it were left out
// (`npm ci --omit=dev`): the program itself then says that it is not built.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const canBuild = ['src', 'node_modules/esbuild', 'node_modules/tsx', 'node_modules/typescript'].every((path) =>
  existsSync(join(root, path)),
);
if (canBuild) {
  // On standard error: `npm pack` prints the name of its file, and what calls it reads that.
  const { status } = spawnSync('npm run --silent build', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
