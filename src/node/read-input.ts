// Path or "-" → decoded SourceText.
import { readFile } from 'node:fs/promises';
import type { SourceText } from '../core/index.ts';
import { AppError } from './errors.ts';

export async function readInput(path: string): Promise<SourceText> {
  try {
    return { name: path, raw: await readFile(path, 'utf8') };
  } catch (cause) {
    throw new AppError('unreadable', `cannot read ${path}`, 'check the path', { cause });
  }
}
