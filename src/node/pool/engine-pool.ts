// The engine on all cores, for services: same verbs, same answers, each a promise. A comparison of an article takes some dozens of
// milliseconds in which a thread can do nothing else, so that a server would answer nobody meanwhile.
import { checkedArticle, checkedOptions, checkedPairs } from '../../core/arguments.ts';
import type { Document, Options, PairResult, Report, TextPair } from '../../core/index.ts';
import { createWorkPool } from './work-pool.ts';

/** How one task of a pool runs. */
export interface TaskOptions {
  /** Ends the task: one that waits is taken out, the thread of one that runs is ended and another takes its place. */
  readonly signal?: AbortSignal;
}

/**
 * Engines in threads. Tasks wait until a thread is free; one whose thread ends fails alone with an AppError (`out-of-memory`,
 * `thread-died`). Wrong arguments are a TypeError, as the engine's own.
 */
export interface EnginePool {
  /** How many tasks run at once. */
  readonly threads: number;
  compare(
    candidate: string | Document,
    reference: string | Document,
    options?: Partial<Options>,
    task?: TaskOptions,
  ): Promise<Report>;
  scoreAll(pairs: readonly TextPair[], task?: TaskOptions): Promise<PairResult[]>;
  /** Ends the threads; tasks under way fail. */
  close(): Promise<void>;
}

/**
 * Threads start with their first tasks and end when they have been idle for some seconds.
 * @param given.threads at most; one a core by default @throws TypeError for what is no number of threads
 */
export async function createPool(given: { readonly threads?: number } = {}): Promise<EnginePool> {
  const { threads } = given;
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1))
    throw new TypeError('threads must be a whole number from 1');
  const pool = await createWorkPool({ threads });
  return {
    threads: pool.threads,
    compare: async (candidate, reference, options, task) => {
      checkedOptions(options);
      const [c, r] = [checkedArticle(candidate, 'candidate'), checkedArticle(reference, 'reference')];
      return pool.compare(c, r, options, task?.signal);
    },
    scoreAll: async (pairs, task) => pool.scoreAll(checkedPairs(pairs), task?.signal),
    close: pool.close,
  };
}
