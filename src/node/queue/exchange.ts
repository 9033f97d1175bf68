// What submitters and workers leave for each other on the server, apart from the jobs themselves.
//
// Problem: a job may be lost (a primary dies before its replica has the write) or run twice (a worker dies after the work, before
// it says so). Both must end with one result. So nothing here depends on the order or the number of times things happen: texts and
// results are stored under the hash of their content, a second write changes nothing, and a submitter that misses a result may
// submit again at any time. Tempting and wrong: to carry texts and results inside the jobs, and to count acknowledgements.
// Cost: a text is stored once however many candidates refer to it; all keys expire by themselves.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Document, Options, Report } from '../../core/index.ts';
import type { RedisClient } from '../redis/connect.ts';
import { persist } from '../redis/persist.ts';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** One comparison: the keys of its two texts and its options. */
export interface ComparisonJob {
  readonly candidate: string;
  readonly reference: string;
  readonly options: Partial<Options>;
}

/** How one comparison ended. */
export type Outcome =
  | { readonly report: Report; readonly error: null }
  | { readonly report: null; readonly error: string; readonly hint: string };

/**
 * Queues of one version; a worker of another version would give other results. One queue lives in one slot, so one server of a
 * cluster carries it; several spread the load.
 */
export const QUEUE_COUNT = 4;
export const QUEUE_NAME = 'compare';

/** Reason of a job that failed because the server no longer had a text; the submitter puts it back and submits again. */
export const TEXT_LOST = 'text-lost';

/** The part in braces decides on which server of a cluster a queue lives. */
export function queuePrefix(version: string, index: number): string {
  return `{spindrift-${version}-${index}}`;
}

export function queueIndexOf(jobId: string): number {
  return Number.parseInt(jobId.slice(0, 8), 16) % QUEUE_COUNT;
}

/** The same job has the same id on every machine. */
export function jobIdOf(version: string, job: ComparisonJob): string {
  return sha256(JSON.stringify([version, job.candidate, job.reference, Object.entries(job.options).sort()]));
}

/** Texts stay a day and results a week after they were last wanted, then go by themselves. */
const DOCUMENT_SECONDS = 24 * 3600;
const RESULT_SECONDS = 7 * 24 * 3600;

/** Content-addressed texts and results on the server. */
export class Exchange {
  readonly #client: RedisClient;

  constructor(client: RedisClient) {
    this.#client = client;
  }

  /** @returns key of the text */
  async putDocument(document: Document): Promise<string> {
    const json = JSON.stringify(document);
    const key = sha256(json);
    await persist(async () => {
      if ((await this.#client.expire(documentKey(key), DOCUMENT_SECONDS)) === 0)
        await this.#client.set(documentKey(key), await pack(json), 'EX', DOCUMENT_SECONDS);
    });
    return key;
  }

  /** @returns null when the server no longer has it */
  async getDocument(key: string): Promise<Document | null> {
    const bytes = await persist(() => this.#client.getBuffer(documentKey(key)));
    return bytes && (JSON.parse((await unpack(bytes)).toString()) as Document);
  }

  /** The first result stays: a job that ran twice has one. */
  async putResult(jobId: string, outcome: Outcome): Promise<void> {
    const bytes = await pack(JSON.stringify(outcome));
    await persist(() => this.#client.set(resultKey(jobId), bytes, 'EX', RESULT_SECONDS, 'NX'));
  }

  async getResult(jobId: string): Promise<Outcome | null> {
    const bytes = await persist(() => this.#client.getBuffer(resultKey(jobId)));
    return bytes && (JSON.parse((await unpack(bytes)).toString()) as Outcome);
  }
}

// No braces in these keys: they spread over all slots.
const documentKey = (key: string) => `spindrift:text:${key}`;
const resultKey = (jobId: string) => `spindrift:result:${jobId}`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
