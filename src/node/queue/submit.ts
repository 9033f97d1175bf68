// Comparisons done by workers elsewhere: submit, wait, take the result.
//
// The server is polled for results rather than listened to: an event that is sent while a primary dies is gone for good, a result
// that is stored is found by the next look. A job that the server no longer knows and that left no result was lost with a primary;
// it is submitted again, which costs nothing when it was not (see exchange.ts).
import type { Queue } from 'bullmq';
import type { Document, Options, Report } from '../../core/index.ts';
import { AppError } from '../errors.ts';
import { connectRedis, type RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';
import {
  type ComparisonJob,
  Exchange,
  jobIdOf,
  type Outcome,
  QUEUE_COUNT,
  QUEUE_NAME,
  queueIndexOf,
  queuePrefix,
  TEXT_LOST,
} from './exchange.ts';

interface SubmitOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** A run without any result for this long is given up. */
  readonly patienceMs?: number;
  /** Told once when jobs wait and no worker listens. */
  readonly onNoWorkers?: () => void;
}

const PATIENCE_MS = 10 * 60_000;
const LOOK_MS = 50;
/** How often a job without result is asked after, whether the server still knows it. */
const CHECK_MS = 2_000;
/** A job whose worker died is tried again; one that kills its workers is not tried for ever. */
const ATTEMPTS = 3;

interface Waiting {
  readonly candidate: Document;
  readonly reference: Document;
  readonly job: ComparisonJob;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
  checked: number;
}

/** @throws AppError when the server cannot be used */
export async function submitTo(url: string, options: SubmitOptions): Promise<QueueComparer> {
  const client = await connectRedis(url, options);
  const { Queue } = await import('bullmq');
  const queues = Array.from({ length: QUEUE_COUNT }, (_, i) => {
    const queue = new Queue(QUEUE_NAME, { connection: client, prefix: queuePrefix(options.version, i) });
    queue.on('error', () => {});
    return queue;
  });
  return new QueueComparer(client, queues, options);
}

class QueueComparer {
  readonly #client: RedisClient;
  readonly #queues: readonly Queue[];
  readonly #exchange: Exchange;
  readonly #options: SubmitOptions;
  /** By job id; the same comparison asked for twice is one job with several waiting. */
  readonly #waiting = new Map<string, Waiting[]>();
  #lastResult = Date.now();
  #asked = false;
  #looking: Promise<void> | null = null;

  constructor(client: RedisClient, queues: readonly Queue[], options: SubmitOptions) {
    this.#client = client;
    this.#queues = queues;
    this.#exchange = new Exchange(client);
    this.#options = options;
  }

  /**
   * Compares on some worker. Many may wait at once; the caller bounds how many.
   * @throws AppError when a worker could not compare the two, or when no result came within the patience
   */
  async compare(candidate: Document, reference: Document, options: Partial<Options> = {}): Promise<Report> {
    const [c, r] = await Promise.all([this.#exchange.putDocument(candidate), this.#exchange.putDocument(reference)]);
    const job: ComparisonJob = { candidate: c, reference: r, options };
    const id = jobIdOf(this.#options.version, job);
    const outcome = (await this.#exchange.getResult(id)) ?? (await this.#submit(id, { candidate, reference, job }));
    if (outcome.error !== null) throw new AppError('worker-failed', outcome.error, outcome.hint);
    return outcome.report;
  }

  async close(): Promise<void> {
    this.#waiting.clear();
    await this.#looking;
    await Promise.all(this.#queues.map((q) => q.close()));
    this.#client.disconnect();
  }

  async #submit(id: string, what: Pick<Waiting, 'candidate' | 'reference' | 'job'>): Promise<Outcome> {
    const outcome = new Promise<Outcome>((resolve, reject) => {
      const list = this.#waiting.get(id) ?? [];
      list.push({ ...what, resolve, reject, checked: Date.now() });
      this.#waiting.set(id, list);
    });
    await this.#add(id, what.job);
    if (this.#waiting.size === 1) this.#lastResult = Date.now();
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return outcome;
  }

  async #add(id: string, job: ComparisonJob): Promise<void> {
    await persist(() =>
      this.#queues[queueIndexOf(id)]!.add(QUEUE_NAME, job, {
        jobId: id,
        attempts: ATTEMPTS,
        backoff: { type: 'fixed', delay: 500 },
        removeOnComplete: true,
        removeOnFail: { age: 3600 },
      }),
    );
  }

  /** Runs while anything waits. */
  async #look(): Promise<void> {
    while (this.#waiting.size > 0) {
      try {
        await Promise.all([...this.#waiting.keys()].map((id) => this.#lookAfter(id)));
        await this.#giveUpInTime();
      } catch (error) {
        for (const list of this.#waiting.values()) for (const w of list) w.reject(error);
        this.#waiting.clear();
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  async #lookAfter(id: string): Promise<void> {
    const [first] = this.#waiting.get(id) ?? [];
    if (!first) return;
    const outcome = await this.#exchange.getResult(id);
    if (outcome) return this.#end(id, outcome);
    if (Date.now() - first.checked < CHECK_MS) return;
    first.checked = Date.now();
    const queue = this.#queues[queueIndexOf(id)]!;
    const known = await persist(() => queue.getJob(id));
    if (!known) return this.#again(id, first);
    if ((await persist(() => known.getState())) !== 'failed') return;
    // A text that went with a primary is put back; anything else is the end of this job.
    if (known.failedReason !== TEXT_LOST) return this.#end(id, failed(known.failedReason));
    await persist(() => known.remove());
    await this.#again(id, first);
  }

  async #again(id: string, { candidate, reference, job }: Waiting): Promise<void> {
    // Between the look for the result and the look for the job it may have ended.
    const outcome = await this.#exchange.getResult(id);
    if (outcome) return this.#end(id, outcome);
    await Promise.all([this.#exchange.putDocument(candidate), this.#exchange.putDocument(reference)]);
    await this.#add(id, job);
  }

  #end(id: string, outcome: Outcome): void {
    this.#lastResult = Date.now();
    for (const w of this.#waiting.get(id) ?? []) w.resolve(outcome);
    this.#waiting.delete(id);
  }

  async #giveUpInTime(): Promise<void> {
    const silent = Date.now() - this.#lastResult;
    if (!this.#asked && silent > CHECK_MS) {
      this.#asked = true;
      const counts = await Promise.all(this.#queues.map((q) => q.getWorkersCount().catch(() => 1)));
      if (counts.every((n) => n === 0)) this.#options.onNoWorkers?.();
    }
    const patience = this.#options.patienceMs ?? PATIENCE_MS;
    if (silent < patience) return;
    throw new AppError(
      'queue-silent',
      `no result came from the queue for ${Math.round(patience / 1000)} seconds`,
      `start workers of this version (${this.#options.version}): spindrift worker --queue URL; finished results are kept and not computed again`,
    );
  }
}

function failed(reason: string | undefined): Outcome {
  return {
    report: null,
    error: `no worker could compare it in ${ATTEMPTS} attempts: ${reason ?? 'unknown reason'}`,
    hint: 'compare the two on their own to see why: spindrift compare CANDIDATE REFERENCE',
  };
}
