// Who does the comparisons of a run over many articles.
import { availableParallelism } from 'node:os';
import type { Progress } from '../core/index.ts';
import type { Comparer } from './check.ts';
import { loadEngine } from './engine.ts';
import { createWorkPool } from './pool/work-pool.ts';

export interface ClosableComparer extends Comparer {
  close(): Promise<void>;
}

/** A thread costs as much to start as some comparisons. */
const CANDIDATES_PER_THREAD = 4;

/**
 * This thread for a few candidates, a pool of threads for more. @param jobs how many threads at most; default one a core
 * @param onProgress told how far a comparison in this thread is
 */
export async function localComparer(
  candidates: number,
  jobs: number = availableParallelism(),
  onProgress?: Progress,
): Promise<ClosableComparer> {
  const threads = Math.min(jobs, Math.ceil(candidates / CANDIDATES_PER_THREAD));
  if (threads <= 1) {
    const engine = await loadEngine();
    return { compare: async (c, r, o) => engine.compare(c, r, o, onProgress), concurrency: 1, close: async () => {} };
  }
  const pool = await createWorkPool({ threads });
  // One more than threads: the next article is read while the others are compared.
  return { compare: pool.compare, concurrency: threads + 1, close: pool.close };
}

interface QueueComparerOptions {
  readonly url: string;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly patienceMs?: number;
  readonly onNoWorkers?: () => void;
}

/** So many comparisons wait at workers at once; more would only fill the server's memory. */
const IN_FLIGHT = 200;

/** Workers that listen on a server's queue. @throws AppError when the server cannot be used */
export async function queueComparer(options: QueueComparerOptions): Promise<ClosableComparer> {
  const { submitTo } = await import('./queue/submit.ts');
  const queue = await submitTo(options.url, options);
  return { compare: (c, r, o) => queue.compare(c, r, o), concurrency: IN_FLIGHT, close: () => queue.close() };
}
