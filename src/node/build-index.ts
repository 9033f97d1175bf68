// Many articles into a store: keys are made on all cores, batches are stored one after another.
import { pMapIterable } from 'p-map';
import type { Appended, DocumentStore, NewDocument, Retriever } from '../core/index.ts';
import { type FailedItem, type IndexAnswer, type IndexItem, indexItem } from './index-items.ts';
import type { WorkPool } from './pool/work-pool.ts';

interface Built extends Appended {
  readonly failed: readonly FailedItem[];
}

/** Articles sent to a thread at once, and tasks a thread has ahead of it, so that it need not wait while a batch is stored. */
const TASK_ITEMS = 32;
const TASK_CHARS = 400_000;
const TASKS_AHEAD = 12;
/** A batch is stored when it holds so many documents or keys: what a kill may lose, and what memory holds. */
const BATCH_DOCUMENTS = 4_000;
const BATCH_KEYS = 2_500_000;

/**
 * @param pool null: in this thread
 * @param onProgress documents read so far
 */
export async function buildIndex(
  items: AsyncIterable<IndexItem> | Iterable<IndexItem>,
  store: DocumentStore,
  retriever: Retriever,
  pool: WorkPool | null,
  onProgress: (done: number) => void = () => {},
): Promise<Built> {
  const totals = { added: 0, replaced: 0, unchanged: 0 };
  const failed: FailedItem[] = [];
  let batch: NewDocument[] = [];
  let [keys, done] = [0, 0];
  const flush = async (): Promise<void> => {
    const { added, replaced, unchanged } = await store.append(batch);
    totals.added += added;
    totals.replaced += replaced;
    totals.unchanged += unchanged;
    batch = [];
    keys = 0;
  };
  const work = (task: readonly IndexItem[]): Promise<IndexAnswer[]> =>
    pool ? answered(task, pool) : Promise.all(task.map((item) => indexItem(item, retriever)));
  const concurrency = pool ? TASKS_AHEAD * pool.threads : 1;
  for await (const answers of pMapIterable(tasksOf(items), work, { concurrency, backpressure: concurrency })) {
    for (const answer of answers) {
      if ('error' in answer) failed.push(answer);
      else {
        batch.push(answer);
        keys += answer.keys.length;
      }
    }
    done += answers.length;
    onProgress(done);
    if (batch.length >= BATCH_DOCUMENTS || keys >= BATCH_KEYS) await flush();
  }
  if (batch.length > 0) await flush();
  return { ...totals, failed };
}

/** A task whose thread died is tried again article by article, so that one of them fails alone. */
async function answered(items: readonly IndexItem[], pool: WorkPool): Promise<IndexAnswer[]> {
  try {
    return await pool.index(items);
  } catch (error) {
    if (items.length === 1)
      return [
        {
          name: items[0]!.name,
          error: `${items[0]!.name}: ${(error as Error).message}`,
          hint: 'leave it out, or split it',
        },
      ];
    const out: IndexAnswer[] = [];
    for (const item of items) out.push(...(await answered([item], pool)));
    return out;
  }
}

async function* tasksOf(items: AsyncIterable<IndexItem> | Iterable<IndexItem>): AsyncGenerator<readonly IndexItem[]> {
  let task: IndexItem[] = [];
  let chars = 0;
  for await (const item of items) {
    task.push(item);
    chars += 'text' in item ? item.text.length : 8_000;
    if (task.length < TASK_ITEMS && chars < TASK_CHARS) continue;
    yield task;
    task = [];
    chars = 0;
  }
  if (task.length > 0) yield task;
}
