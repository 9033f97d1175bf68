// Articles read, keyed and searched for on all cores. A thread that dies takes its task with it, not the run.
import { availableParallelism } from 'node:os';
import { AppError } from '../errors.ts';
import type { IndexAnswer, IndexItem } from '../index-items.ts';
import type { SearchAnswer, SearchRequest } from '../search-file.ts';
import type { PoolOptions } from './comparison-pool.ts';
import type { Refusal } from './thread.ts';
import { threadFile } from './thread-file.ts';

export interface ArticlePool {
  readonly threads: number;
  /** @throws AppError `thread-died` */
  index(items: readonly IndexItem[]): Promise<IndexAnswer[]>;
  /** @throws AppError as `searchFile`, or `thread-died` */
  search(request: SearchRequest): Promise<SearchAnswer>;
  close(): Promise<void>;
}

/** One article of the largest size that an index takes needs about 600 MB. */
const THREAD_MEMORY_MB = 1_500;

export async function createArticlePool({
  threads = availableParallelism(),
  memoryMb = THREAD_MEMORY_MB,
}: PoolOptions = {}): Promise<ArticlePool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: threadFile('thread.js'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const run = async <T>(name: string, task: unknown): Promise<T> => {
    try {
      return (await pool.run(task, { name })) as T;
    } catch (cause) {
      throw new AppError('thread-died', (cause as Error).message, 'leave the article out, or cut it into parts', {
        cause,
      });
    }
  };
  return {
    threads,
    index: (items) => run<IndexAnswer[]>('index', items),
    search: async (request) => {
      const answer = await run<SearchAnswer | Refusal>('search', request);
      if ('error' in answer) throw new AppError(answer.code, answer.error, answer.hint);
      return answer;
    },
    close: () => pool.destroy(),
  };
}
