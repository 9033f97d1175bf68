// A worker: takes comparisons from the queues until it is told to stop. Any number may run, on any number of machines.
import type { Worker } from 'bullmq';
import { AppError } from '../errors.ts';
import type { Compare } from '../pool/work-pool.ts';
import { connectRedis } from '../redis/connect.ts';
import { type ComparisonJob, Exchange, jobIdOf, QUEUE_COUNT, QUEUE_NAME, queuePrefix, TEXT_LOST } from './exchange.ts';

export interface WorkerOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Does one comparison away from this thread, so that the server hears of the worker all the while. */
  readonly compare: Compare;
  /** Comparisons at once. */
  readonly concurrency: number;
  /** A job whose worker was silent for so long goes to another. */
  readonly stalledAfterMs?: number;
  /** Told after each job. */
  readonly onDone?: (jobId: string, error: string | null) => void;
}

export interface RunningWorker {
  /** Takes no further job, ends what is under way, closes the connections. */
  stop(): Promise<void>;
}

const STALLED_AFTER_MS = 30_000;
/** Workers may die under a job that is not to blame; one that keeps killing them is given up. */
const MAX_STALLED = 3;

/** @throws AppError when the server cannot be used */
export async function startWorker(url: string, options: WorkerOptions): Promise<RunningWorker> {
  const client = await connectRedis(url, options);
  const { Worker, UnrecoverableError } = await import('bullmq');
  const exchange = new Exchange(client);
  const stalledAfter = options.stalledAfterMs ?? STALLED_AFTER_MS;

  async function work(job: ComparisonJob): Promise<void> {
    const id = jobIdOf(options.version, job);
    if (await exchange.getResult(id)) return; // it ran before, and only its end was not heard
    const [candidate, reference] = await Promise.all([
      exchange.getDocument(job.candidate),
      exchange.getDocument(job.reference),
    ]);
    if (!candidate || !reference) throw new UnrecoverableError(TEXT_LOST);
    try {
      await exchange.putResult(id, { report: await options.compare(candidate, reference, job.options), error: null });
    } catch (error) {
      // What is wrong with the texts stays wrong; a crash may not.
      if (!(error instanceof AppError)) throw error;
      await exchange.putResult(id, { report: null, error: error.message, hint: error.hint });
    }
  }

  const gate = slots(options.concurrency);
  const workers: Worker[] = Array.from({ length: QUEUE_COUNT }, (_, i) => {
    const worker = new Worker<ComparisonJob>(QUEUE_NAME, (job) => gate(() => work(job.data)), {
      connection: client,
      prefix: queuePrefix(options.version, i),
      concurrency: options.concurrency,
      lockDuration: stalledAfter,
      stalledInterval: stalledAfter,
      maxStalledCount: MAX_STALLED,
    });
    worker.on('error', () => {}); // lost connections come back by themselves
    worker.on('completed', (job) => options.onDone?.(job.id ?? '', null));
    worker.on('failed', (job, error) => options.onDone?.(job?.id ?? '', error.message));
    return worker;
  });
  await Promise.all(workers.map((w) => w.waitUntilReady()));
  return {
    stop: async () => {
      await Promise.all(workers.map((w) => w.close()));
      client.disconnect();
    },
  };
}

/** Lets `n` run at once and the others wait in turn: the queues together must not take more than one would. */
function slots(n: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = n;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
