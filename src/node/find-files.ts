// Paths and globs → files, sorted, each once; addresses stand for themselves.
import { readdir, realpath } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { AppError } from './errors.ts';
import { isUrl, refuseOtherAddress } from './read-input.ts';

/**
 * Files named by paths, folders (all files below) and globs, relative to `folder`, and `-` for standard input; `ignore` are globs.
 * Links that lead nowhere are among them: who reads them says so, while a file passed over would look like a pass.
 * @throws AppError when a path does not exist or a pattern matches nothing
 */
export async function findFiles(
  patterns: readonly string[],
  folder: string,
  ignore: readonly string[] = [],
): Promise<string[]> {
  const { escapePath, glob } = await import('tinyglobby');
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (isUrl(pattern) || pattern === '-') {
      files.add(pattern);
      continue;
    }
    refuseOtherAddress(pattern);
    const kind = await kindOf(pattern, folder);
    if (kind === 'file') {
      files.add(join(pattern));
      continue;
    }
    // The name of a folder is no pattern, though it may hold brackets.
    const wanted = kind === 'folder' ? `${escapePath(pattern)}/**/*` : pattern;
    const options = { cwd: folder, ignore: [...ignore], dot: false };
    const { fs, lost } = lostPaths();
    const found = await glob(wanted, { ...options, fs });
    const isWanted = await inputTest([pattern], folder, ignore);
    const gone = lost()
      .map((path) => resolve(folder, path))
      .filter(isWanted);
    const matches = [...found, ...gone.map((path) => relative(folder, path))];
    if (matches.length === 0)
      throw new AppError(
        'no-files',
        kind === 'folder' ? `the folder ${pattern} holds no files to read` : `no file matches ${pattern}`,
        (kind === 'folder'
          ? 'files whose names begin with a dot are passed over'
          : `looked in ${folder}; quote globs so that the shell does not expand them`) +
          (ignore.length > 0 ? `; what \`ignore\` names is passed over (${ignore.join(', ')})` : ''),
      );
    for (const m of withoutSavedParts(matches)) files.add(m);
  }
  const ignored = ignore.length === 0 ? new Set<string>() : new Set(await glob([...ignore], { cwd: folder }));
  return [...files].filter((f) => isUrl(f) || f === '-' || !ignored.has(relative(folder, resolve(folder, f)))).sort();
}

/**
 * Whether a file at an absolute path would be among those that `findFiles` finds now or, once it is written, the next time.
 */
export async function inputTest(
  patterns: readonly string[],
  folder: string,
  ignore: readonly string[] = [],
): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const tests = await Promise.all(
    patterns
      .filter((p) => !isUrl(p) && p !== '-')
      .map(async (pattern): Promise<(path: string) => boolean> => {
        const whole = resolve(folder, pattern);
        const kind = await kindOf(pattern, folder);
        if (kind === 'file') return (path) => path === whole;
        if (kind === 'folder') return (path) => isBelow(relative(whole, path));
        const matches = picomatch(pattern);
        return (path) => matches(isAbsolute(pattern) ? path : relative(folder, path));
      }),
  );
  const ignored = picomatch([...ignore]);
  return (path) => tests.some((test) => test(path)) && !ignored(relative(folder, path));
}

/** Whether a way from a folder leads to what the folder holds: no way out of it, and past no name with a dot. */
const isBelow = (way: string): boolean => way !== '' && !isAbsolute(way) && !/(?:^|[\\/])\./.test(way);

const kindOf = (pattern: string, folder: string): Promise<'folder' | 'file' | 'glob'> =>
  stat(resolve(folder, pattern)).then(
    (s) => (s.isDirectory() ? 'folder' : 'file'),
    () => 'glob',
  );

/** A file system that keeps what a search passes over in silence: links to nothing, and folders that may not be read. */
function lostPaths() {
  const lost: string[] = [];
  const noted = (path: unknown, error: NodeJS.ErrnoException | null) => {
    if (error) lost.push(String(path));
  };
  const fs = {
    realpath: ((path: string, done: (error: NodeJS.ErrnoException | null, target: string) => void) =>
      realpath(path, (error, target) => {
        noted(path, error);
        done(error, target);
      })) as typeof realpath,
    readdir: ((path: string, options: object, done: (error: NodeJS.ErrnoException | null, entries: []) => void) =>
      readdir(path, options, (error, entries) => {
        noted(path, error?.code === 'EACCES' ? error : null);
        done(error, entries as unknown as []);
      })) as typeof readdir,
  };
  return { fs, lost: () => lost };
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

/** Whether any file matches one of the globs, the name of a folder being none. */
export async function isAnyFile(globs: readonly string[], folder: string): Promise<boolean> {
  const { glob } = await import('tinyglobby');
  const options = { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false };
  return (await glob([...globs], options)).length > 0;
}

/** Paths from one folder as paths from another; addresses and standard input stay. */
export const placed =
  (from: string, to: string) =>
  (path: string): string =>
    isUrl(path) || path === '-' || from === to ? path : relative(to, resolve(from, path)) || path;
