// Where the bundled threads lie, from a chunk in dist/ as well as from the sources.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';

/** @throws AppError when the program was not built */
export function threadFile(name: 'thread.js' | 'pdf-thread.js'): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    for (const path of [join(folder, name), join(folder, 'dist', name)]) if (existsSync(path)) return path;
  throw new AppError('not-built', `the program is not built: dist/${name} is missing`, 'run npm run build');
}
