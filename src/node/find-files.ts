// Paths and globs → files, sorted, each once; addresses stand for themselves.
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { AppError } from './errors.ts';
import { isUrl, refuseOtherAddress } from './read-input.ts';

/**
 * Files named by paths, folders (all files below) and globs, relative to `folder`; `ignore` are globs.
 * @throws AppError when a path does not exist or a pattern matches nothing
 */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  ignore: readonly string[] = [],
): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (isUrl(pattern)) {
      found.add(pattern);
      continue;
    }
    refuseOtherAddress(pattern);
    const kind = await stat(resolve(folder, pattern)).then(
      (s) => (s.isDirectory() ? 'folder' : 'file'),
      () => 'glob',
    );
    if (kind === 'file') {
      found.add(join(pattern));
      continue;
    }
    const matches = await glob(kind === 'folder' ? `${pattern}/**/*` : pattern, {
      cwd: folder,
      ignore: [...ignore],
      dot: false,
    });
    if (matches.length === 0)
      throw new AppError(
        'no-files',
        kind === 'folder' ? `the folder ${pattern} holds no files` : `no file matches ${pattern}`,
        kind === 'folder'
          ? 'files whose names begin with a dot are passed over'
          : `looked in ${folder}; quote globs so that the shell does not expand them`,
      );
    for (const m of withoutSavedParts(matches)) found.add(m);
  }
  const ignored = ignore.length === 0 ? new Set<string>() : new Set(await glob([...ignore], { cwd: folder }));
  return [...found].filter((f) => isUrl(f) || !ignored.has(relative(folder, resolve(folder, f)))).sort();
}

/** Browsers save a "complete" page as `story.html` and a folder `story_files` with its pictures and scripts, which are no articles. */
function withoutSavedParts(files: readonly string[]): string[] {
  const pages = new Set(files.filter((f) => /\.x?html?$/i.test(f)).map((f) => f.replace(/\.x?html?$/i, '')));
  return files.filter((f) => {
    for (let cut = f.indexOf('/'); cut >= 0; cut = f.indexOf('/', cut + 1)) {
      const folder = /^(.*)(?:_files|-filer|_archivos|_fichiers|-Dateien|_soubory)$/.exec(f.slice(0, cut));
      if (folder && pages.has(folder[1]!)) return false;
    }
    return true;
  });
}
