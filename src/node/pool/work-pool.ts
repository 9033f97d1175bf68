// Comparing, keying and searching on all cores. A thread that dies takes its task with it, not the run.
import { availableParallelism } from 'node:os';
import type { Document, Options, PairResult, Report, TextPair } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import type { IndexAnswer, IndexItem } from '../index-items.ts';
import type { SearchAnswer, SearchRequest } from '../search-file.ts';
import type { ComparisonTask, Refusal } from './thread.ts';
import { startThreads } from './threads.ts';
import { turnsOf } from './turns.ts';

export type Compare = (candidate: Document, reference: Document, options?: Partial<Options>) => Promise<Report>;

/** Every task fails with AppError `out-of-memory` or `thread-died` when its thread ends. */
export interface WorkPool {
  /** How many tasks can be under way at once. */
  readonly threads: number;
  compare(
    candidate: string | Document,
    reference: string | Document,
    options?: Partial<Options>,
    signal?: AbortSignal,
  ): Promise<Report>;
  scoreAll(pairs: readonly TextPair[], signal?: AbortSignal): Promise<PairResult[]>;
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
  const inTurn = turnsOf(threads);
  let closed = false;
  const run = async <T>(name: string, task: unknown, hint: string, signal?: AbortSignal): Promise<T> => {
    try {
      return await inTurn(() => {
        if (closed) throw new Error('the pool was closed');
        return pool.run(task, { name, ...(signal ? { signal } : {}) }) as Promise<T>;
      }, signal);
    } catch (cause) {
      signal?.throwIfAborted();
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
    compare: (candidate, reference, options = {}, signal) =>
      run<Report>(
        'compare',
        { candidate, reference, options } satisfies ComparisonTask,
        'compare the two on their own to see why: spindrift compare CANDIDATE REFERENCE',
        signal,
      ),
    scoreAll: (pairs, signal) => run<PairResult[]>('score', pairs, 'score them one by one to see why', signal),
    index: (items) => run<IndexAnswer[]>('index', items, 'leave the article out, or cut it into parts'),
    search: async (request) => {
      const answer = await run<SearchAnswer | Refusal>('search', request, 'search for it on its own to see why');
      if ('error' in answer) throw new AppError(answer.code, answer.error, answer.hint);
      return answer;
    },
    close: () => {
      closed = true;
      return pool.destroy();
    },
  };
}
