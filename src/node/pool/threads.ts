// Threads that run the bundled files beside this one.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { AppError } from '../errors.ts';

interface ThreadLimits {
  readonly threads: number;
  /** Of each thread; one that needs more is ended and fails its task. */
  readonly memoryMb: number;
}

/** Threads start with their first task. @throws AppError `not-built` */
export async function startThreads(
  file: 'thread.js' | 'pdf-thread.js',
  { threads, memoryMb }: ThreadLimits,
): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({
    filename: built(file),
    minThreads: 0,
    maxThreads: threads,
    // Longer than the pauses between two articles that are being read.
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
}

/** Where a bundled thread lies, from a chunk in dist/ as well as from the sources. */
function built(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    for (const path of [join(folder, name), join(folder, 'dist', name)]) if (existsSync(path)) return path;
  throw new AppError('not-built', `the program is not built: dist/${name} is missing`, 'run npm run build');
}
