// Where the packaged lexicon lies, from a bundled chunk in dist/ as well as from the sources.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from './errors.ts';

/** Bytes of dist/lexicon.bin of this package. @throws AppError when it was not built. */
export function readLexiconFile(): Uint8Array {
  let tried = '';
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const path of [join(folder, 'lexicon.bin'), join(folder, 'dist', 'lexicon.bin')]) {
      try {
        return readFileSync(path);
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOENT')
          throw new AppError(
            'lexicon-unreadable',
            `cannot read ${path}`,
            'check its permissions, or run npm run build',
            { cause },
          );
        tried = path;
      }
    }
    if (folder === dirname(folder) || holdsPackage(folder)) break;
  }
  throw new AppError('lexicon-missing', `the lexicon is missing: no ${tried}`, 'run npm run build');
}

function holdsPackage(folder: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string }).name === 'spindrift';
  } catch {
    return false;
  }
}
