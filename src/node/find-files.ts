// Paths and globs → files, sorted, each once.
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { AppError } from './errors.ts';

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
        `no file matches ${pattern}`,
        `looked in ${folder}; quote globs so that the shell does not expand them`,
      );
    for (const m of matches) found.add(m);
  }
  const ignored = ignore.length === 0 ? new Set<string>() : new Set(await glob([...ignore], { cwd: folder }));
  return [...found].filter((f) => !ignored.has(relative(folder, resolve(folder, f)))).sort();
}
