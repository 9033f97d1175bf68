// Files and folders that a command writes, and what to do when it cannot.
import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../node/errors.ts';

/** Writes a report to a file named by `flag`. @throws AppError that says what to do when the file cannot be written. */
export async function writeOutputFile(path: string, text: string, flag = '-o'): Promise<void> {
  await orSay(path, flag, () => writeFile(path, text));
}

/**
 * A report in the place of the text that it is about is the loss of that text: `-o` before the wrong name is enough.
 * @throws AppError when `path` is one of the files that are read, by whatever name
 */
export async function refuseInputAsOutput(path: string | undefined, inputs: readonly string[]): Promise<void> {
  const there = path === undefined || path === '-' ? null : await identity(path);
  if (there === null) return;
  for (const input of inputs)
    if ((await identity(input)) === there)
      throw new AppError(
        'output-is-input',
        `${path} is read: what is written there would take its place`,
        'give another path with -o',
      );
}

/** Of a file with this name, or through this link; null when there is none, or when it is no file of its own (`/dev/stdout`). */
const identity = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    (s) => (s.isFile() ? `${s.dev}:${s.ino}` : null),
    () => null,
  );

/**
 * Makes the folder in which `path` is to lie, so far as it is missing, and looks whether `path` may be written there.
 * @throws AppError before any work is done in vain
 */
export async function prepareOutputFile(path: string, flag: string): Promise<void> {
  await makeFolder(dirname(path), flag);
  await orSay(path, flag, async () => {
    const there = await orNull(stat(path));
    if (there?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    await access(there ? path : dirname(path), constants.W_OK);
  });
}

/**
 * Makes a folder and those that it lies in. One by one: in a place where the system denies what it just made (`/proc`), the
 * recursive `mkdir` of Node never ends.
 * @throws AppError when a part of the path is a file or the folder cannot be made
 */
export async function makeFolder(path: string, flag: string): Promise<void> {
  await orSay(path, flag, async () => {
    const missing: string[] = [];
    let at = path;
    for (let there = await orNull(stat(at)); !there; there = await orNull(stat(at))) {
      missing.push(at);
      at = dirname(at);
    }
    if (!(await stat(at)).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
    for (const folder of missing.reverse())
      await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
        // Another process may have made it meanwhile.
        if (error.code !== 'EEXIST') throw error;
      });
  });
}

/** Null for what is not there. */
const orNull = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });

async function orSay(path: string, flag: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const [why, hint] = REASONS[code ?? ''] ?? [message, `give another path with ${flag}`];
    const what = hint.replace('FLAG', flag);
    throw new AppError('output-unwritable', `cannot write ${path}: ${why}`, what, { cause });
  }
}

const REASONS: Record<string, readonly [why: string, hint: string]> = {
  ENOENT: ['the folder is not there and cannot be made', 'make the folder first, or give another path with FLAG'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'give another path with FLAG'],
  EISDIR: ['it is a folder', 'give a file in that folder with FLAG'],
  EACCES: ['permission denied', 'give a path that you may write with FLAG'],
  EROFS: ['the file system is read-only', 'give a path elsewhere with FLAG'],
  ENOSPC: ['the disk is full', 'make room, or give a path elsewhere with FLAG'],
};
