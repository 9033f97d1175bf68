// Comparisons on all cores. A thread that dies takes one comparison with it, not the run.
import { availableParallelism } from 'node:os';
import type { Document, Options, Report } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import type { ComparisonTask } from './thread.ts';
import { threadFile } from './thread-file.ts';

export type Compare = (candidate: Document, reference: Document, options?: Partial<Options>) => Promise<Report>;

export interface ComparisonPool {
  /** How many comparisons can be under way at once. */
  readonly threads: number;
  /** @throws AppError when the thread died, for want of memory for example */
  readonly compare: Compare;
  close(): Promise<void>;
}

/** Memory of one thread; the longest pair within the limits of core/options.ts stays well below. */
const THREAD_MEMORY_MB = 1_500;

export interface PoolOptions {
  /** Default: one a core. */
  readonly threads?: number | undefined;
  readonly memoryMb?: number;
}

/** Starts the threads with the first comparison. */
export async function createComparisonPool({
  threads,
  memoryMb = THREAD_MEMORY_MB,
}: PoolOptions = {}): Promise<ComparisonPool> {
  const { Tinypool } = await import('tinypool');
  const size = threads ?? availableParallelism();
  const pool = new Tinypool({
    filename: threadFile('thread.js'),
    minThreads: 0,
    maxThreads: size,
    // Longer than the pauses between two articles that are being read.
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return {
    threads: size,
    compare: async (candidate, reference, options = {}) => {
      const task: ComparisonTask = { candidate, reference, options };
      try {
        return (await pool.run(task, { name: 'compare' })) as Report;
      } catch (cause) {
        const code = (cause as NodeJS.ErrnoException).code;
        const memory = code === 'ERR_WORKER_OUT_OF_MEMORY';
        throw new AppError(
          memory ? 'out-of-memory' : 'thread-died',
          `the comparison was ended: ${memory ? `it needs more than ${memoryMb} MB` : (cause as Error).message}`,
          memory
            ? 'cut the article into parts'
            : 'compare the two on their own to see why: spindrift compare CANDIDATE REFERENCE',
          { cause },
        );
      }
    },
    close: () => pool.destroy(),
  };
}
