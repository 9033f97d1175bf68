import { resolve } from 'node:path';
import { AppError } from '../node/errors.ts';
import type { Io } from './io.ts';

/** Folders are relative to where the command runs; URLs are what they are. */
export function placeOf(index: string, io: Io): string {
  if (index.trim() === '')
    throw new AppError('no-index', 'the name of the index is empty', 'give its folder with --index');
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(index) ? index : resolve(io.cwd, index);
}
