// Comparing, keying and searching on all cores. A thread that dies takes its task with it, not the run.
import { availableParallelism } from 'node:os';
import type { Document, Options, Report } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import type { IndexAnswer, IndexItem } from '../index-items.ts';
import type { SearchAnswer, SearchRequest } from '../search-file.ts';
import type { ComparisonTask, Refusal } from './thread.ts';
import { startThreads } from './threads.ts';

export type Compare = (candidate: Document, reference: Document, options?: Partial<Options>) => Promise<Report>;

/** Every task fails with AppError `out-of-memory` or `thread-died` when its thread ends. */
export interface WorkPool {
  /** How many tasks can be under way at once. */
  readonly threads: number;
  readonly compare: Compare;
  index(items: readonly IndexItem[]): Promise<IndexAnswer[]>;
  /** @throws AppError as `searchFile` */
  search(request: SearchRequest): Promise<SearchAnswer>;
  close(): Promise<void>;
}

/** The longest pair within the limits of core/options.ts stays well below; the longest article that an index takes needs 600. */
const THREAD_MEMORY_MB = 1_500;

/** Threads: one a core unless told. */
export async function createWorkPool({
  threads = availableParallelism(),
  memoryMb = THREAD_MEMORY_MB,
}: {
  threads?: number | undefined;
  memoryMb?: number;
} = {}): Promise<WorkPool> {
  const pool = await startThreads('thread.js', { threads, memoryMb });
  const run = async <T>(name: string, task: unknown, hint: string): Promise<T> => {
    try {
      return (await pool.run(task, { name })) as T;
    } catch (cause) {
      const memory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw new AppError(
        memory ? 'out-of-memory' : 'thread-died',
        `its thread was ended: ${memory ? `it needs more than ${memoryMb} MB` : (cause as Error).message}`,
        memory ? 'cut the article into parts' : hint,
        { cause },
      );
    }
  };
  return {
    threads,
    compare: (candidate, reference, options = {}) =>
      run<Report>(
        'compare',
        { candidate, reference, options } satisfies ComparisonTask,
        'compare the two on their own to see why: spindrift compare CANDIDATE REFERENCE',
      ),
    index: (items) => run<IndexAnswer[]>('index', items, 'leave the article out, or cut it into parts'),
    search: async (request) => {
      const answer = await run<SearchAnswer | Refusal>('search', request, 'search for it on its own to see why');
      if ('error' in answer) throw new AppError(answer.code, answer.error, answer.hint);
      return answer;
    },
    close: () => pool.destroy(),
  };
}
