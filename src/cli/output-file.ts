import { writeFile } from 'node:fs/promises';
import { AppError } from '../node/errors.ts';

/** Writes a report to a file. @throws AppError that says what to do when the file cannot be written. */
export async function writeOutputFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const [why, hint] = REASONS[code ?? ''] ?? [(cause as Error).message, 'give another file with -o, or leave -o out'];
    throw new AppError('output-unwritable', `cannot write ${path}: ${why}`, hint, { cause });
  }
}

const REASONS: Record<string, readonly [why: string, hint: string]> = {
  ENOENT: ['the folder does not exist', 'make the folder first, or give another file with -o'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'give another file with -o'],
  EISDIR: ['it is a folder', 'give a file in that folder with -o'],
  EACCES: ['permission denied', 'give a file that you may write with -o'],
  EROFS: ['the file system is read-only', 'give a file elsewhere with -o'],
  ENOSPC: ['the disk is full', 'make room, or give a file elsewhere with -o'],
};
